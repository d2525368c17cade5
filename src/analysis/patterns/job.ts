import type { Values } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import { formulaFault } from '../../scenario/formulaFault.ts';
import type { Job } from '../parallel/job.ts';
import { LazyArms } from './arms.ts';
import { patternsOf } from './patternTable.ts';
import { readSeries, seriesControls } from './series.ts';

/** What all units share. */
export interface PatternsData {
  readonly arms: readonly Scenario[];
  readonly seed: string;
  /** Ids of the wanted patterns. */
  readonly patterns: readonly string[];
  /** Whether the numbers that the pictures need follow behind the readings. */
  readonly series: boolean;
}

/** The run of an arm with some of its parameters changed, and the controls of the wanted patterns, on the luck of one replicate. */
export interface PatternsUnit {
  /** Index in the arms. */
  readonly arm: number;
  readonly set: Partial<Values>;
  readonly replicate: number;
}

/**
 * The readings of all figures of the wanted patterns, in the order of the table of patterns; NaN where one is undefined.
 * A text instead says which formula of the scenario has no value.
 */
export const patternsJob: Job<PatternsData, PatternsUnit, Float64Array | string> = {
  prepare({ arms, seed, patterns, series }) {
    const wanted = patternsOf(patterns);
    const readings = wanted.flatMap(({ figures }) => figures.flatMap((figure) => figure.readings));
    const together = [...wanted.flatMap((pattern) => pattern.controls), ...(series ? seriesControls : [])];
    return ({ arm, set, replicate }) => {
      const scenario = arms[arm];
      if (scenario === undefined) throw new RangeError(`arm ${arm} of ${arms.length}`);
      const runs = new LazyArms(scenario, set, seed, replicate, together);
      try {
        const read = readings.map((reading) => reading(runs));
        return Float64Array.from(series ? [...read, ...readSeries(runs)] : read);
      } catch (error) {
        const fault = formulaFault(scenario, error);
        if (fault === null) throw error;
        return fault;
      }
    };
  },
};
