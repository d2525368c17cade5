import { OpenRun } from '../../measures/openRun.ts';
import { eachArm } from '../../model/arms/arms.ts';
import { copy } from '../../model/arms/copy.ts';
import type { Path, Values } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import { FormulaError } from '../../model/scorecard/formulaError.ts';
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
      const lived = arms.map((scenario, arm) => changed(scenario, own[arm]?.[set] ?? {}));
      const found = new Float64Array(arms.length * wanted.length);
      let base: OpenRun | undefined;
      try {
        eachArm(lived, seed, replicate, (run, arm) => {
          const { values } = lived[arm] as Scenario;
          const opened = new OpenRun(arm === 0 ? copy(run) : run, values);
          // The base stands first and ends first; it is kept, because the next arm writes over its columns.
          if (arm === 0) base = opened;
          if (base === undefined) throw new Error(`arm ${arm} ended before the base`);
          for (const [k, { compute }] of wanted.entries()) found[arm * wanted.length + k] = compute(opened, base);
        });
      } catch (error) {
        const fault = faultOf(lived, seed, replicate, error);
        if (fault === null) throw error;
        return fault;
      }
      return found;
    };
  },
};

/** Which arm's formula fails, and how; null where the error is another one. */
function faultOf(arms: readonly Scenario[], seed: string, replicate: number, error: unknown): string | null {
  if (!(error instanceof FormulaError)) return null;
  for (const arm of arms) {
    try {
      simulate(arm, seed, replicate);
    } catch (own) {
      return formulaFault(arm, own);
    }
  }
  return null;
}

/** A parameter set without what the arm sets itself. */
function free(set: Partial<Values>, kept: readonly string[]): Partial<Values> {
  return Object.fromEntries(Object.entries(set).filter(([path]) => !kept.includes(path)));
}
