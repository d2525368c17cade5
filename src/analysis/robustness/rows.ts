import type { Scenario } from '../../model/scenario.ts';
import { costOf } from '../comparison/costs.ts';
import { ranked } from '../comparison/ranked.ts';
import { Resamples } from '../comparison/resamples.ts';
import { mean, type Runs, setMeans } from '../comparison/runs.ts';
import type { Condition } from '../discovery/condition.ts';
import { valuesOf } from '../discovery/study.ts';
import { robustness, satisficing } from './robustness.ts';

/**
 * Every arm by one outcome: cost and gain, where it stands, what would be regretted. @param scenarios the base first, as in the runs
 */
export function robustRows(
  { outcome, wanted }: { readonly outcome: string; readonly wanted: 'more' | 'less' },
  scenarios: readonly Scenario[],
  runs: Runs,
  seed: string,
  hourPrice: number,
) {
  const { design } = runs;
  const sign = wanted === 'more' ? 1 : -1;
  const base = runs.column(0, outcome);
  const arms = scenarios.slice(1).map((scenario) => ({ name: scenario.name, cost: costOf(scenario, hourPrice) }));
  const resamples = new Resamples(design.sets > 1 ? design.sets : design.replicates, seed);
  const gains = arms.map((_, k) => {
    const own = runs.column(k + 1, outcome).map((value, run) => sign * (value - (base[run] as number)));
    return design.sets > 1 ? setMeans(own, design) : own;
  });
  const ranking = ranked(outcome, wanted, arms, scenarios.slice(1), runs, resamples, hourPrice);
  const robust = robustness(gains);
  return arms.map(({ name, cost }, k) => {
    const own = gains[k] as Float64Array;
    const [low, high] = resamples.interval(own);
    return {
      arm: name,
      cost: cost.total,
      gain: mean(own),
      interval: Number.isNaN(low) ? null : ([low, high] as const),
      standing: ranking.standings[k] as (typeof ranking.standings)[number],
      onFrontier: ranking.onFrontier[k] as number,
      ...(robust[k] as (typeof robust)[number]),
    };
  });
}

/** Share of the parameter sets in which a condition holds for an arm, by its means over the lucks. @param arm in the runs, 0 the base */
export function satisfied(condition: Condition, runs: Runs, arm: number): number {
  const columns = condition.uses.map((name) => valuesOf(name, runs, arm + 1));
  const answers = Array.from({ length: runs.design.sets }, (_, set) =>
    condition.holds(columns.map((column) => column[set] as number)),
  );
  return satisficing(answers);
}
