import { describe, expect, it } from 'vitest';
import { fitOf, freed, isInside, restricted, split, wholeSpace } from './box.ts';

const [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
/** Rows (0, 5), (1, 4), ... (5, 0), the last two and the first of interest. */
const cases = {
  columns: [Float64Array.of(0, 1, 2, 3, 4, 5), Float64Array.of(5, 4, 3, 2, 1, 0)],
  holds: Uint8Array.of(1, 0, 0, 0, 1, 1),
};

describe('a box', () => {
  it('of everything is open on all sides', () => {
    expect(wholeSpace(2)).toEqual({ low: [low, low], high: [high, high] });
    expect(restricted(wholeSpace(2))).toEqual([]);
    expect(isInside(cases, wholeSpace(2), 3)).toBe(true);
  });

  it('restricts a factor by either bound', () => {
    expect(restricted({ low: [low, 1, low, 0], high: [high, high, 2, 0] })).toEqual([1, 2, 3]);
  });

  it('can be freed of one factor, both bounds of it', () => {
    const box = { low: [1, 2], high: [3, 4] };
    expect(freed(box, 0)).toEqual({ low: [low, 2], high: [high, 4] });
    expect(freed(box, 1)).toEqual({ low: [1, low], high: [3, high] });
    expect(box).toEqual({ low: [1, 2], high: [3, 4] });
  });

  it('has its bounds inside, of every factor', () => {
    const box = { low: [1, 1], high: [4, 3] };
    expect([0, 1, 2, 3, 4, 5].map((row) => isInside(cases, box, row))).toEqual([false, false, true, true, true, false]);
  });
});

describe('the fit of a box', () => {
  it('counts what is inside, and what of that is of interest', () => {
    // Rows 2 to 5 less the last: 3 of 6 rows, with 1 of the 3 of interest.
    expect(fitOf(cases, { low: [2, low], high: [4, high] })).toEqual({
      coverage: 1 / 3,
      density: 1 / 3,
      mass: 3 / 6,
      inside: 3,
      interesting: 1,
    });
    expect(fitOf(cases, { low: [4, low], high: [high, high] })).toEqual({
      coverage: 2 / 3,
      density: 1,
      mass: 2 / 6,
      inside: 2,
      interesting: 2,
    });
  });

  it('has no density where the box is empty', () => {
    const { density, ...rest } = fitOf(cases, { low: [9, low], high: [high, high] });
    expect(density).toBeNaN();
    expect(rest).toEqual({ coverage: 0, mass: 0, inside: 0, interesting: 0 });
  });
});

it('a split holds out every so-many-th row, from the last of the first group on', () => {
  const [kept, heldOut] = split(cases, 3);
  expect(kept.columns.map((column) => [...column])).toEqual([
    [0, 1, 3, 4],
    [5, 4, 2, 1],
  ]);
  expect([...kept.holds]).toEqual([1, 0, 0, 1]);
  expect(heldOut.columns.map((column) => [...column])).toEqual([
    [2, 5],
    [3, 0],
  ]);
  expect([...heldOut.holds]).toEqual([0, 1]);
});
