import { describe, expect, it } from 'vitest';
import type { Cases } from './box.ts';
import { grow, type Tree } from './tree.ts';

/** One factor with the values 0, 1, 2, ... */
function line(rows: number, holds: (x: number) => boolean): Cases {
  const xs = Array.from({ length: rows }, (_, x) => x);
  return { columns: [Float64Array.from(xs)], holds: Uint8Array.from(xs, (x) => Number(holds(x))) };
}

/** All questions, from the top. */
function questions(tree: Tree): readonly (readonly [factor: number, at: number])[] {
  return tree.kind === 'leaf' ? [] : [[tree.factor, tree.at], ...questions(tree.below), ...questions(tree.above)];
}

describe('a classification tree', () => {
  it('asks half-way between the rows on either side, and counts both samples at every node', () => {
    const made = line(20, (x) => x < 7);
    // Held out: 0 to 9, of which 0 to 5 hold: one of those below is wrong, none above.
    const judged = line(10, (x) => x < 6);
    expect(grow(made, judged)).toEqual({
      kind: 'split',
      rows: 20,
      share: 7 / 20,
      heldOut: 6 / 10,
      factor: 0,
      at: 6.5,
      below: { kind: 'leaf', rows: 7, share: 1, heldOut: 6 / 7 },
      above: { kind: 'leaf', rows: 13, share: 0, heldOut: 0 },
    });
  });

  it('says where no held-out row comes', () => {
    const tree = grow(
      line(20, (x) => x >= 13),
      { columns: [Float64Array.of(15, 16, 17)], holds: Uint8Array.of(1, 1, 1) },
    );
    expect(tree).toMatchObject({ kind: 'split', at: 12.5, below: { rows: 13, heldOut: Number.NaN } });
  });

  it('takes the split that leaves the least impurity, of all factors and places', () => {
    const holds = Uint8Array.from({ length: 30 }, (_, row) => Number(row % 3 === 0));
    // The second factor tells all; the first one half of it.
    const useless = Float64Array.from(holds, (_, row) => row);
    const telling = Float64Array.from(holds, (one, row) => 100 * one + row);
    const cases = { columns: [useless, telling, telling], holds };
    // Of two that tell the same the first one.
    expect(questions(grow(cases, cases))).toEqual([[1, (29 + 100) / 2]]);
  });

  it('weighs impurity by rows: 8 pure rows of 40 beside 32 mixed ones are no match for two nearly pure halves', () => {
    // Gini impurity times rows. First factor: 0 of 8 and 20 of 32, 2 * 20 * 12 / 32 = 15; second: 18 of 20 and 2 of 20, 2 * 3.6.
    const holds = Uint8Array.from({ length: 40 }, (_, row) => Number(row < 20));
    const first = Float64Array.from(holds, (one, row) => (one === 0 && row < 28 ? 0 : 1));
    const second = Float64Array.from(holds, (one, row) => (row % 10 === 0 ? one : 1 - one));
    const tree = grow({ columns: [first, second], holds }, { columns: [first, second], holds });
    expect(questions(tree)[0]).toEqual([1, 0.5]);
    const alone = grow({ columns: [first], holds }, { columns: [first], holds });
    expect(alone).toMatchObject({ kind: 'split', at: 0.5, below: { rows: 8, share: 0 }, above: { rows: 32 } });
  });

  it('splits never between rows that tie', () => {
    const column = Float64Array.from({ length: 20 }, (_, row) => (row < 10 ? 1 : 2));
    const holds = Uint8Array.from({ length: 20 }, (_, row) => Number(row < 8));
    const cases = { columns: [column], holds };
    expect(grow(cases, cases)).toMatchObject({ at: 1.5, below: { rows: 10, share: 0.8 }, above: { share: 0 } });
    const same = { columns: [new Float64Array(20).fill(3)], holds };
    expect(grow(same, same).kind).toBe('leaf');
  });

  it('leaves five rows in a leaf at least, at either end', () => {
    for (const [few, at] of [
      [4, 4.5],
      [5, 4.5],
      [6, 5.5],
    ] as const) {
      const lower = line(20, (x) => x < few);
      expect(questions(grow(lower, lower))).toEqual([[0, at]]);
      const upper = line(20, (x) => x >= 20 - few);
      expect(questions(grow(upper, upper))).toEqual([[0, 19 - at]]);
    }
  });

  it('leaves a fiftieth of all rows in a leaf, rounded up', () => {
    for (const [few, at] of [
      [9, 10.5],
      [11, 10.5],
      [12, 11.5],
    ] as const) {
      const cases = line(501, (x) => x < few);
      expect(questions(grow(cases, cases))).toEqual([[0, at]]);
    }
  });

  it('asks four questions on the way to a leaf at most', () => {
    // Stripes that shrink: each question tells off the widest of those that are left.
    const bounds = [100, 150, 175, 188, 195];
    const stripes = line(201, (x) => bounds.filter((bound) => x >= bound).length % 2 === 0);
    expect(questions(grow(stripes, stripes)).map(([, at]) => at + 0.5)).toEqual([100, 150, 175, 188]);
  });

  it('sees nothing where no single question helps: a chessboard', () => {
    const rows = Array.from({ length: 40 }, (_, row) => [Math.floor(row / 20), Math.floor(row / 10) % 2] as const);
    const cases = {
      columns: [Float64Array.from(rows, ([x]) => x), Float64Array.from(rows, ([, y]) => y)],
      holds: Uint8Array.from(rows, ([x, y]) => Number(x !== y)),
    };
    expect(grow(cases, cases)).toEqual({ kind: 'leaf', rows: 40, share: 0.5, heldOut: 0.5 });
  });
});

describe('pruning', () => {
  const made = line(20, (x) => x < 10);

  it('drops a split that makes as many errors on held-out rows as none', () => {
    // Eight of the first ten and all others hold: either way the answer is yes.
    const both = line(20, (x) => x !== 0 && x !== 5);
    expect(grow(both, both).kind).toBe('leaf');
    // Half of the rows that made it hold: alone the node says that all do.
    expect(
      grow(
        made,
        line(20, () => true),
      ).kind,
    ).toBe('leaf');
  });

  it('keeps one that makes fewer', () => {
    // None holds: ten errors below 9.5 instead of twenty.
    expect(
      questions(
        grow(
          made,
          line(20, () => false),
        ),
      ),
    ).toEqual([[0, 9.5]]);
  });

  it('judges a node by what is left below it', () => {
    // Two questions on the sample that made it; the held-out one knows only the first.
    const twice = line(40, (x) => x < 10 || x >= 30);
    const judged = line(40, (x) => x < 10);
    expect(questions(grow(twice, judged))).toEqual([[0, 9.5]]);
  });
});
