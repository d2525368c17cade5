import { describe, expect, it } from 'vitest';
import { Runs } from '../comparison/runs.ts';
import { setAt } from '../factors/factor.ts';
import { replicatesAt } from '../factors/luck.ts';
import { sobolIndices } from './indices.ts';
import { morrisDesign, morrisEffects } from './morris.ts';
import { blockSize, mostFactors, saltelliPoints } from './saltelli.ts';
import { factorNames, type SensitivityQuestion, sensitivityDesign, sensitivityOf } from './sensitivity.ts';

const factors = [
  { path: 'activity.hours', prior: { kind: 'uniform', low: 3, high: 7 } },
  { path: 'case.hours', prior: { kind: 'uniform', low: 2, high: 6 } },
] as const satisfies SensitivityQuestion['factors'];
const sobol: SensitivityQuestion = { method: 'sobol', factors, sample: 16, replicates: 2, seed: 'asked' };
const morris: SensitivityQuestion = { ...sobol, method: 'morris', sample: 6 };

/** Runs of a question in which the outcome is a function of the point, in two arms and two lucks. */
function asked(question: SensitivityQuestion, of: (point: Float64Array, arm: number, luck: number) => number) {
  const design = sensitivityDesign(question);
  const runs = new Runs({ sets: design.points.length, replicates: 2 }, 2, ['genuine']);
  for (const [set, point] of design.cube.entries())
    for (const luck of [0, 1]) runs.put(2 * set + luck, Float64Array.of(of(point, 0, luck), of(point, 1, luck)));
  return { design, runs };
}

describe('the design', () => {
  it('has luck as the last factor', () => {
    expect(factorNames(factors)).toEqual(['activity.hours', 'case.hours', 'luck']);
  });

  it("is that of Sobol' or of Morris, each point with its values and its lucks", () => {
    const drawn = sensitivityDesign(sobol);
    expect(drawn.cube).toEqual(saltelliPoints(16, 3, 'asked'));
    expect(drawn.morris).toBe(null);
    const steps = sensitivityDesign(morris);
    // Luck, the third, is only a name: its step counts as one.
    expect(steps.morris).toEqual(morrisDesign(6, 3, 'asked', 2));
    expect(steps.cube).toEqual(morrisDesign(6, 3, 'asked', 2).points);
    for (const { cube, points } of [drawn, steps])
      expect(points).toEqual(
        cube.map((point) => ({ set: setAt(factors, point), replicates: replicatesAt(point[2] as number, 2) })),
      );
  });
});

describe("Saltelli's points", () => {
  it('are A, B and A with one coordinate of B after the other', () => {
    const points = saltelliPoints(4, 3, 'blocks');
    expect([points.length, blockSize(3), mostFactors]).toEqual([4 * 5, 5, 26]);
    for (let block = 0; block < 4; block++) {
      const [a, b, ...mixed] = points.slice(5 * block, 5 * block + 5).map((point) => [...point]);
      expect(mixed).toEqual([0, 1, 2].map((i) => a?.map((own, k) => (k === i ? b?.[k] : own))));
      expect(a?.some((own, k) => own === b?.[k])).toBe(false);
    }
    expect(saltelliPoints(1, 26, 'x').length).toBe(28);
  });
});

describe('what an outcome says', () => {
  // The means of two lucks that lie 1 apart.
  const model = (point: Float64Array, arm: number, luck: number) =>
    (1 + arm) * (3 * (point[0] as number) + (point[1] as number)) + (arm === 1 ? 5 : 0) + luck;

  it("of one arm is that of the base, of two that of the difference, luck by luck (Sobol')", () => {
    const { design, runs } = asked(sobol, model);
    const values = (arms: number) =>
      Float64Array.from(design.cube, (point) => 3 * point[0]! + point[1]! + (arms === 1 ? 0.5 : 5));
    for (const arms of [1, 2]) {
      const found = sensitivityOf(sobol, design, runs, 'genuine', arms);
      const exact = sobolIndices(values(arms), 3, 'asked');
      expect([found.outcome, found.morris, found.undefinedPoints]).toEqual(['genuine', null, 0]);
      expect(found.sobol?.mean).toBeCloseTo(exact.mean, 9);
      expect(found.sobol?.indices.map(({ total }) => total.value)).toEqual(
        exact.indices.map(({ total }) => expect.closeTo(total.value, 9)),
      );
      expect(found.sobol?.indices).toHaveLength(3);
    }
  });

  it("is that of Morris's steps where they were asked for", () => {
    const { design, runs } = asked(morris, model);
    const { sobol: none, morris: found } = sensitivityOf(morris, design, runs, 'genuine', 1);
    expect(none).toBe(null);
    const exact = morrisEffects(
      morrisDesign(6, 3, 'asked', 2),
      Float64Array.from(design.cube, (p) => model(p, 0, 0.5)),
      'asked',
    );
    expect(found?.effects.map(({ mu }) => mu)).toEqual(exact.effects.map(({ mu }) => expect.closeTo(mu, 9)));
    expect(found?.effects[0]?.mu).toBeCloseTo(3, 9);
  });

  it('counts points without a value, and takes one luck where the other has none', () => {
    const { design, runs } = asked(sobol, (point, arm, luck) =>
      luck === 1 || point[0]! < 0.25 ? Number.NaN : model(point, arm, 0.5),
    );
    const low = design.cube.filter((point) => point[0]! < 0.25).length;
    expect(low).toBeGreaterThan(0);
    expect(sensitivityOf(sobol, design, runs, 'genuine', 1).undefinedPoints).toBe(low);
  });
});
