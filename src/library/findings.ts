import { quantile } from '../measures/statistics/quantile.ts';
import { written } from '../measures/written.ts';
import { chapters } from '../report/findings.ts';
import type { Simulated } from './simulate.ts';

/** A finding of the case over some runs, written as a reader wants it. */
export interface FoundRow {
  readonly outcome: string;
  readonly text: string;
  readonly median: string;
  /** The paper's own words or figure; empty where it has none. */
  readonly paper: string;
}

/**
 * What a newcomer should read first, in the order of the paper: medians over runs of one scenario.
 * @param runs of `simulate`, all of one scenario
 * @returns a row a finding, written as text; empty without a run
 */
export function findings(runs: readonly Simulated[]): readonly FoundRow[] {
  if (runs.length === 0) return [];
  return chapters.flatMap((chapter) =>
    chapter.findings.map(({ outcome, style, text, paper }) => {
      const values = runs.map(({ outcomes }) => outcomes[outcome] as number).filter((value) => !Number.isNaN(value));
      const median = values.length === 0 ? null : quantile(Float64Array.from(values), 0.5);
      return { outcome, text: text.en, median: written(median, style, 'en'), paper: paper.en };
    }),
  );
}
