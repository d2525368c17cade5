import { withoutKept } from '../../experiment/plan.ts';
import { OpenRun } from '../../measures/openRun.ts';
import { eachArm } from '../../model/arms/arms.ts';
import { copy } from '../../model/arms/copy.ts';
import type { Scenario } from '../../model/scenario.ts';
import { FormulaError } from '../../model/scorecard/formulaError.ts';
import { simulate } from '../../model/simulate.ts';
import { formulaFault } from '../../scenario/formulaFault.ts';
import { withValues } from '../../scenario/withValues.ts';
import type { StudyDesign } from '../factors/study.ts';
import { outcomesOf } from './outcomes.ts';
import { Runs } from './runs.ts';

/**
 * Run a design in this thread and keep nothing on a disk: the numbers that `stored` gives. The base is arm 0.
 * @throws RangeError for an outcome that there is not; Error that says which formula of which arm has no finite value
 */
export function runsHere({ arms, kept, outcomes, seed, points }: StudyDesign): Runs {
  const wanted = outcomesOf(outcomes);
  const replicates = points[0]?.replicates.length ?? 0;
  const runs = new Runs({ sets: points.length, replicates }, arms.length, outcomes);
  let unit = 0;
  for (const point of points) {
    const lived = arms.map((scenario, arm) => withValues(scenario, withoutKept(point.set, kept[arm] ?? [])));
    for (const replicate of point.replicates) {
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
        throw fault === null ? error : new Error(fault);
      }
      runs.put(unit, found);
      unit++;
    }
  }
  return runs;
}

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
