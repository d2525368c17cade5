import { describe, expect, it } from 'vitest';
import { prim } from './prim.ts';

/** One factor with the values 0, 1, 2, … */
function row(holds: readonly number[]) {
  return { columns: [Float64Array.from(holds, (_, x) => x)], holds: Uint8Array.from(holds) };
}

describe('peeling', () => {
  it('takes rows that tie at an end all together', () => {
    const holds = Uint8Array.of(1, 1, 1, 0, 0);
    const high = prim({ columns: [Float64Array.of(0, 1, 2, 5, 5)], holds }, { peel: 0.2, least: 0.2 });
    expect(high.map((box) => box.high[0])).toEqual([Number.POSITIVE_INFINITY, 2]);
    const low = prim({ columns: [Float64Array.of(9, 8, 7, 5, 5)], holds }, { peel: 0.2, least: 0.2 });
    expect(low.map((box) => box.low[0])).toEqual([Number.NEGATIVE_INFINITY, 7]);
  });
});

describe('an impatient peel', () => {
  it('takes all rows but one at once', () => {
    const cases = { columns: [Float64Array.of(0, 1, 2)], holds: Uint8Array.of(1, 0, 0) };
    const boxes = prim(cases, { peel: 0.67, least: 0.3 });
    expect(boxes.map(({ high }) => high[0])).toEqual([Number.POSITIVE_INFINITY, 0]);
  });
});

describe('pasting', () => {
  it('takes no row back that lowers the share of interest', () => {
    const boxes = prim(row([0, 0, 1, 0]), { peel: 0.25, least: 0.5 });
    expect(boxes.at(-1)?.low[0]).toBe(2);
  });

  it('takes no row back that leaves the share as it is', () => {
    const boxes = prim(row([0, 0, 1, 1, 1, 1]), { peel: 0.5, least: 0.1 });
    expect(boxes.at(-1)?.low[0]).toBe(3);
  });

  it('takes rows of interest back that raise the share', () => {
    // Peeled from below down to four rows, three of interest; the fourth one of interest is the next row below.
    const boxes = prim(row([0, 0, 0, 1, 1, 1, 0, 1]), { peel: 0.3, least: 0.4 });
    const { low, high } = boxes.at(-1) ?? {};
    expect([low?.[0], high?.[0]]).toEqual([3, Number.POSITIVE_INFINITY]);
  });
});
