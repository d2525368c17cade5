import { describe, expect, it } from 'vitest';
import { arm, paid, resolved } from '../../testing/arms.ts';
import { runsByHand } from '../../testing/runsByHand.ts';
import { Resamples } from '../comparison/resamples.ts';
import { judged } from './judged.ts';
import { leverOf } from './levers.ts';
import type { PackageQuestion } from './question.ts';

const question: PackageQuestion = {
  base: arm('base'),
  levers: ['a', 'b'].map((name, k) =>
    leverOf(resolved(arm(name, paid(10 * (k + 1), { [k === 0 ? 'director.load' : 'child.fading']: 0.5 }))), []),
  ),
  weighting: null,
  objectives: [
    { outcome: 'genuine', wanted: 'more' },
    { outcome: 'staged', wanted: 'less' },
  ],
  ...{ budget: 100, hourPrice: 40, population: 4, generations: 1 },
};

/** Both levers, none, the second, the first: as a search may find them. */
const found = [
  { genome: [1, 1], objectives: [30, -5, -1] },
  { genome: [0, 0], objectives: [0, 0, 0] },
  { genome: [0, 1], objectives: [20, -3, 2] },
  { genome: [1, 0], objectives: [10, -2, 0] },
];

/** Fresh gains in the order of the costs: nothing, a, b, both. */
function fresh(genuine: readonly (readonly number[])[], staged: readonly number[] = [0, 0, 0, 0]) {
  const zeros = (genuine[0] ?? []).map(() => 0);
  const columns = {
    genuine: [zeros, ...genuine],
    staged: [zeros, ...staged.map((gain) => zeros.map(() => 0 - gain))],
  };
  const parts: string[] = [];
  const run = (part: string) => {
    parts.push(part);
    return Promise.resolve(runsByHand({ sets: 1, replicates: zeros.length }, columns));
  };
  return { chances: { seed: 'fresh', run }, parts };
}

describe('packages that were found, judged on fresh luck', () => {
  it('stand by their cost, each with what was searched and what it gains', async () => {
    const { chances, parts } = fresh(
      [
        [0, 0, 0],
        [1, 1, 1],
        [2, 2, 2],
        [4, 4, 4],
      ],
      [0, 3, -1, 1],
    );
    const front = await judged(question, found, chances);
    expect(parts).toEqual(['fresh']);
    expect(front.map(({ name, levers, cost }) => [name, levers, cost])).toEqual([
      ['nothing', [0, 0], 0],
      ['a', [1, 0], 10],
      ['b', [0, 1], 20],
      ['a + b', [1, 1], 30],
    ]);
    expect(front[2]?.gains).toEqual([
      { outcome: 'genuine', searched: 3, gain: 2, interval: [2, 2] },
      { outcome: 'staged', searched: -2, gain: -1, interval: [-1, -1] },
    ]);
    expect(front[3]?.gains[1]).toMatchObject({ searched: 1, gain: 1 });
    expect(front.map(({ stays }) => stays)).toEqual([1, 1, 1, 1].map((share) => expect.closeTo(share, 9)));
    // The order of what was found stays as it was.
    expect(found[0]?.genome).toEqual([1, 1]);
  });

  it('stay in the resamples in which nothing as cheap is better', async () => {
    const own = [
      [0, 0],
      [1, 3],
      [2, 2],
      [0, 0],
    ];
    const front = await judged(question, found, fresh(own).chances);
    // b, which is dearer, is better than a where a's first luck was drawn twice.
    const means = new Resamples(2, 'fresh').means(Float64Array.of(1, 3));
    const share = means.filter((mean) => mean < 2).length / means.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.3);
    expect(front.map(({ stays }) => stays)).toEqual([1, 1, share, 0].map((stays) => expect.closeTo(stays, 9)));
  });

  it('have no interval on one run, and are none where nothing was found', async () => {
    const front = await judged(question, found, fresh([[0], [1], [2], [3]]).chances);
    expect(front.map(({ gains }) => gains[0])).toEqual(
      [0, 2, 3, 5].map((searched, k) => ({
        outcome: 'genuine',
        searched: expect.closeTo(searched, 12),
        gain: k,
        interval: null,
      })),
    );
    expect(await judged(question, [], fresh([]).chances)).toEqual([]);
  });
});
