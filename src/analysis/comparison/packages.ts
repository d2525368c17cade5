import type { Scenario } from '../../model/scenario.ts';
import { combine } from '../../scenario/combine.ts';
import type { Resolved } from '../../scenario/resolve.ts';
import { contrasts, halfFraction } from './factorial.ts';
import type { Resamples } from './resamples.ts';
import type { Estimate, Packages } from './result.ts';
import { mean, type Runs, setMeans } from './runs.ts';

/** The base with each combination of levers of the design. @throws ScenarioError where two levers set the same */
export function packageArms(base: Scenario, levers: readonly Resolved[]): readonly Scenario[] {
  return halfFraction().map((row, k) => {
    const on = levers.filter((_, lever) => row[lever]);
    const name = `package-${k + 1}`;
    return combine(base, on, name, { en: name, zh: name });
  });
}

/**
 * What each lever does, alone and with each other one, by paired luck: contrasts run by run, intervals over the sets.
 * @param first index of the first combination among the arms of the runs
 */
export function packagesOf(
  levers: readonly string[],
  outcomes: readonly string[],
  runs: Runs,
  first: number,
  resamples: Resamples,
): Packages {
  const design = halfFraction();
  return {
    levers,
    outcomes: outcomes.map((outcome) => {
      const columns = design.map((_, k) => runs.column(first + k, outcome));
      const length = runs.design.sets * runs.design.replicates;
      const byRun = Array.from({ length }, (_, run) =>
        contrasts(
          design,
          columns.map((column) => column[run] as number),
        ),
      );
      const estimate = (of: (one: (typeof byRun)[number]) => number): Estimate => {
        const values = Float64Array.from(byRun, of);
        const [low, high] = resamples.interval(runs.design.sets > 1 ? setMeans(values, runs.design) : values);
        return { estimate: mean(values), interval: Number.isNaN(low) ? null : [low, high] };
      };
      const pairs = byRun[0]?.pairs ?? [];
      return {
        outcome,
        main: levers.map((_, lever) => estimate(({ main }) => main[lever] as number)),
        pairs: pairs.map(({ levers: pair }, k) => ({
          levers: pair,
          ...estimate((one) => one.pairs[k]?.effect ?? Number.NaN),
        })),
      };
    }),
  };
}
