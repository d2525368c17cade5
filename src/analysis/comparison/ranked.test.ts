import { describe, expect, it } from 'vitest';
import { defaults } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import { arm as armWith, cost } from '../../testing/arms.ts';
import { runsByHand } from '../../testing/runsByHand.ts';
import { costOf } from './costs.ts';
import { effectOf } from './effect.ts';
import { ranked } from './ranked.ts';
import { Resamples } from './resamples.ts';
import type { ArmResult } from './result.ts';
import { Runs } from './runs.ts';

const title = { en: 'A', zh: '甲' };
const scenario: Scenario = { name: 'a', title, values: defaults(), fixes: [], villages: [] };
const free = { yuan: { county: 0, agency: 0, village: 0 }, agencyHours: 0, total: 0, low: 0, high: 0, sources: [] };

describe('arms ranked by one outcome', () => {
  it('do well enough in the sets in which they gain more than about the same', () => {
    const runs = new Runs({ sets: 4, replicates: 1 }, 2, ['welfare3']);
    // The base's standard deviation is 12.9, so that about the same is within 2.58.
    const base = [0, 10, 20, 30];
    const gains = [1, 3, 5, -2];
    for (const [run, value] of base.entries()) runs.put(run, Float64Array.of(value, value + (gains[run] as number)));
    const resamples = new Resamples(4, 'ranked');
    const effect = effectOf(runs.column(0, 'welfare3'), runs.column(1, 'welfare3'), runs.design, resamples, 0.2);
    const about = {
      replicates: 1,
      about: null,
      meaning: null,
      fingerprint: '',
      from: null,
      unchanged: null,
      stakes: null,
    };
    const arm: ArmResult = { name: 'a', title, ...about, cost: free, effects: { welfare3: effect } };
    const of = (wanted: 'more' | 'less') =>
      ranked('welfare3', wanted, [arm], [scenario], runs, resamples, 40, effect.same ?? 0).satisfies;
    expect(effect.same).toBeCloseTo(2.582, 3);
    expect(of('more')).toEqual([0.5]);
    expect(of('less')).toEqual([0]);
  });

  it('do well enough at any gain where nobody says how much is enough, and not at the threshold itself', () => {
    const { one } = standing([[0, 0.5, -1, 0.25]], [paid(1)]);
    expect(one.satisfies).toEqual([0.5]);
    const strict = standing([[0, 0.5, -1, 0.25]], [paid(1)], 'more', 0.25).one;
    expect(strict.satisfies).toEqual([0.25]);
  });

  it('are judged by what each gains over the base, in the wanted direction', () => {
    const gains = [
      [2, 2, 2, 2],
      [-1, -1, -1, -1],
    ];
    const more = standing(gains, [paid(100), paid(300)]).one;
    expect(more).toMatchObject({ outcome: 'welfare', wanted: 'more', perUnit: [50, null], onFrontier: [1, 0] });
    expect(more.standings).toEqual([
      { kind: 'efficient', ratio: 50 },
      { kind: 'dominated', by: 'base' },
    ]);
    expect(more.regrets).toEqual([
      { greatest: 0, mean: 0 },
      { greatest: 3, mean: 3 },
    ]);
    expect(more.places.map(({ first, rank }) => [first, rank])).toEqual([
      [1, [1, 1, 1]],
      [0, [2, 2, 2]],
    ]);
    expect(more.beats).toEqual([
      [0.5, 1],
      [0, 0.5],
    ]);
    const less = standing(gains, [paid(100), paid(300)], 'less').one;
    expect(less).toMatchObject({ perUnit: [null, 300], onFrontier: [0, 1], satisfies: [0, 1] });
    expect(less.standings.map(({ kind }) => kind)).toEqual(['dominated', 'efficient']);
  });

  it('beat each other on the lucks that both have', () => {
    const welfare = (arms: readonly (readonly number[])[]) => ({ welfare: [[0, 0, 0, 0], ...arms] });
    const full = runsByHand({ sets: 2, replicates: 2 }, welfare([[1, 9, 1, 9]]));
    const runs = full.joined(
      runsByHand(
        { sets: 2, replicates: 1 },
        {
          welfare: [
            [0, 0],
            [3, 0],
          ],
        },
      ),
      [false, false, true],
    );
    const arms = ['a', 'b'].map((name) => ({ name, cost: free }));
    const { beats, regrets } = ranked('welfare', 'more', arms, [scenario, scenario], runs, new Resamples(2, 'few'), 40);
    expect(beats).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
    // By means of sets: 5 and 5 against 3 and 0.
    expect(regrets.map(({ greatest }) => greatest)).toEqual([0, 5]);
  });

  it('cost something a unit only where something is paid and something is gained', () => {
    const gains = [2, 0, -1, 4].map((gain) => [gain, gain, gain, gain]);
    expect(standing(gains, [paid(0), paid(10), paid(10), paid(2)]).one.perUnit).toEqual([null, null, null, 0.5]);
  });

  it('lie on the frontier as often as their costs, drawn log-evenly, let them', () => {
    const same = [1, 1, 1, 1];
    // Half to double of 100: below 100 in half of the draws, below 100 / root 2 in a quarter.
    const varied = { once: 100, prior: [0.5, 2] as const };
    const share = (rival: number) => standing([same, same], [[varied], paid(rival)]).one.onFrontier;
    for (const [rival, expected] of [
      [100, 0.5],
      [100 / Math.SQRT2, 0.25],
    ] as const) {
      const [own, other] = share(rival) as [number, number];
      // 4 standard errors of 500 draws: 1 false alarm in 16,000 each.
      expect(Math.abs(own - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / 500));
      expect(own + other).toBeCloseTo(1, 12);
      expect(own).toBeCloseTo(Math.round(own * 500) / 500, 12);
    }
    // Two costs of one arm add up: 60 and 60 are more than 100, whatever else.
    expect(standing([same, same], [[{ once: 60 }, { once: 60 }], paid(100)]).one.onFrontier).toEqual([0, 1]);
    // What costs and does nothing stands beside doing nothing.
    expect(standing([[0, 0, 0, 0]], [[]]).one.onFrontier).toEqual([1]);
  });

  it('have a share of the frontier of all resamples where there are few', () => {
    // Better than nothing in the resamples whose mean is above 0; their number is counted here.
    const gains = [3, -1, -1, -1];
    const resamples = new Resamples(4, 'few', 40);
    const above = resamples.means(Float64Array.from(gains)).filter((mean) => mean > 0).length;
    expect(above).toBeGreaterThan(5);
    expect(above).toBeLessThan(35);
    expect(standing([gains], [paid(10)], 'more', 0, resamples).one.onFrontier[0]).toBeCloseTo(above / 40, 12);
  });

  it('are compared by the means of sets where there are several, run by run where there is one', () => {
    const columns = {
      welfare: [
        [0, 0, 0, 0],
        [4, -2, 0, 0],
      ],
    };
    const of = (sets: number, replicates: number) => {
      const scenario = armWith('arm-0');
      return ranked(
        'welfare',
        'more',
        [{ name: scenario.name, cost: costOf(scenario, 40) }],
        [scenario],
        runsByHand({ sets, replicates }, columns),
        new Resamples(sets > 1 ? sets : replicates, 'sets', 100),
        40,
      ).satisfies[0];
    };
    expect([of(2, 2), of(1, 4), of(4, 1)]).toEqual([0.5, 0.25, 0.25]);
  });
});

type Costs = readonly Parameters<typeof cost>[0][];

function paid(once: number): Costs {
  return [{ once }];
}

/** Arms with these gains over a base of 7 in four sets, and these costs. */
function standing(
  gains: readonly (readonly number[])[],
  costs: readonly Costs[],
  wanted: 'more' | 'less' = 'more',
  enough?: number,
  resamples = new Resamples(4, 'standing', 2000),
) {
  const scenarios = costs.map((own, k) =>
    armWith(`arm-${k}`, ...own.map((more) => ({ from: 1, set: {}, cost: cost(more) }))),
  );
  const runs = runsByHand(
    { sets: 4, replicates: 1 },
    { welfare: [[7, 7, 7, 7], ...gains.map((own) => own.map((gain) => 7 + gain))] },
  );
  const arms = scenarios.map((scenario) => ({ name: scenario.name, cost: costOf(scenario, 40) }));
  return { one: ranked('welfare', wanted, arms, scenarios, runs, resamples, 40, enough) };
}
