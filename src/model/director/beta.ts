import { power } from '../numerics/power.ts';

const steps = 8192;
const known = new Map<string, Beta>();

/** A Beta(a, b) distribution, ready to give quantiles. */
export interface Beta {
  readonly a: number;
  readonly b: number;
  /** Distribution function at the ends of even steps: entry k at k / 8,192; from 0 to 1. */
  readonly cumulative: Float64Array;
}

/**
 * The Beta(a, b) distribution by its density over 8,192 even steps. In each step the factor that may be steep, x^(a - 1) below
 * one half and (1 - x)^(b - 1) above, is integrated exactly, the other one taken at the midpoint. Mean and variance agree with
 * a / (a + b) and ab / ((a + b)^2 (a + b + 1)) to four digits (see the test).
 * @param a, b > 0
 */
export function betaQuantiles(a: number, b: number): Beta {
  const key = `${a},${b}`;
  const stored = known.get(key);
  if (stored) return stored;
  const cumulative = new Float64Array(steps + 1);
  const lower = integrals(a, b);
  const upper = integrals(b, a);
  for (let k = 0; k < steps; k++) {
    const mass = k < steps / 2 ? (lower[k] as number) : (upper[steps - 1 - k] as number);
    cumulative[k + 1] = (cumulative[k] as number) + mass;
  }
  const total = cumulative[steps] as number;
  for (let k = 0; k <= steps; k++) cumulative[k] = (cumulative[k] as number) / total;
  const beta = Object.freeze({ a, b, cumulative });
  if (known.size > 64) known.clear();
  known.set(key, beta);
  return beta;
}

/** Mass of the steps below one half, the nearest to 0 first, but for a constant. */
function integrals(a: number, b: number): Float64Array {
  const masses = new Float64Array(steps / 2);
  let before = 0;
  for (let k = 0; k < masses.length; k++) {
    const after = power((k + 1) / steps, a);
    masses[k] = ((after - before) / a) * power(1 - (k + 0.5) / steps, b - 1);
    before = after;
  }
  return masses;
}

/** The quantile at a probability, 0-1. */
export function quantileAt({ a, b, cumulative }: Beta, probability: number): number {
  let low = 0;
  let high = steps;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] as number) <= probability) low = middle;
    else high = middle;
  }
  const start = cumulative[low] as number;
  const share = (probability - start) / ((cumulative[high] as number) - start);
  // In the outermost steps the density may rise without bound; there it is a power of the distance from the end.
  if (low === 0) return power(share, 1 / a) / steps;
  if (high === steps) return 1 - power(1 - share, 1 / b) / steps;
  return (low + share) / steps;
}
