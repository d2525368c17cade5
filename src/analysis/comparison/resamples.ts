import alea from 'seedrandom/lib/alea.js';
import { quantiles } from '../../measures/statistics/quantile.ts';
import { normalQuantile } from '../../model/numerics/normalQuantile.ts';
import { studentQuantile } from './student.ts';

/**
 * Bootstrap resamples of the units that are independent of each other: the parameter sets, each with its luck, or the lucks where
 * there is one set. Luck is not drawn again within a set: the mean of a set carries its luck already, and drawing it twice would
 * count it twice (Davison and Hinkley, Bootstrap Methods and their Application, 1997, section 3.8).
 */
export class Resamples {
  /** Units in a resample. */
  readonly size: number;
  /** How often each unit stands in a resample: entry `resample * size + unit`. */
  readonly #counts: Uint16Array;
  readonly #times: number;

  /** @param times resamples; the same seed and size give the same ones, whatever is compared */
  constructor(size: number, seed: string, times = 2000) {
    const draw = alea(JSON.stringify(['comparison', seed, size]));
    this.size = size;
    this.#times = times;
    this.#counts = new Uint16Array(times * size);
    for (let k = 0; k < times; k++) {
      for (let unit = 0; unit < size; unit++) this.#counts[k * size + Math.floor(draw() * size)]! += 1;
    }
  }

  /** The mean in every resample; NaN where a resample has no value. */
  means(units: Float64Array): Float64Array {
    const means = new Float64Array(this.#times);
    for (let k = 0; k < this.#times; k++) {
      let sum = 0;
      let count = 0;
      const start = k * this.size;
      for (let unit = 0; unit < this.size; unit++) {
        const value = units[unit] as number;
        if (Number.isNaN(value)) continue;
        const drawn = this.#counts[start + unit] as number;
        sum += value * drawn;
        count += drawn;
      }
      means[k] = sum / count;
    }
    return means;
  }

  /**
   * The interval of a mean: percentiles of the resampled means, moved outwards as far as Student's quantile lies outside the normal
   * one and the bootstrap's deviation is too small by the root of (n-1)/n, because plain percentiles are too narrow for few units
   * (Hesterberg, What Teachers Should Know About the Bootstrap, American Statistician 69, 2015, section 5.3).
   * @returns NaN ends for fewer than two units
   */
  interval(units: Float64Array, level = 0.95): readonly [low: number, high: number] {
    const defined = units.filter((value) => !Number.isNaN(value));
    const n = defined.length;
    if (n < 2) return [Number.NaN, Number.NaN];
    if (defined.every((value) => value === defined[0])) return [defined[0] as number, defined[0] as number];
    const wider = Math.sqrt(n / (n - 1)) * studentQuantile(1 - (1 - level) / 2, n - 1);
    const tail = normalTail(wider);
    const means = this.means(units).filter((value) => !Number.isNaN(value));
    return quantiles(means, [tail, 1 - tail]);
  }
}

/** Part of the standard normal distribution above z. */
function normalTail(z: number): number {
  // By bisection of the quantile: the engine's own is exact to the last digits.
  let low = 0;
  let high = 0.5;
  for (let k = 0; k < 60; k++) {
    const middle = (low + high) / 2;
    if (normalQuantile(1 - middle) > z) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
