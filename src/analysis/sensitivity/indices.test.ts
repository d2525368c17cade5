import { describe, expect, it } from 'vitest';
import { type SobolResult, sobolIndices } from './indices.ts';
import { saltelliPoints } from './saltelli.ts';

function analysed(factors: number, sample: number, model: (x: Float64Array) => number, seed = 'known'): SobolResult {
  const points = saltelliPoints(sample, factors, seed);
  return sobolIndices(Float64Array.from(points, model), factors, seed, 400);
}

/**
 * Tolerance of a known answer: 3.5 standard errors, each a quarter of the width of the 95 % bootstrap interval of pseudo-random
 * blocks. Sobol' points err less, so a right estimator fails one such comparison in more than 2,000.
 */
function near(estimate: SobolResult['indices'][number]['first'], exact: number): void {
  const error = (estimate.interval[1] - estimate.interval[0]) / 4;
  expect(Math.abs(estimate.value - exact)).toBeLessThanOrEqual(3.5 * error + 1e-12);
  // And the tolerance bites.
  expect(error).toBeLessThan(0.05);
}

function expected(result: SobolResult, first: readonly number[], total: readonly number[]): void {
  for (const [i, index] of result.indices.entries()) {
    near(index.first, first[i] as number);
    near(index.total, total[i] as number);
  }
}

const angle = (u: number) => Math.PI * (2 * u - 1);

describe("Sobol' indices of functions with known answers", () => {
  it('of Ishigami and Homma (1990), a = 7, b = 0.1: Saltelli et al., Sensitivity Analysis, 2000, section 2.9.3', () => {
    const [a, b] = [7, 0.1];
    const result = analysed(3, 4096, (u) => {
      const [x, y, z] = [angle(u[0] as number), angle(u[1] as number), angle(u[2] as number)];
      return Math.sin(x) + a * Math.sin(y) ** 2 + b * z ** 4 * Math.sin(x);
    });
    const alone = [0.5 * (1 + (b * Math.PI ** 4) / 5) ** 2, a ** 2 / 8, 0];
    const together = b ** 2 * Math.PI ** 8 * (1 / 18 - 1 / 50);
    const all = (alone[0] as number) + (alone[1] as number) + together;
    expected(
      result,
      alone.map((part) => part / all),
      [((alone[0] as number) + together) / all, (alone[1] as number) / all, together / all],
    );
    expect(result.variance / all).toBeGreaterThan(0.97);
    expect(result.variance / all).toBeLessThan(1.03);
  });

  it("of Sobol's G with a = 0, 1, 4.5, 9, 99 (Saltelli and Sobol' 1995)", () => {
    const a = [0, 1, 4.5, 9, 99];
    const result = analysed(5, 4096, (u) =>
      a.reduce((product, own, i) => product * ((Math.abs(4 * (u[i] as number) - 2) + own) / (1 + own)), 1),
    );
    const parts = a.map((own) => 1 / 3 / (1 + own) ** 2);
    const all = parts.reduce((product, part) => product * (1 + part), 1) - 1;
    expected(
      result,
      parts.map((part) => part / all),
      parts.map(
        (part, i) => (part * parts.reduce((product, other, j) => (i === j ? product : product * (1 + other)), 1)) / all,
      ),
    );
  });

  it('of a linear function: squared slopes, first and total alike', () => {
    const slopes = [3, 2, 1, 0];
    const result = analysed(4, 2048, (u) => slopes.reduce((sum, slope, i) => sum + slope * (u[i] as number), 1e6));
    const shares = slopes.map((slope) => slope ** 2 / 14);
    expected(result, shares, shares);
    expect(result.indices[3]?.total.value).toBe(0);
  });

  it('of a pure interaction (x - 1/2)(y - 1/2): nothing alone, all together', () => {
    const result = analysed(2, 2048, (u) => ((u[0] as number) - 0.5) * ((u[1] as number) - 0.5));
    expected(result, [0, 0], [1, 1]);
  });

  it('gives exactly zero for a constant', () => {
    const result = analysed(3, 64, () => 0.1);
    const zero = { value: 0, interval: [0, 0] };
    expect(result.indices).toEqual([1, 2, 3].map(() => ({ first: zero, total: zero })));
    expect(result.variance).toBe(0);
  });

  it('gives exactly zero for a factor that does nothing, and its values in no interval', () => {
    const result = analysed(2, 256, (u) => u[0] as number);
    expect(result.indices[1]).toEqual({
      first: { value: 0, interval: [0, 0] },
      total: { value: 0, interval: [0, 0] },
    });
  });
});

describe("Sobol' indices", () => {
  it('leave out blocks with an undefined value, and count them', () => {
    const points = saltelliPoints(256, 2, 'gaps');
    const values = Float64Array.from(points, (u) => (u[0] as number) + (u[1] as number));
    values[5] = Number.NaN;
    values[6] = Number.NaN;
    values[400] = Number.NaN;
    const result = sobolIndices(values, 2, 'gaps');
    expect([result.sample, result.leftOut]).toEqual([254, 2]);
    near(result.indices[0]!.total, 0.5);
  });

  it('settle: the whole sample has narrower intervals than an eighth of it', () => {
    const { stages } = analysed(2, 2048, (u) => (u[0] as number) * (u[1] as number));
    const widths = stages.map(({ indices }) => indices[0]!.total.interval[1] - indices[0]!.total.interval[0]);
    expect(stages.map(({ sample }) => sample)).toEqual([256, 512, 1024, 2048]);
    expect(widths.at(-1)).toBeLessThan((widths[0] as number) / 2);
  });

  it('refuse values that are no whole blocks', () => {
    expect(() => sobolIndices(new Float64Array(11), 3, 'x')).toThrow('no blocks of 5');
    expect(() => saltelliPoints(4, 27, 'x')).toThrow('up to 26 factors');
  });
});
