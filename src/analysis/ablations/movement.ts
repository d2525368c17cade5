import { bootstrap, type Column, type Sample } from '../patterns/bootstrap.ts';
import { cellWeights } from '../patterns/judge.ts';
import type { Figure } from '../patterns/pattern.ts';
import { estimateOf, statisticOf } from '../patterns/statistic.ts';
import type { Target } from '../patterns/target.ts';

/** Which way a figure moved, seen from its pattern: less of it, more of it, neither, or nothing is left to measure. */
export type Direction = 'fell' | 'rose' | 'stayed' | 'undefined';

/** A figure with the mechanism and without it, on the same luck. */
export interface Movement {
  readonly figure: string;
  readonly with: number | null;
  readonly without: number | null;
  /** Without minus with. */
  readonly difference: number | null;
  /** Central 99 % of the difference over resamples that keep pairs together. */
  readonly interval: readonly [low: number, high: number] | null;
  readonly direction: Direction;
}

/**
 * The level at which a figure is said to have moved. With 95 % one cell in twenty would be said to move where nothing did; of
 * the several hundred cells of a matrix 99 % leaves a handful. Cells that a mechanism does not touch are equal to the last bit.
 */
export const level = 0.99;

/** Where fewer replicates than this share have a value without the mechanism, there is nothing left to measure. */
const enough = 0.9;

/**
 * How far a value lies inside its target: above 0 inside, below 0 outside. A figure without a target counts upwards.
 * A movement is judged by this, so that "less of the pattern" has one meaning whatever the figure counts.
 */
export function margin(value: number, target: Target | null): number {
  const { least, most } = target ?? {};
  if (least === undefined && most === undefined) return value;
  return Math.min(
    least === undefined ? Number.POSITIVE_INFINITY : value - least,
    most === undefined ? Number.POSITIVE_INFINITY : most - value,
  );
}

/** Compare a figure between two arms that share their luck. @param seed of the bootstrap */
export function movement(
  figure: Figure,
  withIt: readonly Column[],
  without: readonly Column[],
  sample: Sample,
  seed: string,
): Movement {
  const { name, statistic, target } = figure;
  const weights = cellWeights(sample);
  const [before, after] = [withIt, without].map((columns) => estimateOf(statistic, columns, weights)) as [
    number,
    number,
  ];
  const [first, second] = [withIt, without].map((columns) => statisticOf(statistic, columns)) as [Measure, Measure];
  const interval = bootstrap(sample, seed, (counts) => second(counts) - first(counts), level);
  const twoSided = target?.least !== undefined && target.most !== undefined;
  const sign = target?.most === undefined || twoSided ? 1 : -1;
  const inward: readonly [number, number] = twoSided
    ? bootstrap(sample, seed, (counts) => margin(second(counts), target) - margin(first(counts), target), level)
    : sign === 1
      ? interval
      : [-interval[1], -interval[0]];
  const isGone = definedShare(without, weights) / sample.replicates < enough || Number.isNaN(after);
  return {
    figure: name,
    with: known(before),
    without: known(after),
    difference: known(after - before),
    interval: interval.some(Number.isNaN) ? null : interval,
    direction: isGone ? 'undefined' : direction(inward),
  };
}

type Measure = (counts: Float64Array) => number;

function direction([low, high]: readonly [number, number]): Direction {
  if (high < 0) return 'fell';
  return low > 0 ? 'rose' : 'stayed';
}

/** Weight of the cells in which all readings have a value. */
function definedShare(columns: readonly Column[], weights: Float64Array): number {
  let share = 0;
  for (const [cell, weight] of weights.entries()) {
    if (columns.every((column) => !Number.isNaN(column[cell]))) share += weight;
  }
  return share;
}

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
