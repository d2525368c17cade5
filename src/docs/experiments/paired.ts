import { deviation, mean } from 'd3';
import type { OpenRun } from '../../measures/openRun.ts';
import type { Arm } from './arms.ts';

/** Mean over replicates and its standard error. */
export interface Estimate {
  readonly mean: number;
  readonly error: number;
}

/** Mean of a measure over an arm's replicates. */
export function level(arm: Arm, measure: (run: OpenRun) => number): Estimate {
  return estimate(arm.runs.map(measure));
}

/** Mean of the differences of a measure on the same luck. */
export function difference(arm: Arm, base: Arm, measure: (run: OpenRun) => number): Estimate {
  return estimate(arm.runs.map((run, k) => measure(run) - measure(base.runs[k] as OpenRun)));
}

/** Mean and standard error of independent values. */
export function estimate(values: readonly number[]): Estimate {
  return { mean: mean(values) ?? Number.NaN, error: (deviation(values) ?? Number.NaN) / Math.sqrt(values.length) };
}
