import { describe, expect, it } from 'vitest';
import { Mixture } from './kernel.ts';

it('a cloud that is one point keeps a trace of its own in every dimension', () => {
  const points = [Float64Array.of(1, 2), Float64Array.of(1, 2)];
  const mixture = new Mixture(points, [0.5, 0.5], [1, 10]);
  /** Where steps of so many standard deviations lead. */
  const moved = (...steps: number[]) => [...mixture.draw({ uniform: () => 0.5, normal: () => steps.shift() ?? 0 })];
  // The trace is a ten-thousandth of the prior's width.
  expect(moved(1, 0)).toEqual([expect.closeTo(1 + 1e-4, 9), 2]);
  expect(moved(0, 1)).toEqual([1, expect.closeTo(2 + 1e-3, 9)]);
  expect(mixture.density(Float64Array.of(1, 2))).toBe(1);
});

describe('a cloud of three points', () => {
  // Mean (2, 1.5), variances 2 and 2.75, covariance -1; the kernel has twice that.
  const points = [Float64Array.of(0, 4), Float64Array.of(2, 0), Float64Array.of(4, 2)];
  const weights = [0.25, 0.5, 0.25];
  const mixture = new Mixture(points, weights, [1e-6, 1e-6]);
  const moved = (uniform: number, ...steps: number[]) => [
    ...mixture.draw({ uniform: () => uniform, normal: () => steps.shift() ?? 0 }),
  ];

  it('is drawn from by its weights', () => {
    const chosen = [0, 0.25, 0.2501, 0.75, 0.7501, 1].map((u) => moved(u, 0, 0));
    expect(chosen).toEqual([0, 0, 1, 1, 2, 2].map((point) => [...points[point]!]));
  });

  it('is moved by the triangular root of twice its covariance', () => {
    // [[4, -2], [-2, 5.5]] has the root [[2, 0], [-1, r]] with 1 + r² = 5.5.
    const root = [2, -1] as const;
    const rest = Math.sqrt(4.5);
    expect(moved(0.5, 1, 0)).toEqual([2 + root[0], 0 + root[1]].map((x) => expect.closeTo(x, 9)));
    expect(moved(0.5, 0, 1)).toEqual([2, rest].map((x) => expect.closeTo(x, 9)));
    expect(moved(0.5, -1, 2)).toEqual([0, 2 * rest - root[1]].map((x) => expect.closeTo(x, 9)));
  });

  it('has the density of normals around its points, by the inverse of that covariance', () => {
    // Twice the covariance is [[4, -2], [-2, 5.5]]: determinant 18.
    const inverse = [5.5 / 18, 2 / 18, 4 / 18] as const;
    for (const [x, y] of [
      [0, 0],
      [2, 1],
      [4, -2],
      [6, 3],
    ] as const) {
      const by = points.reduce((sum, point, p) => {
        const [u, v] = [x - point[0]!, y - point[1]!];
        return sum + weights[p]! * Math.exp(-(inverse[0] * u * u + 2 * inverse[1] * u * v + inverse[2] * v * v) / 2);
      }, 0);
      expect(mixture.density(Float64Array.of(x, y))).toBeCloseTo(by, 9);
    }
  });
});

it('a cloud on a line keeps a trace across it, and none of one dimension in another', () => {
  const points = [Float64Array.of(0, 0), Float64Array.of(2, 2)];
  const mixture = new Mixture(points, [0.5, 0.5], [3, 3]);
  const moved = (...steps: number[]) => [...mixture.draw({ uniform: () => 0, normal: () => steps.shift() ?? 0 })];
  // Variances and covariance 1, twice 2: the root is 1.414 and, across, that of twice the trace of 9e-8.
  expect(moved(1, 0)).toEqual([Math.SQRT2, Math.SQRT2].map((x) => expect.closeTo(x, 6)));
  expect(moved(0, 1)[1]).toBeCloseTo(Math.sqrt(2 * 9e-8), 9);
});
