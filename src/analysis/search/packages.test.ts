import { describe, expect, it } from 'vitest';
import type { Path } from '../../model/parameters/table.ts';
import type { Weighting } from '../../scenario/weighting.ts';
import { arm, cost, paid, resolved } from '../../testing/arms.ts';
import { runsByHand } from '../../testing/runsByHand.ts';
import { costOf } from '../comparison/costs.ts';
import { leverOf } from './levers.ts';
import { roomOf, searchPackages } from './packages.ts';
import type { Chances, PackageQuestion } from './question.ts';

describe('the search, on runs that were made up', () => {
  const paidFor = (name: string, once: number, path: Path) =>
    leverOf(resolved(arm(name, paid(once, { [path]: 0.5 }))), []);
  const part = (name: string) => ({ name, title: { en: name, zh: name }, term: 'accepted', watch: null });
  const weighting: Weighting = {
    ...{ path: 'scorecards.director', from: 1, formula: 'mixture', steps: 2, always: {} },
    parts: [part('photos'), part('visits')],
    cost: cost({ once: 1 }),
    place: { file: 'weights.yaml', line: 1 },
  };
  const asked: PackageQuestion = {
    base: arm('base'),
    levers: [paidFor('a', 10, 'director.load'), paidFor('b', 20, 'child.fading'), paidFor('c', 41, 'city.target')],
    weighting: null,
    objectives: [{ outcome: 'genuine', wanted: 'more' }],
    ...{ budget: 30, hourPrice: 40, population: 4, generations: 2 },
  };

  /** Each arm gains as many activities as it costs, and `b` one more. */
  function madeUp() {
    const parts: (readonly [string, number])[] = [];
    const run: Chances['run'] = (name, packages) => {
      parts.push([name, packages.length]);
      const gain = packages.map(({ scenario }) => costOf(scenario, 40).total + Number(scenario.name.endsWith('b')));
      return Promise.resolve(runsByHand({ sets: 1, replicates: 2 }, { genuine: gain.map((own) => [own, own]) }));
    };
    return { parts, chances: { seed: 'made up', run } };
  }

  it('tells each generation, counts what was run, and judges the front on fresh luck', async () => {
    const [seen, fresh] = [madeUp(), madeUp()];
    const told: (readonly [number, number])[] = [];
    const found = await searchPackages(asked, seen.chances, fresh.chances, (...one) => told.push(one));
    expect(found.tooDear).toEqual(['c']);
    expect(found.front.map(({ name, cost: own, gains }) => [name, own, gains[0]?.gain])).toEqual([
      ['nothing', 0, 0],
      ['a', 10, 10],
      ['b', 20, 21],
      ['a + b', 30, 31],
    ]);
    // All four that fit are in the start: nothing, a, b and the one mixture.
    expect(told[0]).toEqual([0, 4]);
    expect(told.map(([generation]) => generation)).toEqual([0, 1, 2]);
    expect(seen.parts).toEqual([['generation-0', 5]]);
    expect(fresh.parts).toEqual([['fresh', 5]]);
    expect(found.evaluated).toBe(4);
  });

  it('begins with half as many mixtures as there are levers, and as many as there are weights', async () => {
    const started = async (question: PackageQuestion) => {
      const told: number[] = [];
      const { chances: one } = madeUp();
      await searchPackages({ ...question, population: 1, generations: 0 }, one, one, (_, count) => told.push(count));
      return told;
    };
    const paths: readonly Path[] = ['director.load', 'child.fading', 'city.target', 'director.stakes', 'agency.floor'];
    const free = { ...asked, budget: 1000, levers: paths.map((path, k) => paidFor(`l${k}`, 1, path)) };
    // Nothing, five alone, three mixtures; with weights three corners more, and five mixtures.
    expect(await started(free)).toEqual([9]);
    expect(await started({ ...free, weighting })).toEqual([14]);
  });

  it('has the room of its levers, its weights and its budget', () => {
    const dosed = leverOf(
      resolved(
        arm('d', {
          ...paid(10, { 'government.audit': 0.3 }),
          dose: { path: 'government.audit', values: [0.3], fixed: 0 },
        }),
      ),
      [],
    );
    const room = roomOf({ ...asked, levers: [dosed, ...asked.levers], weighting });
    expect(room).toMatchObject({ doses: [3, 1, 1, 1], weights: { count: 2, steps: 2 } });
    expect(roomOf(asked).weights).toBeNull();
    for (const round of [1, 2]) {
      // 30 yuan fit, asked once or again; 31 do not; two levers that set the same never fit.
      expect([round, room.admits([0, 1, 1, 0, 0, 0])]).toEqual([round, true]);
      expect([round, room.admits([0, 1, 1, 0, 1, 1])]).toEqual([round, false]);
      expect([round, room.admits([3, 1, 0, 0, 0, 0])]).toEqual([round, true]);
    }
    const twice = roomOf({ ...asked, levers: [paidFor('a', 1, 'director.load'), paidFor('b', 1, 'director.load')] });
    expect([twice.admits([1, 0]), twice.admits([0, 1]), twice.admits([1, 1])]).toEqual([true, true, false]);
  });
});
