import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../testing/plain.ts';
import { inShard } from './conduct.ts';
import { blockId, studyDigest } from './digest.ts';
import { ranges } from './merge.ts';
import { blockSize } from './size.ts';
import { armsAt, blockCount, rowAt, rowCount, rowsOf, runAt, type Study, unitAt, unitCount, unitsOf } from './study.ts';

const studies = fc
  .record({
    arms: fc.integer({ min: 1, max: 4 }),
    sets: fc.integer({ min: 0, max: 5 }),
    replicates: fc.integer({ min: 1, max: 9 }),
    first: fc.integer({ min: 1, max: 100 }),
    block: fc.integer({ min: 1, max: 12 }),
    own: fc.boolean(),
    apart: fc.boolean(),
  })
  .map(({ arms, sets, replicates, first, block, own, apart }): Study => {
    const plan = {
      arms: Array.from({ length: arms }, (_, arm) => ({ ...plain(), name: `a${arm}` })),
      seed: 's',
      first,
      replicates,
    };
    const drawn = Array.from({ length: sets }, (_, k) => ({
      number: k + 1,
      set: { 'director.pressure': k },
      time: own ? k : 0,
    }));
    const ensemble = { file: 'grid', sets: drawn, kept: plan.arms.map(() => []) };
    return {
      name: 'n',
      title: { en: 'n', zh: 'n' },
      plan: sets === 0 ? plan : { ...plan, ensemble },
      outcomes: ['completion'],
      tables: ['runs'],
      block,
      ...(apart ? { apart } : {}),
    };
  });

describe('the numbers of a study', () => {
  it('give each arm in each set and replicate one row, and each row one block', () => {
    fc.assert(
      fc.property(studies, (study) => {
        const seen = new Set<string>();
        for (let row = 1; row <= rowCount(study); row++) {
          const { arm, set, replicate } = runAt(study, row);
          seen.add(`${arm} ${set} ${replicate}`);
          const unit = Math.floor((row - 1) / (study.apart ? 1 : study.plan.arms.length));
          expect(rowAt(study, unit, arm)).toBe(row);
          expect(armsAt(study, unit)).toEqual(study.apart ? [arm] : study.plan.arms.map((_, k) => k));
          // Where the arms stand apart, those of a lower number come first.
          if (study.apart) expect(arm).toBe(Math.floor(((row - 1) * study.plan.arms.length) / rowCount(study)));
          expect(unitAt(study, unit)).toEqual({ set, replicate });
        }
        expect(seen.size).toBe(rowCount(study));
        let next = 0;
        for (let block = 0; block < blockCount(study); block++) {
          const [from, to] = unitsOf(study, block);
          expect(from).toBe(next);
          expect(to).toBeGreaterThan(from);
          const [first, last] = rowsOf(study, block);
          const size = rowCount(study) / unitCount(study);
          expect([first, last]).toEqual([from * size + 1, to * size]);
          next = to;
        }
        expect(next).toBe(unitCount(study));
        expect(
          ranges(
            study,
            Array.from({ length: blockCount(study) }, (_, block) => block),
          ),
        ).toEqual([[1, rowCount(study)]]);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('share the blocks out to any number of shards, each to one', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 99 }), (block, count) => {
        const shards = Array.from({ length: count }, (_, k) => ({ index: k + 1, count }));
        expect(shards.filter((shard) => inShard(shard, block))).toHaveLength(1);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('refuse a row that there is not', () => {
    const [study] = fc.sample(studies, { numRuns: 1, seed: 3 }) as [Study];
    expect(() => runAt(study, 0)).toThrow('row 0');
    expect(() => runAt(study, rowCount(study) + 1)).toThrow(`of ${rowCount(study)}`);
  });

  it('with own luck, give no two sets the same replicate', () => {
    const [study] = fc.sample(
      studies.filter(({ plan }) => (plan.ensemble?.sets.at(-1)?.time ?? 0) > 1),
      { numRuns: 1, seed: 4 },
    ) as [Study];
    const all = Array.from({ length: unitCount(study) }, (_, unit) => unitAt(study, unit).replicate);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('studyDigest', () => {
  const [study] = fc.sample(studies, { numRuns: 1, seed: 5 }) as [Study];

  it('changes with everything that can change a number or the place of a row', () => {
    const { plan } = study;
    const others: Study[] = [
      { ...study, outcomes: ['formalization'] },
      { ...study, tables: ['runs', 'homes'] },
      { ...study, block: study.block + 1 },
      { ...study, plan: { ...plan, seed: 'other' } },
      { ...study, plan: { ...plan, first: plan.first + 1 } },
      { ...study, plan: { ...plan, replicates: plan.replicates + 1 } },
      { ...study, plan: { ...plan, arms: plan.arms.map((arm) => ({ ...arm, name: `${arm.name}x` })) } },
      { ...study, plan: { ...plan, arms: [{ ...plain({ 'director.pressure': 3 }), name: 'a0' }] } },
      { ...study, plan: { ...plan, ensemble: { file: 'x', sets: [{ number: 9, set: {}, time: 0 }], kept: [[]] } } },
    ];
    const digests = [study, ...others].map(studyDigest);
    expect(new Set(digests).size).toBe(digests.length);
    expect(new Set([0, 1, 2].map((block) => blockId(digests[0] as string, block))).size).toBe(3);
  });

  it('does not change with titles and names of files', () => {
    const { ensemble } = study.plan;
    const titled: Study = {
      ...study,
      name: 'other',
      title: { en: 'x', zh: 'y' },
      plan: ensemble === undefined ? study.plan : { ...study.plan, ensemble: { ...ensemble, file: 'elsewhere' } },
    };
    expect(studyDigest(titled)).toBe(studyDigest(study));
  });
});

describe('blockSize', () => {
  it('is smaller where a unit is more work, and never nothing', () => {
    const plan = (homes: number, arms: number) => ({
      arms: Array.from({ length: arms }, () => plain({ 'city.homes': homes })),
      seed: 's',
      first: 1,
      replicates: 1_000_000,
    });
    const sizes = [4, 40, 400, 4000, 1_000_000].map((homes) => blockSize(plan(homes, 1), 0));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes.at(-1)).toBe(1);
    expect(blockSize(plan(40, 5), 0)).toBeLessThan(blockSize(plan(40, 1), 0));
    expect(blockSize(plan(4, 1), 1)).toBeLessThanOrEqual(5000);
    expect(blockSize({ ...plan(4, 1), replicates: 64 }, 0)).toBe(2);
  });
});
