import type { MeasureValues } from '../measures/openRun.ts';
import type { Outcome } from '../measures/outcome.ts';
import { measure, outcomes } from '../measures/outcomes.ts';
import { quantile } from '../measures/statistics/quantile.ts';
import type { Run } from '../model/run.ts';

/** An outcome of an arm over its replicates. */
export interface Summary {
  readonly arm: string;
  readonly outcome: string;
  readonly unit: string;
  /** Replicates in which the outcome has a value. */
  readonly n: number;
  /** Null if it has none. */
  readonly median: number | null;
  /** Between these two lie eight of ten replicates. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Middle and spread of every outcome over runs of one arm. */
export function summarizeRuns(runs: readonly Run[], values: MeasureValues): Summary[] {
  const arm = runs[0]?.scenario ?? '';
  const measured = runs.map((run) => measure(run, values));
  return outcomes.map((outcome, k) =>
    summaryOf(
      arm,
      outcome,
      measured.map((all) => all[k] as number),
    ),
  );
}

/** Middle and spread of an outcome in an arm. @param values of its replicates; NaN where it has none */
export function summaryOf(arm: string, { name, unit }: Outcome, values: readonly number[]): Summary {
  const own = Float64Array.from(values.filter((value) => !Number.isNaN(value)));
  const at = (level: number) => (own.length === 0 ? null : quantile(own, level));
  return { arm, outcome: name, unit, n: own.length, median: at(0.5), low: at(0.1), high: at(0.9) };
}
