import { describe, expect, it } from 'vitest';
import { load } from '../../scenario/load.ts';
import { costOf } from '../comparison/costs.ts';
import { runsHere } from '../comparison/here.ts';
import { ownLucks } from '../factors/study.ts';
import { nonDominated } from './domination.ts';
import { gainsOf, objectivesOf } from './evaluation.ts';
import type { Package } from './genome.ts';
import { leverOf, packageName, packed } from './levers.ts';
import { roomOf, searchPackages } from './packages.ts';
import type { Chances, PackageQuestion } from './question.ts';

const hourPrice = 40;
const options = { set: ['city.homes=12'] };
const fixes = [
  'f03b-random-inspection',
  'f07a-case-credit',
  'x02a-support-floor',
  'f09b-fewer-forms',
  'f03a-more-pressure',
];

function chances(seed: string): Chances {
  return {
    seed,
    run: (_part, packages, outcomes) =>
      Promise.resolve(
        runsHere({
          arms: packages.map(({ scenario }) => scenario),
          kept: packages.map(({ kept }) => kept),
          outcomes,
          seed,
          points: ownLucks([{}], 3),
        }),
      ),
  };
}

async function question(budget: number): Promise<PackageQuestion> {
  const { scenario: base } = await load('lastmeter:baseline', options);
  const arms = await Promise.all(fixes.map((name) => load(`lastmeter:policies/${name}`, options)));
  return {
    base,
    levers: arms.map((arm) => ({ ...leverOf(arm, []), multiples: [1] })),
    weighting: null,
    objectives: [
      { outcome: 'genuine', wanted: 'more' },
      { outcome: 'coverageSpecial', wanted: 'more' },
    ],
    budget,
    hourPrice,
    population: 12,
    generations: 6,
  };
}

describe('packages of real fixes', () => {
  it('are the ones that running every package gives', async () => {
    const asked = await question(45_000);
    const room = roomOf(asked);
    const every = Array.from(
      { length: 2 ** fixes.length },
      (_, mask): Package => fixes.map((_fix, k) => (mask >> k) & 1),
    );
    const fitting = every.filter((one) => room.admits(one));
    expect(fitting.length).toBeGreaterThan(8);
    expect(fitting.length).toBeLessThan(every.length);
    const arms = fitting.map((one) => packed(asked, one)!);
    const gains = await gainsOf(asked, arms, 'all', chances('a'));
    const exact = nonDominated(
      fitting.map((genome, k) => ({
        name: packageName(asked, genome),
        objectives: objectivesOf(costOf(arms[k]!.scenario, hourPrice).total, gains[k]!),
        violation: 0,
      })),
    );
    const found = await searchPackages(asked, chances('a'), chances('b'));
    expect(found.front.map(({ name }) => name).sort()).toEqual(exact.map(({ name }) => name).sort());
    expect(found.front.every(({ cost }) => cost <= asked.budget)).toBe(true);
    expect(found.tooDear).toEqual([]);
  });

  it('leave out, by name, what is too dear alone', async () => {
    const { tooDear, front } = await searchPackages(await question(9000), chances('a'), chances('b'));
    expect(tooDear).toContain('f03b-random-inspection');
    expect(front.every(({ name }) => !name.includes('f03b'))).toBe(true);
  });
});
