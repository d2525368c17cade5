import { expect, it } from 'vitest';
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
