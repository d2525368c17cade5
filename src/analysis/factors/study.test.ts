import { describe, expect, it } from 'vitest';
import { unitAt, unitCount } from '../../experiment/study/study.ts';
import { arm } from '../../testing/arms.ts';
import { ownLucks, type StudyDesign, storedStudy, studyRuns } from './study.ts';

const sets = [{ 'director.load': 1 }, { 'director.load': 2 }, { 'director.load': 1 }] as const;
const design = (points: StudyDesign['points']): StudyDesign => ({
  arms: [arm('a'), arm('b')],
  kept: [[], ['director.load']],
  outcomes: ['genuine'],
  seed: 's',
  points,
});

describe('points with lucks of their own', () => {
  it('count them on from set to set', () => {
    expect(ownLucks(sets, 2)).toEqual([
      { set: sets[0], replicates: [1, 2] },
      { set: sets[1], replicates: [3, 4] },
      { set: sets[2], replicates: [5, 6] },
    ]);
    expect(ownLucks(sets.slice(0, 2), 3, 10).map(({ replicates }) => replicates)).toEqual([
      [31, 32, 33],
      [34, 35, 36],
    ]);
    expect(ownLucks([], 2)).toEqual([]);
  });
});

describe('the runs of a design', () => {
  it('are those of every arm at every point', () => {
    expect(studyRuns(design(ownLucks(sets, 4)))).toBe(24);
    expect(studyRuns(design([]))).toBe(0);
  });
});

describe('a design as a study of the store', () => {
  it('has the same runs: each point its set and its lucks, in their order', () => {
    const points = [...ownLucks(sets, 2), { set: {}, replicates: [1, 2] }];
    const study = storedStudy('mine', design(points));
    expect(study).toMatchObject({
      name: 'mine',
      title: { en: 'mine', zh: 'mine' },
      outcomes: ['genuine'],
      tables: ['runs'],
      plan: { arms: design([]).arms, seed: 's', first: 1, replicates: 2, ensemble: { kept: [[], ['director.load']] } },
    });
    expect(study.plan.ensemble?.sets.map(({ number, set }) => [number, set])).toEqual([
      [1, sets[0]],
      [2, sets[1]],
      [3, sets[2]],
      [4, {}],
    ]);
    const units = Array.from({ length: unitCount(study) }, (_, unit) => unitAt(study, unit));
    expect(units).toEqual(points.flatMap(({ replicates }, set) => replicates.map((replicate) => ({ set, replicate }))));
  });

  it('cuts its blocks as a study of one table of runs: a thirty-second of the units', () => {
    // 128 points of one luck; two arms of 100 homes for 56 weeks are 11,200 weeks of homes, 27 of which make 300,000.
    expect(storedStudy('mine', design(ownLucks(Array(128).fill({}), 1))).block).toBe(4);
    expect(storedStudy('mine', design(ownLucks(Array(3200).fill({}), 1))).block).toBe(27);
  });

  it('may have one point, whose lucks are counted', () => {
    const { plan } = storedStudy('mine', design(ownLucks([{}], 3, 4)));
    expect(plan).toMatchObject({ first: 1, replicates: 3, ensemble: { sets: [{ number: 1, set: {}, time: 4 }] } });
  });

  it('of no points is one luck of no set', () => {
    expect(storedStudy('mine', design([])).plan).toMatchObject({ replicates: 1, ensemble: { sets: [] } });
  });
});
