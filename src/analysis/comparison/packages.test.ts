import { describe, expect, it } from 'vitest';
import type { Path } from '../../model/parameters/table.ts';
import { arm, resolved } from '../../testing/arms.ts';
import { runsByHand } from '../../testing/runsByHand.ts';
import { halfFraction } from './factorial.ts';
import { packageArms, packagesOf } from './packages.ts';
import { Resamples } from './resamples.ts';

const paths: readonly Path[] = [
  'director.load',
  'director.stakes',
  'government.audit',
  'agency.floor',
  'motive.presence',
  'motive.neglect',
];
const names = paths.map((path) => path.replace('.', '-'));
const design = halfFraction();

describe('packages of six levers', () => {
  it('are the base with the levers of each row', () => {
    const base = arm('base', { from: 3, set: { 'city.target': 30 }, cost: null });
    const levers = paths.map((path, k) =>
      resolved(arm(names[k] as string, ...base.fixes, { from: 9, set: { [path]: 0.5 }, cost: null })),
    );
    const made = packageArms(base, levers);
    expect(made).toHaveLength(32);
    for (const [k, { name, title, fixes }] of made.entries()) {
      expect([name, title.en, title.zh]).toEqual(Array(3).fill(`package-${k + 1}`));
      expect(fixes.flatMap(({ set }) => Object.keys(set))).toEqual([
        'city.target',
        ...paths.filter((_, lever) => design[k]?.[lever]),
      ]);
    }
  });
});

/** Outcome of a row: the first lever adds `own`, the second and the fourth help each other by 6. */
function value(row: readonly boolean[], own: number): number {
  return 100 + (row[0] ? own : 0) + (row[1] && row[3] ? 6 : 0);
}

/** Runs of a base, an arm that is no package, and the packages; what the first lever adds differs by run. */
function runs(sets: number, replicates: number, adds: readonly number[]) {
  const others = [adds.map(() => 1e6), adds.map(() => -1e6)];
  return runsByHand(
    { sets, replicates },
    {
      welfare: [...others, ...design.map((row) => adds.map((own) => value(row, own)))],
      genuine: [...others, ...design.map(() => adds.map(() => 5))],
    },
  );
}

describe('what levers do in packages', () => {
  it('is found run by run, alone and in pairs', () => {
    const found = packagesOf(names, ['genuine', 'welfare'], runs(1, 3, [10, 10, 10]), 2, new Resamples(3, 'a', 200));
    expect(found.levers).toEqual(names);
    expect(found.outcomes.map(({ outcome }) => outcome)).toEqual(['genuine', 'welfare']);
    const [none, { main, pairs } = never()] = found.outcomes;
    for (const { estimate, interval } of [...(none?.main ?? []), ...(none?.pairs ?? [])]) {
      expect([estimate, interval]).toEqual([0, [0, 0]]);
    }
    // Half of the 6 falls to each of the two that help each other, and half of it is their effect as a pair.
    expect(main.map(({ estimate }) => estimate)).toEqual([10, 3, 0, 3, 0, 0]);
    expect(main[0]?.interval).toEqual([10, 10]);
    expect(pairs).toHaveLength(15);
    expect(pairs.filter(({ estimate }) => estimate !== 0)).toEqual([{ levers: [1, 3], estimate: 3, interval: [3, 3] }]);
  });

  it('has an interval over the sets, or over the lucks of one set, and none for a single run', () => {
    const resamples = new Resamples(2, 'a', 200);
    const first = (sets: number, replicates: number, adds: readonly number[]) =>
      packagesOf(names, ['welfare'], runs(sets, replicates, adds), 2, resamples).outcomes[0]?.main[0];
    // Two sets that agree in their means; two lucks that differ; one run.
    expect(first(2, 2, [8, 12, 11, 9])).toEqual({ estimate: 10, interval: [10, 10] });
    expect(first(1, 2, [8, 12])).toEqual({ estimate: 10, interval: [8, 12] });
    expect(first(1, 1, [8])).toEqual({ estimate: 8, interval: null });
  });
});

function never(): never {
  throw new Error('an outcome is missing');
}
