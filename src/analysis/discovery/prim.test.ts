import { describe, expect, it } from 'vitest';
import { prim } from './prim.ts';

/** One factor with the values 0, 1, 2, … */
function row(holds: readonly number[]) {
  return { columns: [Float64Array.from(holds, (_, x) => x)], holds: Uint8Array.from(holds) };
}

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
