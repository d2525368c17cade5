import { OpenRun } from '../../measures/openRun.ts';
import type { Path, Values } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import { simulate } from '../../model/simulate.ts';
import { formulaFault } from '../../scenario/formulaFault.ts';
import { changed } from '../outcomes/job.ts';
import type { Job } from '../parallel/job.ts';
import { outcomesOf } from './outcomes.ts';

export interface ComparisonData {
  /** The base first. */
  readonly arms: readonly Scenario[];
  readonly seed: string;
  /** Names of the outcomes to compute. */
  readonly outcomes: readonly string[];
  readonly sets: readonly Partial<Values>[];
  /** For each arm the parameters of the sets that its scenario sets itself. */
  readonly kept: readonly (readonly Path[])[];
}

/** All arms on the luck of one replicate, in one parameter set. */
export interface ComparisonUnit {
  /** Index in the sets. */
  readonly set: number;
  readonly replicate: number;
}

/**
 * The outcomes of all arms: entry `arm * outcomes + outcome`, NaN where one is undefined. A text instead says which formula of
 * which arm has no value.
 */
export const comparisonJob: Job<ComparisonData, ComparisonUnit, Float64Array | string> = {
  prepare({ arms, seed, outcomes, sets, kept }) {
    const wanted = outcomesOf(outcomes);
    const own = arms.map((_, arm) => sets.map((set) => free(set, kept[arm] ?? [])));
    return ({ set, replicate }) => {
      const found = new Float64Array(arms.length * wanted.length);
      let base: OpenRun | undefined;
      for (const [arm, scenario] of arms.entries()) {
        const lived = changed(scenario, own[arm]?.[set] ?? {});
        try {
          const run = new OpenRun(simulate(lived, seed, replicate), lived.values);
          base ??= run;
          for (const [k, { compute }] of wanted.entries()) found[arm * wanted.length + k] = compute(run, base);
        } catch (error) {
          const fault = formulaFault(scenario, error);
          if (fault === null) throw error;
          return fault;
        }
      }
      return found;
    };
  },
};

/** A parameter set without what the arm sets itself. */
function free(set: Partial<Values>, kept: readonly string[]): Partial<Values> {
  return Object.fromEntries(Object.entries(set).filter(([path]) => !kept.includes(path)));
}
