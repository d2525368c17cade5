import type { MeasureValues } from '../measures/openRun.ts';
import { measure, outcomes } from '../measures/outcomes.ts';
import { quantile } from '../measures/statistics/quantile.ts';
import type { Run } from '../model/run.ts';
import type { Cell } from '../observers/tables/column.ts';

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
  const columns = outcomes.map(({ name }) => name);
  const arm = runs[0]?.scenario ?? '';
  const rows = runs.map((run) => [
    arm,
    ...[...measure(run, values)].map((value) => (Number.isNaN(value) ? null : value)),
  ]);
  return summarize(['arm', ...columns], rows);
}

/** Middle and spread of every outcome in every arm. @param columns names of the rows' cells */
export function summarize(columns: readonly string[], rows: readonly (readonly Cell[])[]): Summary[] {
  const arms = [...new Set(rows.map(([arm]) => String(arm)))];
  return arms.flatMap((arm) => {
    const own = rows.filter(([name]) => name === arm);
    return outcomes.map(({ name, unit }) => {
      const column = columns.indexOf(name);
      const values = own.map((row) => row[column]).filter((cell) => typeof cell === 'number');
      const at = (level: number) => (values.length === 0 ? null : quantile(Float64Array.from(values), level));
      return { arm, outcome: name, unit, n: values.length, median: at(0.5), low: at(0.1), high: at(0.9) };
    });
  });
}
