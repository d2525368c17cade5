import { centred, dot } from './spread.ts';

/** A column whose part outside the columns before it is smaller than this share of its length adds nothing but rounding. */
const negligible = 1e-10;

/**
 * Share of the variance of `y` that a least-squares line on `columns` (with an intercept) explains, 0-1. Columns that do not
 * vary or that follow from earlier ones are left out. NaN where `y` does not vary, or where the columns are as many as the
 * observations allow and would explain anything.
 * Method: modified Gram-Schmidt with a second pass (Björck, Numerical Methods for Least Squares Problems, 1996, ch. 2.4).
 */
export function rSquared(y: Float64Array, columns: readonly Float64Array[]): number {
  const rest = centred(y);
  if (rest === null) return Number.NaN;
  const whole = dot(rest, rest);
  const basis: Float64Array[] = [];
  for (const column of columns) {
    const direction = centred(column);
    if (direction === null) continue;
    const length = Math.sqrt(dot(direction, direction));
    for (let pass = 0; pass < 2; pass++) for (const unit of basis) remove(direction, unit);
    const left = Math.sqrt(dot(direction, direction));
    if (left <= negligible * length) continue;
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] as number) / left;
    basis.push(direction);
    remove(rest, direction);
  }
  if (basis.length >= y.length - 1) return Number.NaN;
  return Math.max(0, 1 - dot(rest, rest) / whole);
}

function remove(vector: Float64Array, unit: Float64Array): void {
  const part = dot(vector, unit);
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) - part * (unit[i] as number);
}
