import alea from 'seedrandom/lib/alea.js';

/** What was simulated: parameter sets with their weights, each with the same replicates (on the same luck). */
export interface Sample {
  /** One entry a set, sum 1. */
  readonly weights: Float64Array;
  readonly replicates: number;
}

/** Values of a sample: entry `set * replicates + replicate`; NaN where undefined. */
export type Column = Float64Array;

/** How often each value of a sample counts, in the order of a column. */
export type Counts = Float64Array;

const resamples = 1000;
/** Normal quantile of a 90 % interval. */
const ninety = 1.6448536269514722;

/**
 * The central 90 % of a statistic over bootstrap resamples (percentile method; Efron and Tibshirani, An Introduction to the
 * Bootstrap, 1993, ch. 13). Replicates are drawn with replacement, the same for all sets, because they share their luck;
 * sets are drawn by their weights. With one set this is the plain bootstrap over replicates.
 * @param level other than .9: the central part that the ends enclose
 * @param seed the same seed and sample give the same draws, whatever the statistic: columns are drawn in pairs
 * @returns NaN ends where the statistic is undefined in more than one of twenty resamples
 */
export function bootstrap(
  sample: Sample,
  seed: string,
  statistic: (counts: Counts) => number,
  level = 0.9,
): readonly [low: number, high: number] {
  const sets = sample.weights.length;
  const { replicates } = sample;
  const counts = new Float64Array(sets * replicates);
  const found = new Float64Array(resamples);
  for (const [k, { ofSets, ofReplicates }] of drawsOf(sample, seed).entries()) {
    for (let set = 0; set < sets; set++) {
      for (let r = 0; r < replicates; r++) {
        counts[set * replicates + r] = (ofSets[set] as number) * (ofReplicates[r] as number);
      }
    }
    found[k] = statistic(counts);
  }
  return central(found, level);
}

/** How often each set and each replicate is drawn in a resample. */
interface Draws {
  readonly ofSets: Float64Array;
  readonly ofReplicates: Float64Array;
}

/** The draws of a sample, for as long as somebody has it: all its figures go by the same. */
const kept = new WeakMap<Sample, { readonly seed: string; readonly draws: readonly Draws[] }>();

function drawsOf(sample: Sample, seed: string): readonly Draws[] {
  const known = kept.get(sample);
  if (known?.seed === seed) return known.draws;
  const draw = alea(`${seed}/bootstrap`);
  const { weights, replicates } = sample;
  const draws = Array.from({ length: resamples }, () => ({
    ofSets: weights.length === 1 ? one : drawn(weights.length, weights.length, (u) => weighted(weights, u), draw),
    ofReplicates: drawn(replicates, replicates, (u) => Math.floor(u * replicates), draw),
  }));
  kept.set(sample, { seed, draws });
  return draws;
}

/** Of a single set. */
const one = new Float64Array([1]);

/** The ends of the central part; NaN where more than a twentieth of the values are undefined. */
function central(values: Float64Array, level: number): readonly [number, number] {
  const defined = values.filter((value) => !Number.isNaN(value)).sort();
  if (values.length - defined.length > values.length / 20) return [Number.NaN, Number.NaN];
  const at = (share: number) => defined[Math.round(share * (defined.length - 1))] as number;
  return [at((1 - level) / 2), at((1 + level) / 2)];
}

function drawn(into: number, times: number, place: (u: number) => number, draw: () => number): Float64Array {
  const counts = new Float64Array(into);
  for (let k = 0; k < times; k++) counts[place(draw())]! += 1;
  return counts;
}

function weighted(weights: Float64Array, u: number): number {
  let left = u;
  for (let set = 0; set < weights.length; set++) {
    left -= weights[set] as number;
    if (left < 0) return set;
  }
  return weights.length - 1;
}

/**
 * Wilson's interval of a proportion, 90 % unless another normal quantile is given (Wilson, Journal of the American Statistical Association 22, 1927): unlike a bootstrap
 * it has a width where all of a few replicates agree.
 */
export function wilson(hits: number, of: number, z = ninety): readonly [low: number, high: number] {
  const centre = (hits + (z * z) / 2) / (of + z * z);
  const half = (z / (of + z * z)) * Math.sqrt((hits * (of - hits)) / of + (z * z) / 4);
  // Rounding may leave a unanimous sample a last bit outside.
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
