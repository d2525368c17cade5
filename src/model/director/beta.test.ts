import { describe, expect, it } from 'vitest';
import { table } from '../parameters/table.ts';
import { betaQuantiles, quantileAt } from './beta.ts';

/**
 * Distribution function for whole a, b: the chance of at least a successes in a + b - 1 trials (Abramowitz and Stegun,
 * Handbook of Mathematical Functions, 26.5.24), an independent way to it.
 */
function distribution(x: number, a: number, b: number): number {
  const n = a + b - 1;
  let sum = 0;
  for (let k = a; k <= n; k++) {
    let term = (1 - x) ** (n - k);
    for (let j = 0; j < k; j++) term *= ((n - j) / (j + 1)) * x;
    sum += term;
  }
  return sum;
}

function moments(a: number, b: number): [mean: number, variance: number] {
  const beta = betaQuantiles(a, b);
  const n = 50_000;
  const draws = Float64Array.from({ length: n }, (_, k) => quantileAt(beta, (k + 0.5) / n));
  const mean = draws.reduce((sum, x) => sum + x, 0) / n;
  return [mean, draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n];
}

/** Corners and middle of what the table allows for value identification: mean and concentration. */
const allowed = [table['director.valueMean'], table['director.valueConcentration']].map(
  ({ range, default: middle }) => [...range, middle],
);
const corners = (allowed[0] ?? []).flatMap((mean) =>
  (allowed[1] ?? []).map((concentration) => [mean * concentration, (1 - mean) * concentration] as const),
);

describe('Beta distribution', () => {
  it.each<readonly [number, number]>([...corners, [1, 1], [0.5, 0.5], [2, 5], [20, 30]])(
    'has mean a / (a + b) and variance ab / ((a + b)^2 (a + b + 1)): a = %d, b = %d',
    (a, b) => {
      const [mean, variance] = moments(a, b);
      // Half a unit of the fourth digit, which the docstring promises.
      expect(Math.abs(mean / (a / (a + b)) - 1)).toBeLessThan(5e-4);
      expect(Math.abs(variance / ((a * b) / ((a + b) ** 2 * (a + b + 1))) - 1)).toBeLessThan(5e-4);
    },
  );

  it('is the uniform distribution for a = b = 1, and the arcsine law for a = b = 1/2', () => {
    for (const p of [0, 1e-6, 0.1, 0.25, 0.5, 0.9, 0.999_999, 1]) {
      expect(quantileAt(betaQuantiles(1, 1), p)).toBeCloseTo(p, 12);
      expect(quantileAt(betaQuantiles(0.5, 0.5), p)).toBeCloseTo(Math.sin((Math.PI * p) / 2) ** 2, 6);
    }
  });

  it('inverts the distribution function of whole a and b', () => {
    for (const [a, b] of [
      [2, 2],
      [2, 5],
      [7, 3],
      [30, 20],
    ] as const) {
      for (const p of [0.0001, 0.01, 0.25, 0.5, 0.75, 0.99, 0.9999]) {
        expect(distribution(quantileAt(betaQuantiles(a, b), p), a, b)).toBeCloseTo(p, 5);
      }
    }
  });

  it('is the mirror image with a and b exchanged', () => {
    for (const p of [0.001, 0.2, 0.5, 0.93]) {
      expect(quantileAt(betaQuantiles(0.3, 2.2), p)).toBeCloseTo(1 - quantileAt(betaQuantiles(2.2, 0.3), 1 - p), 12);
    }
  });

  it('rises from 0 to 1, and stays the same after many others have been asked for', () => {
    const at = (p: number) => quantileAt(betaQuantiles(1.44, 2.56), p);
    const before = Array.from({ length: 1001 }, (_, k) => at(k / 1000));
    for (let k = 1; k < 80; k++) betaQuantiles(k / 10, 2);
    expect(Array.from({ length: 1001 }, (_, k) => at(k / 1000))).toEqual(before);
    for (let k = 1; k < before.length; k++) expect(before[k]).toBeGreaterThan(before[k - 1] as number);
    expect([before[0], before[1000]]).toEqual([0, 1]);
  });
});
