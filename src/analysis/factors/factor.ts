import { scaledPrior } from '../../experiment/design/prior.ts';
import type { Prior } from '../../model/parameters/row.ts';
import { type Path, table, type Values } from '../../model/parameters/table.ts';

/** An uncertain parameter that a study moves. */
export interface Factor {
  readonly path: Path;
  readonly prior: NonNullable<Prior>;
}

/** Digits that a value is simulated with and written down in. */
const DIGITS = 6;

/**
 * The value of a factor below which a share `level` of its prior lies; whole numbers of an integer each have an equal share.
 * @param level 0-1
 */
function valueAt({ path, prior }: Factor, level: number): number {
  const { low, high } = prior;
  if (table[path].kind === 'integer' && prior.kind === 'uniform') {
    const [first, last] = [Math.ceil(low), Math.floor(high)];
    return Math.min(last, first + Math.floor(level * (last - first + 1)));
  }
  const scaled = scaledPrior(prior);
  const value = Number(scaled.natural(scaled.quantile(level)).toPrecision(DIGITS));
  const whole = table[path].kind === 'integer' ? Math.round(value) : value;
  return Math.min(high, Math.max(low, whole));
}

/** The values of all factors at a point of the unit cube. @param point coordinates beyond those of the factors are left */
export function setAt(factors: readonly Factor[], point: ArrayLike<number>): Partial<Values> {
  return Object.fromEntries(factors.map((factor, k) => [factor.path, valueAt(factor, point[k] as number)]));
}
