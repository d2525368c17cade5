import { describe, expect, it } from 'vitest';
import { load } from '../../scenario/load.ts';
import { covariances } from './covariance.ts';
import { groups } from './groups.ts';
import { causedShares, explainedShares, variance, varianceRuns } from './variance.ts';

/** Covariances of columns that do not vary but for those given: genuine, a director's skill, support. */
function matrixOf(genuine: readonly number[], skill: readonly number[], support: readonly number[]): Float64Array {
  const flat = genuine.map(() => 0);
  const others = groups.flatMap(({ columns }) => columns.map(() => flat));
  const columns = [genuine, skill, ...others.slice(1, -1), support];
  return covariances(columns);
}

describe('explainedShares', () => {
  it('divides what two correlated causes explain as the closed form of two columns says', () => {
    // y = skill; support goes along with skill, r = .6 by hand: 3 (1, -1, 1, -1) + 4 (1, 1, -1, -1) over 5.
    const skill = [1, -1, 1, -1];
    const support = skill.map((value, k) => 3 * value + 4 * [1, 1, -1, -1][k]!);
    const [director, village, agency, rest] = explainedShares(matrixOf(skill, skill, support));
    // Alone 1 and r²: in both orders director 1 and 1 - r², agency 0 and r² (Grömping 2007: LMG gives to what only goes along).
    expect(director).toBeCloseTo(1 - 0.36 / 2, 12);
    expect(agency).toBeCloseTo(0.36 / 2, 12);
    expect(village).toBeCloseTo(0, 12);
    expect(rest).toBeCloseTo(0, 12);
  });

  it('leaves what no column explains to the rest', () => {
    const [director, , agency, rest] = explainedShares(matrixOf([4, 0, 2, 2], [1, -1, 1, -1], [1, 1, -1, -1]));
    // Centred 2 -2 0 0: products with the columns 4 and 0, so R² = 16 / (4 · 8) = 1/2.
    expect(director).toBeCloseTo(0.5, 12);
    expect(agency).toBeCloseTo(0, 12);
    expect(rest).toBeCloseTo(0.5, 12);
  });
});

describe('causedShares', () => {
  it('shares variances of the eight arms by hand, luck last', () => {
    // Alike in all: 10. Director alone adds 20, agency alone nothing, both together 50; villages nothing.
    const variances = [10, 30, 10, 30, 10, 60, 10, 60];
    const [director, village, agency, luck] = causedShares(variances);
    expect(director).toBeCloseTo((20 + 50) / 2 / 60, 12);
    expect(agency).toBeCloseTo(30 / 2 / 60, 12);
    expect(village).toBeCloseTo(0, 12);
    expect(luck).toBeCloseTo(10 / 60, 12);
  });
});

describe('variance', () => {
  const options = { seed: 'variance', replicates: 6, workers: 1, signal: new AbortController().signal };

  it('finds no director where all directors are alike, and parts that add up', async () => {
    const { scenario } = await load('lastmeter:placebos/equal-directors', { set: ['city.homes=40'] });
    const seen: number[] = [];
    const found = await variance(scenario, [{ set: {}, weight: 1 }], {
      ...options,
      progress: (done) => seen.push(done),
    });
    expect(seen.at(-1)).toBe(varianceRuns(1, 6));
    for (const { parts } of [found.explained, found.caused]) {
      expect(parts.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9);
      for (const { share, low, high } of parts) {
        expect(low).toBeLessThanOrEqual(share ?? Number.NaN);
        expect(high).toBeGreaterThanOrEqual(share ?? Number.NaN);
      }
    }
    // Both are variances of one run of 40 homes, not sums over runs: activities of a home lie within some 0 to 30.
    expect(found.explained.variance).toBeLessThan(60);
    const director = found.caused.parts.find(({ name }) => name === 'director');
    // Both arms are one and the same run there.
    expect(director?.share).toBe(0);
  });

  it('finds the director where directors differ more than anything else', async () => {
    const { scenario } = await load('lastmeter:baseline', {
      set: ['city.homes=40', 'director.valueConcentration=0.6'],
    });
    const { caused } = await variance(scenario, [{ set: {}, weight: 1 }], options);
    const [director, village] = caused.parts;
    expect(director?.share).toBeGreaterThan(0.3);
    expect(village?.share).toBeLessThan(0.2);
  });
});
