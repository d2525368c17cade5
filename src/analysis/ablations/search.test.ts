import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Search } from './search.ts';

const patient = { tolerance: 0.001, rounds: 40 };

function run(search: Search, value: (at: number) => number): number {
  let asked = 0;
  for (let at = search.next; at !== null; at = search.next) {
    search.tell(value(at));
    asked++;
  }
  return asked;
}

describe('Search', () => {
  it('finds where a rising function takes a value', () => {
    // ln 10 = 2.302585...
    const search = new Search(Math.log(10), 2, [1, 100], patient);
    run(search, Math.log);
    expect(search.found?.reached).toBe(true);
    expect(search.found?.at).toBeCloseTo(10, 1);
  });

  it('says how near it came where the target lies beyond an end', () => {
    const above = new Search(50, 2, [1, 10], patient);
    expect(run(above, (at) => at)).toBe(2);
    expect(above.found).toEqual({ at: 10, value: 10, reached: false });
    const below = new Search(0.5, 2, [1, 10], patient);
    expect(run(below, (at) => at)).toBe(2);
    expect(below.found).toEqual({ at: 1, value: 1, reached: false });
  });

  it('is done at once where it starts right, and gives up on what has no value', () => {
    const right = new Search(3, 3, [1, 10], patient);
    expect(run(right, (at) => at)).toBe(1);
    const nowhere = new Search(3, 3, [1, 10], patient);
    expect(run(nowhere, () => Number.NaN)).toBe(1);
    expect(nowhere.found?.reached).toBe(false);
  });

  it('keeps the nearest point when a step of the function jumps over the target', () => {
    const jump = new Search(5, 2, [1, 100], { tolerance: 0.1, rounds: 12 });
    expect(run(jump, (at) => (at < 7 ? 0 : 8))).toBe(12);
    expect(jump.found).toMatchObject({ value: 8, reached: false });
  });

  it('keeps the first of points that are equally near', () => {
    const flat = new Search(5, 2, [1, 100], { tolerance: 0.1, rounds: 3 });
    run(flat, () => 4);
    expect(flat.found).toEqual({ at: 2, value: 4, reached: false });
  });

  it('never leaves the ends, and reaches whatever lies between them', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        (target, start) => {
          const search = new Search(target, start, [0.1, 10], patient);
          run(search, (at) => {
            expect(at).toBeGreaterThanOrEqual(0.1);
            expect(at).toBeLessThanOrEqual(10);
            return at;
          });
          expect(search.found?.reached).toBe(true);
        },
      ),
    );
  });
});
