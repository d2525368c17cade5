import { describe, expect, it } from 'vitest';
import { arm } from '../../testing/arms.ts';
import { runsByHand } from '../../testing/runsByHand.ts';
import type { Runs } from '../comparison/runs.ts';
import { gainsOf, objectivesOf } from './evaluation.ts';
import type { PackageArm } from './levers.ts';
import type { Objective } from './question.ts';

const objectives: readonly Objective[] = [
  { outcome: 'staged+duplicate', wanted: 'less' },
  { outcome: 'genuine', wanted: 'more' },
  { outcome: 'staged', wanted: 'less' },
];
const packages: readonly PackageArm[] = [
  { scenario: arm('one'), kept: ['director.load'] },
  { scenario: arm('two'), kept: [] },
];

/** Gains on runs that were written down, and what was asked for. */
async function gains(sets: number, replicates: number, of = packages) {
  const asked: unknown[] = [];
  const columns = {
    staged: [
      [5, 5, 5, 5],
      [4, 4, 4, 4],
      [5, 5, 5, 9],
    ],
    duplicate: [
      [1, 1, 1, 1],
      [0, 0, 1, 1],
      [1, 1, 1, 1],
    ],
    genuine: [
      [10, 20, 30, 40],
      [11, 22, 33, 44],
      [10, 20, 30, 38],
    ],
  };
  const run = (...given: readonly unknown[]): Promise<Runs> => {
    asked.push(given);
    return Promise.resolve(runsByHand({ sets, replicates }, columns));
  };
  const base = arm('base');
  const found = await gainsOf({ base, objectives }, of, 'part', { seed: 's', run });
  return { found: found.map((own) => own.map((one) => [...one])), asked };
}

describe('the gains of packages', () => {
  it('are counted run by run against the base, in the wanted direction', async () => {
    const { found, asked } = await gains(1, 4);
    expect(found).toEqual([
      [
        [2, 2, 1, 1],
        [1, 2, 3, 4],
        [1, 1, 1, 1],
      ],
      [
        [0, 0, 0, -4],
        [0, 0, 0, -2],
        [0, 0, 0, -4],
      ].map((own) => own.map((gain) => expect.closeTo(gain, 12))),
    ]);
    // The base first, with nothing of its own; each outcome of a sum once.
    expect(asked).toEqual([
      ['part', [{ scenario: arm('base'), kept: [] }, ...packages], ['staged', 'duplicate', 'genuine']],
    ]);
  });

  it('are means of the sets where there are several', async () => {
    expect((await gains(2, 2)).found[0]).toEqual([
      [2, 1],
      [1.5, 3.5],
      [1, 1],
    ]);
  });

  it('are none of no package, and nothing is run for them', async () => {
    expect(await gains(1, 4, [])).toEqual({ found: [], asked: [] });
  });
});

describe('objectives to be minimized', () => {
  it('are the cost and what is lost', () => {
    expect(objectivesOf(7, [Float64Array.of(1, 2), Float64Array.of(-4)])).toEqual([7, -1.5, 4]);
    expect(objectivesOf(0, [])).toEqual([0]);
  });
});
