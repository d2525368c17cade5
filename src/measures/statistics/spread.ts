import { mean } from './total.ts';

/**
 * The values minus their mean, or null where they do not vary. Equal numbers such as 0.1 have a mean that differs from
 * them in the last bit, so "do not vary" means: less than 1e-12 of the largest absolute value.
 */
export function centred(values: Float64Array): Float64Array | null {
  const middle = mean(values);
  const result = new Float64Array(values.length);
  let largest = 0;
  let furthest = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const distance = value - middle;
    result[i] = distance;
    if (Math.abs(value) > largest) largest = Math.abs(value);
    if (!(Math.abs(distance) <= furthest)) furthest = Math.abs(distance);
  }
  return furthest > 1e-12 * largest ? result : null;
}

/** Sum of products; the arrays are of one length. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** Standard deviation of a sample (divisor n - 1); 0 where the values do not vary, NaN for fewer than two. */
export function deviation(values: Float64Array): number {
  if (values.length < 2) return Number.NaN;
  const distances = centred(values);
  if (distances === null) return Number.isNaN(mean(values)) ? Number.NaN : 0;
  return Math.sqrt(dot(distances, distances) / (values.length - 1));
}
