import { exponential } from '../../model/numerics/exponential.ts';
import { logarithm } from '../../model/numerics/logarithm.ts';
import type { Prior } from '../../model/parameters/row.ts';

/**
 * A prior of one parameter on the scale on which a kernel moves it: the logarithm for one that is log-uniform, its own scale
 * otherwise. Densities are those of that scale, so that the Jacobian is inside: prior over kernel mixture needs both on one scale.
 */
export interface ScaledPrior {
  /** Bounds on the kernel's scale, both included. */
  readonly low: number;
  readonly high: number;
  /** Point of the kernel's scale below which a share `level` (0-1) of the prior lies. */
  quantile(level: number): number;
  /** Density on the kernel's scale; 0 outside the bounds. */
  density(point: number): number;
  /** The parameter's own value at a point. */
  natural(point: number): number;
  /** The point of a value. */
  scaled(value: number): number;
}

/** The prior that a row of the parameter table, or a person, gives a parameter. @throws RangeError as the two below */
export function scaledPrior({ kind, low, high }: NonNullable<Prior>): ScaledPrior {
  return kind === 'uniform' ? uniformPrior(low, high) : logUniformPrior(low, high);
}

/** Every value from `low` to `high` alike. @throws RangeError unless low < high, both finite */
export function uniformPrior(low: number, high: number): ScaledPrior {
  return { ...flat(low, high), natural: (point) => point, scaled: (value) => value };
}

/** Every factor alike: the logarithm is uniform. @throws RangeError unless 0 < low < high, both finite */
export function logUniformPrior(low: number, high: number): ScaledPrior {
  if (!(low > 0)) throw new RangeError(`a log-uniform prior begins above 0, not at ${low}`);
  // The way there and back may miss a bound by its last digit.
  const natural = (point: number) => clamp(exponential(point), low, high);
  return { ...flat(logarithm(low), logarithm(high)), natural, scaled: logarithm };
}

function flat(low: number, high: number): Omit<ScaledPrior, 'natural' | 'scaled'> {
  if (!(low < high) || !Number.isFinite(low) || !Number.isFinite(high)) {
    throw new RangeError(`a prior needs two finite bounds in order, not ${low} and ${high}`);
  }
  const density = 1 / (high - low);
  return {
    low,
    high,
    quantile: (level) => clamp(low + (high - low) * level, low, high),
    density: (point) => (point >= low && point <= high ? density : 0),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
