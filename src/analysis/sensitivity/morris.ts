import alea from 'seedrandom/lib/alea.js';
import { quantiles } from '../../measures/statistics/quantile.ts';
import { deviation } from '../../measures/statistics/spread.ts';
import type { Estimate } from './indices.ts';

/** Levels that a factor takes: 0, 1/3, 2/3, 1 of its prior (Morris, Technometrics 33, 1991). */
const LEVELS = 4;
/** Length of a step: half the levels and one more third. */
const STEP = LEVELS / (2 * (LEVELS - 1));

/** Which factor a step moves, and which way. */
export interface Step {
  readonly factor: number;
  readonly sign: 1 | -1;
}

/** Trajectories through the unit cube: each has its points one after the other, and the steps between them. */
export interface MorrisDesign {
  readonly factors: number;
  readonly points: readonly Float64Array[];
  readonly trajectories: readonly (readonly Step[])[];
}

/** Elementary effects of a factor: change of the outcome over the whole of its range, at the speed of one step. */
export interface MorrisEffect {
  readonly mu: number;
  /** Mean size (Campolongo, Cariboni and Saltelli 2007): how much the factor matters. */
  readonly muStar: Estimate;
  /** Spread: the effect is not the same everywhere, by curvature or by other factors. */
  readonly sigma: number;
}

/** Elementary effects of all factors, in their order. */
export interface MorrisResult {
  readonly effects: readonly MorrisEffect[];
  readonly trajectories: number;
  /** Left out because a value in them is undefined. */
  readonly leftOut: number;
  readonly mean: number;
}

/**
 * Random trajectories on the grid: from a random start every factor takes one step, in random order.
 * @param nominal index of a factor without order (luck): it goes from one random place to another; null for none
 * @returns `trajectories * (factors + 1)` points
 */
export function morrisDesign(
  trajectories: number,
  factors: number,
  seed: string,
  nominal: number | null,
): MorrisDesign {
  const draw = alea(JSON.stringify(['morris', seed, factors]));
  const points: Float64Array[] = [];
  const paths = Array.from({ length: trajectories }, () => {
    // Steps go up from the lower half of the levels and down from the upper one.
    const point = Float64Array.from({ length: factors }, (_, i) =>
      i === nominal ? draw() : Math.floor(draw() * LEVELS) / (LEVELS - 1),
    );
    points.push(point.slice());
    return shuffled(factors, draw).map((factor): Step => {
      const sign = factor === nominal ? (draw() < 0.5 ? 1 : -1) : (point[factor] as number) < 0.5 ? 1 : -1;
      point[factor] = factor === nominal ? draw() : (point[factor] as number) + sign * STEP;
      points.push(point.slice());
      return { factor, sign };
    });
  });
  return { factors, points, trajectories: paths };
}

/**
 * Means and spreads of the elementary effects.
 * @param values one a point of the design; trajectories with NaN are left out
 * @throws RangeError for another number of values
 */
export function morrisEffects(design: MorrisDesign, values: Float64Array, seed: string, times = 1000): MorrisResult {
  const { factors, points, trajectories } = design;
  if (values.length !== points.length) throw new RangeError(`${values.length} values for ${points.length} points`);
  const size = factors + 1;
  const whole = trajectories.flatMap((steps, k) => {
    const own = values.subarray(k * size, (k + 1) * size);
    return own.some(Number.isNaN) ? [] : [{ steps, own }];
  });
  const effects = Array.from({ length: factors }, () => new Float64Array(whole.length));
  for (const [k, { steps, own }] of whole.entries()) {
    for (const [at, { factor, sign }] of steps.entries()) {
      (effects[factor] as Float64Array)[k] = (sign * ((own[at + 1] as number) - (own[at] as number))) / STEP;
    }
  }
  const used = whole.flatMap(({ own }) => [...own]);
  return {
    effects: effects.map((own, factor) => ({
      mu: mean(own),
      muStar: { value: mean(own.map(Math.abs)), interval: interval(own.map(Math.abs), `${seed} ${factor}`, times) },
      sigma: deviation(own),
    })),
    trajectories: whole.length,
    leftOut: trajectories.length - whole.length,
    mean: mean(Float64Array.from(used)),
  };
}

function shuffled(count: number, draw: () => number): readonly number[] {
  const order = Array.from({ length: count }, (_, k) => k);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(draw() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
}

function mean(values: Float64Array): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Bootstrap over the trajectories, percentiles. */
function interval(values: Float64Array, seed: string, times: number): readonly [number, number] {
  const draw = alea(JSON.stringify(['morris bootstrap', seed, values.length]));
  const means = Float64Array.from({ length: times }, () =>
    mean(values.map(() => values[Math.floor(draw() * values.length)] as number)),
  );
  return quantiles(means, [0.025, 0.975]);
}
