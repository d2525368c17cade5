import { describe, expect, it } from 'vitest';
import { drawsAt } from '../../experiment/design/draws.ts';
import { shiftedPoints } from '../factors/shifted.ts';
import { atLeast } from './binomial.ts';
import type { Cases } from './box.ts';
import { discover } from './discover.ts';
import { prim } from './prim.ts';
import type { Tree } from './tree.ts';

/** Points of the unit cube with a condition. */
function cases(rows: number, factors: number, holds: (x: readonly number[], row: number) => boolean): Cases {
  const points = shiftedPoints(rows, factors, 'planted');
  return {
    columns: Array.from({ length: factors }, (_, k) => Float64Array.from(points, (point) => point[k] as number)),
    holds: Uint8Array.from(points, (point, row) => Number(holds([...point], row))),
  };
}

const inBox = ([x = 0, y = 0]: readonly number[]) => x > 0.6 && y < 0.3;

describe('scenario discovery', () => {
  it('recovers a planted box among factors that do nothing', () => {
    const { boxes, share } = discover(cases(4096, 5, inBox), 3);
    expect(share).toBeCloseTo(0.12, 2);
    const [first] = boxes;
    expect(first!.restrictions.map(({ factor }) => factor).sort()).toEqual([0, 1]);
    // A peel takes a twentieth of the box: bounds are right to that, of a box 0.4 and 0.3 wide, and two gaps between points.
    expect(Math.abs((first!.box.low[0] as number) - 0.6)).toBeLessThan(0.4 * 0.05 + 0.002);
    expect(Math.abs((first!.box.high[1] as number) - 0.3)).toBeLessThan(0.3 * 0.05 + 0.002);
    expect(first!.fit.density).toBeGreaterThan(0.9);
    expect(first!.fit.coverage).toBeGreaterThan(0.9);
    expect(Math.max(...first!.restrictions.map(({ quasiP }) => quasiP))).toBeLessThan(1e-6);
  });

  it('recovers it under noise: one in ten cases turned round', () => {
    const { uniform } = drawsAt('noise');
    const { boxes } = discover(
      cases(4096, 5, (x) => inBox(x) !== uniform() < 0.1),
      1,
    );
    const own = boxes[0]!.restrictions.map(({ factor }) => factor);
    expect(own).toEqual(expect.arrayContaining([0, 1]));
    expect(Math.abs((boxes[0]!.box.low[0] as number) - 0.6)).toBeLessThan(0.08);
    expect(Math.abs((boxes[0]!.box.high[1] as number) - 0.3)).toBeLessThan(0.08);
  });

  it('finds two boxes one after the other', () => {
    const two = ([x = 0, y = 0]: readonly number[]) => x > 0.8 || y < 0.15;
    const { boxes } = discover(cases(4096, 3, two), 4);
    const factors = new Set(boxes.flatMap(({ restrictions }) => restrictions.map(({ factor }) => factor)));
    expect(boxes.length).toBeGreaterThanOrEqual(2);
    expect([...factors].sort().slice(0, 2)).toEqual([0, 1]);
  });

  it('finds no box in pure chance more often than its test allows', () => {
    // Each bound must pass at 0.05 on held-out rows. 40 placebos: more than 12 with a box has a chance below 1 in 100,000 at 0.1.
    let found = 0;
    for (let k = 0; k < 40; k++) {
      const { uniform } = drawsAt('placebo', k);
      const { boxes } = discover(
        cases(512, 4, () => uniform() < 0.3),
        1,
      );
      found += boxes.length;
    }
    expect(found).toBeLessThanOrEqual(12);
  });

  it('says nothing where the condition holds nowhere or everywhere', () => {
    for (const always of [true, false]) {
      expect(
        discover(
          cases(256, 2, () => always),
          2,
        ),
      ).toMatchObject({ boxes: [], tree: null, share: Number(always) });
    }
  });

  it('peels inwards: each box lies within the one before, and the density on its own rows rises', () => {
    const data = cases(2048, 3, inBox);
    const boxes = prim(data);
    for (const [k, box] of boxes.slice(1, -1).entries()) {
      for (let factor = 0; factor < 3; factor++) {
        expect(box.low[factor]).toBeGreaterThanOrEqual(boxes[k]!.low[factor]!);
        expect(box.high[factor]).toBeLessThanOrEqual(boxes[k]!.high[factor]!);
      }
    }
  });

  it('peels whole numbers with their ties', () => {
    const data = cases(600, 2, () => false);
    const columns = [data.columns[0]!.map((x) => Math.floor(x * 3)), data.columns[1]!];
    const holds = Uint8Array.from(columns[0]!, (x) => Number(x === 2));
    const { boxes } = discover({ columns, holds }, 1);
    expect(boxes[0]!.restrictions).toMatchObject([{ factor: 0, low: 2 }]);
    expect(boxes[0]!.fit).toMatchObject({ coverage: 1, density: 1 });
  });

  it('looks at 100,000 rows of eight factors', () => {
    const { boxes } = discover(cases(100_000, 8, inBox), 1);
    expect(Math.abs((boxes[0]!.box.low[0] as number) - 0.6)).toBeLessThan(0.4 * 0.05);
  });
});

describe('the tree', () => {
  const questions = (tree: Tree): readonly (readonly [number, number])[] =>
    tree.kind === 'leaf' ? [] : [[tree.factor, tree.at], ...questions(tree.below), ...questions(tree.above)];

  it('asks about the planted bounds and nothing else', () => {
    const { tree } = discover(cases(4096, 5, inBox), 1);
    const asked = [...questions(tree!)].sort((a, b) => a[0] - b[0]);
    expect(asked.map(([factor]) => factor)).toEqual([0, 1]);
    expect(asked[0]![1]).toBeCloseTo(0.6, 2);
    expect(asked[1]![1]).toBeCloseTo(0.3, 2);
  });

  it('is a single leaf in pure chance, in most placebos', () => {
    let splits = 0;
    for (let k = 0; k < 20; k++) {
      const { uniform } = drawsAt('leaf', k);
      const { tree } = discover(
        cases(600, 4, () => uniform() < 0.3),
        1,
      );
      splits += Number(tree!.kind === 'split');
    }
    expect(splits).toBeLessThan(10);
  });
});

describe('the binomial tail', () => {
  it('agrees with sums by hand', () => {
    expect(atLeast(2, 3, 0.5)).toBeCloseTo(0.5, 14);
    expect(atLeast(3, 3, 0.2)).toBeCloseTo(0.008, 14);
    expect(atLeast(0, 5, 0.1)).toBe(1);
    expect(atLeast(1, 10, 0.1)).toBeCloseTo(1 - 0.9 ** 10, 13);
    expect(atLeast(5000, 10_000, 0.5)).toBeCloseTo(0.5 + 0.00398936, 6);
  });
});
