import type { Values } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import { results } from '../parallel/parallel.ts';
import { bootstrap, type Sample } from '../patterns/bootstrap.ts';
import { cellWeights } from '../patterns/judge.ts';
import { type PatternsOptions, sampleOf, type WeightedSet } from '../patterns/patterns.ts';
import { arms } from './arms.ts';
import { explained, weightedSum } from './covariance.ts';
import { type GroupName, groups } from './groups.ts';
import { shapley } from './shapley.ts';

/** A part of the variance, with its central 90 % interval over the runs; null where it is undefined. */
export interface Part {
  readonly name: GroupName | 'rest';
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Variance of genuine activities over the homes of one run, in parts. */
export interface Decomposition {
  /** Activities squared, mean over runs. */
  readonly variance: number;
  /** The groups, and the rest; shares of the variance, which add up to 1. */
  readonly parts: readonly Part[];
}

/** The variance in parts, twice. */
export interface VarianceResult {
  /** By regression: what traits and support go along with. */
  readonly explained: Decomposition;
  /** By experiment: by how much homes differ less when they are made alike. */
  readonly caused: Decomposition;
  readonly sets: number;
  readonly replicates: number;
}

/** Runs that `variance` takes. */
export function varianceRuns(sets: number, replicates: number): number {
  return sets * replicates * (arms.length + 1);
}

/**
 * Why do some homes hold more genuine activities than others (S79, S88, S104)? Once by a regression on the scenario as it is,
 * whose R² is shared among director, village and agency over all orders (Lindeman, Merenda & Gold 1980); once by experiment on
 * the same luck, in which homes are made alike in each of the three and in each combination, and the variance is shared in the
 * same way.
 * @param sets parameter sets with their weights
 */
export async function variance(
  scenario: Scenario,
  sets: readonly WeightedSet[],
  { seed, replicates, workers, signal, progress }: PatternsOptions,
): Promise<VarianceResult> {
  const sample = sampleOf(sets, replicates);
  const changes: readonly Partial<Values>[] = [{}, ...arms];
  const units = changes.flatMap((change) =>
    sets.flatMap(({ set }) =>
      Array.from({ length: replicates }, (_, r) => ({ set: { ...set, ...change }, replicate: r + 1 })),
    ),
  );
  const found: Float64Array[] = [];
  for await (const matrix of results('variance', { scenario, seed }, units, { workers, signal })) {
    found.push(matrix);
    progress?.(found.length);
  }
  const each = sets.length * replicates;
  const [asItIs = [], ...made] = changes.map((_, arm) => found.slice(arm * each, (arm + 1) * each));
  const all = made.at(-1) ?? [];
  const observed = (weights: Float64Array) => explainedShares(weightedSum(asItIs, weights));
  const tried = (weights: Float64Array) => causedShares(made.map((arm) => weightedSum(arm, weights)[0] as number));
  const weights = cellWeights(sample);
  return {
    explained: {
      variance: (weightedSum(asItIs, weights)[0] as number) / replicates,
      parts: parts(observed, weights, sample, seed),
    },
    caused: {
      variance: (weightedSum(all, weights)[0] as number) / replicates,
      parts: parts(tried, weights, sample, seed),
    },
    sets: sets.length,
    replicates,
  };
}

/** Shares of the groups in the variance of genuine activities by regression, then the rest. @param matrix covariances of one run or of many */
export function explainedShares(matrix: Float64Array): Float64Array {
  const size = Math.sqrt(matrix.length);
  const bounds = groupBounds();
  const shares = shapley(groups.length, (members) => {
    const columns = bounds.flatMap((own, g) => ((members & (1 << g)) === 0 ? [] : own));
    return explained(matrix, size, columns);
  });
  return withRest(shares);
}

/** The same by experiment. @param variances of the arms, in their order */
export function causedShares(variances: readonly number[]): Float64Array {
  const whole = variances.at(-1) as number;
  return withRest(shapley(groups.length, (members) => (variances[members] as number) / whole));
}

function withRest(shares: Float64Array): Float64Array {
  return Float64Array.of(...shares, 1 - shares.reduce((sum, share) => sum + share, 0));
}

function parts(
  compute: (weights: Float64Array) => Float64Array,
  weights: Float64Array,
  sample: Sample,
  seed: string,
): readonly Part[] {
  const shares = compute(weights);
  return [...groups.map(({ name }) => name), 'rest' as const].map((name, k) => {
    const [low, high] = bootstrap(sample, seed, (counts) => compute(counts)[k] as number);
    return { name, share: defined(shares[k]), low: defined(low), high: defined(high) };
  });
}

function defined(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** Which columns of the covariances stand for each group. */
function groupBounds(): readonly (readonly number[])[] {
  let next = 1;
  return groups.map(({ columns }) => columns.map(() => next++));
}
