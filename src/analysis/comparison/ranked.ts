import alea from 'seedrandom/lib/alea.js';
import type { Scenario } from '../../model/scenario.ts';
import { amounts } from './costs.ts';
import { type Alternative, frontier } from './frontier.ts';
import { beats, places } from './ranking.ts';
import { regrets } from './regret.ts';
import type { Resamples } from './resamples.ts';
import type { ArmResult, Ranking } from './result.ts';
import { firstLucks, mean, type Pair, type Runs, setMeans } from './runs.ts';

/** The name under which doing nothing stands among the alternatives. */
export const NOTHING = 'base';

/**
 * Cost against effect of all arms by one outcome.
 * @param arms in the order of the scenarios, which are arms 1, 2, … of the runs
 * @param enough gain from which on an arm does well enough, in the unit of the outcome
 */
export function ranked(
  outcome: string,
  wanted: 'more' | 'less',
  arms: readonly Pick<ArmResult, 'name' | 'cost'>[],
  scenarios: readonly Scenario[],
  runs: Runs,
  resamples: Resamples,
  hourPrice: number,
  enough = 0,
): Ranking {
  const sign = wanted === 'more' ? 1 : -1;
  const pairs = arms.map((_, arm) => runs.pair(arm + 1, outcome));
  const gains = pairs.map(({ base, arm }) => arm.map((value, run) => sign * (value - (base[run] as number))));
  const units = pairs.map(({ design }, arm) =>
    design.sets > 1 ? setMeans(gains[arm] as Float64Array, design) : (gains[arm] as Float64Array),
  );
  // What an arm gains on the lucks that another one has too.
  const gainsBeside = (arm: number, other: number): Float64Array =>
    firstLucks(gains[arm] as Float64Array, (pairs[arm] as Pair).design, (pairs[other] as Pair).design.replicates);
  const means = units.map((own) => resamples.means(own));
  const alternatives = arms.map(({ name, cost }, arm) => ({
    name,
    cost: cost.total,
    effect: mean(gains[arm] as Float64Array),
  }));
  return {
    outcome,
    wanted,
    standings: frontier([nothing, ...alternatives]).slice(1),
    onFrontier: onFrontier(means, scenarios, hourPrice),
    regrets: regrets(units),
    satisfies: units.map((own) => shareAbove(own, enough)),
    places: places(means),
    beats: gains.map((_, one) =>
      gains.map((_, other) => beats(gainsBeside(one, other), gainsBeside(other, one), 'more')),
    ),
    perUnit: alternatives.map(({ cost, effect }) => (cost > 0 && effect > 0 ? cost / effect : null)),
  };
}

/** Share of the values that lie above a threshold; NaN without a value. */
function shareAbove(values: Float64Array, threshold: number): number {
  return mean(values.filter((value) => !Number.isNaN(value)).map((value) => Number(value > threshold)));
}

const nothing: Alternative = { name: NOTHING, cost: 0, effect: 0 };

/** How often each arm lies on the frontier, its effect resampled and its costs drawn log-evenly from their priors. */
function onFrontier(
  means: readonly Float64Array[],
  scenarios: readonly Scenario[],
  hourPrice: number,
): readonly number[] {
  const parts = scenarios.map((scenario) => amounts(scenario, hourPrice));
  // A stream of its own for each arm, so that another arm moves nobody's draws.
  const draws = scenarios.map(({ name }) => alea(JSON.stringify(['cost', name])));
  const hits = new Float64Array(means.length);
  const times = Math.min(500, means[0]?.length ?? 0);
  for (let k = 0; k < times; k++) {
    const alternatives = means.map((own, arm) => ({
      name: String(arm),
      cost: (parts[arm] ?? []).reduce(
        (sum, { amount, low, high }) => sum + amount * low * (high / low) ** (draws[arm] as () => number)(),
        0,
      ),
      effect: own[k] as number,
    }));
    for (const [arm, { kind }] of frontier([nothing, ...alternatives])
      .slice(1)
      .entries()) {
      if (kind === 'efficient') hits[arm]! += 1;
    }
  }
  return Array.from(hits, (count) => count / times);
}
