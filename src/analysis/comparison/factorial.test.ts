import { describe, expect, it } from 'vitest';
import { contrasts, halfFraction, leverCount } from './factorial.ts';

const design = halfFraction();
const sign = (on: boolean | undefined) => (on === true ? 1 : -1);

describe('halfFraction', () => {
  it('has 32 different rows with none and all among them, and its defining relation I = ABCDEF', () => {
    expect(new Set(design.map((row) => row.join())).size).toBe(32);
    expect(design[0]).toEqual(Array.from({ length: leverCount }, () => false));
    expect(design.at(-1)).toEqual(Array.from({ length: leverCount }, () => true));
    for (const row of design) expect(row.reduce((product, on) => product * sign(on), 1)).toBe(1);
  });

  it('keeps main effects and effects of pairs apart: resolution above V', () => {
    const columns: number[][] = [];
    for (let a = 0; a < leverCount; a++) {
      columns.push(design.map((row) => sign(row[a])));
      for (let b = a + 1; b < leverCount; b++) columns.push(design.map((row) => sign(row[a]) * sign(row[b])));
    }
    for (const [k, one] of columns.entries()) {
      expect(one.reduce((sum, value) => sum + value, 0)).toBe(0);
      for (const other of columns.slice(k + 1))
        expect(one.reduce((sum, value, row) => sum + value * (other[row] as number), 0)).toBe(0);
    }
  });
});

describe('contrasts', () => {
  it('finds planted effects, alone and in pairs', () => {
    // 10 for the first lever, -4 for the third, and 6 more where both are on.
    const values = design.map(([first, , third]) => (first ? 10 : 0) - (third ? 4 : 0) + (first && third ? 6 : 0));
    const { main, pairs } = contrasts(design, values);
    expect(main).toEqual([13, 0, -1, 0, 0, 0]);
    const planted = pairs.filter(({ effect }) => effect !== 0);
    expect(planted).toEqual([{ levers: [0, 2], effect: 3 }]);
  });

  it('agrees with the worked 2^3 of Box, Hunter and Hunter (pilot plant, 2nd ed., table 5.2)', () => {
    // Yields 60 72 54 68 52 83 45 80; temperature, concentration, catalyst.
    const rows = Array.from({ length: 8 }, (_, row) => [Boolean(row & 1), Boolean(row & 2), Boolean(row & 4)]);
    const { main, pairs } = contrasts(rows, [60, 72, 54, 68, 52, 83, 45, 80]);
    expect(main).toEqual([23, -5, 1.5]);
    expect(pairs.map(({ effect }) => effect)).toEqual([1.5, 10, 0]);
  });
});
