import { order } from '../../measures/statistics/order.ts';
import type { Cases } from './box.ts';

/** A node of a classification tree: a leaf, or a question with two answers. */
export type Tree = {
  /** Rows that come here, of those that made the tree, and the share of them in which the condition holds. */
  readonly rows: number;
  readonly share: number;
  /** The same on rows that did not make it; NaN where none comes here. */
  readonly heldOut: number;
} & (
  | { readonly kind: 'leaf' }
  | { readonly kind: 'split'; readonly factor: number; readonly at: number; readonly below: Tree; readonly above: Tree }
);

const DEEPEST = 4;
/** Share of the rows that a leaf holds at least. */
const LEAST = 0.02;

/**
 * A classification tree (Breiman, Friedman, Olshen and Stone 1984): splits that lower the Gini impurity most, pruned from below where a
 * split makes no fewer errors on held-out rows (reduced-error pruning: Quinlan 1987).
 */
export function grow(made: Cases, judged: Cases): Tree {
  const fewest = Math.max(5, Math.ceil(LEAST * made.holds.length));
  const all = (cases: Cases) => Uint32Array.from(cases.holds.keys());
  return node(made, judged, all(made), all(judged), DEEPEST, fewest).tree;
}

/** A tree with the errors that it makes on the held-out rows. */
interface Grown {
  readonly tree: Tree;
  readonly errors: number;
}

function node(made: Cases, judged: Cases, rows: Uint32Array, test: Uint32Array, depth: number, fewest: number): Grown {
  const hits = count(made.holds, rows);
  const own = { rows: rows.length, share: hits / rows.length, heldOut: count(judged.holds, test) / test.length };
  const says = own.share >= 0.5 ? 1 : 0;
  const leaf: Grown = {
    tree: { kind: 'leaf', ...own },
    errors: test.reduce((sum, row) => sum + Number(judged.holds[row] !== says), 0),
  };
  const best = depth === 0 ? null : bestSplit(made, rows, hits, fewest);
  if (best === null) return leaf;
  const { factor, at } = best;
  const side = (cases: Cases, from: Uint32Array, below: boolean) =>
    from.filter((row) => ((cases.columns[factor] as Float64Array)[row] as number) < at === below);
  const [below, above] = [true, false].map((is) =>
    node(made, judged, side(made, rows, is), side(judged, test, is), depth - 1, fewest),
  ) as [Grown, Grown];
  const errors = below.errors + above.errors;
  if (errors >= leaf.errors) return leaf;
  return { tree: { kind: 'split', ...own, factor, at, below: below.tree, above: above.tree }, errors };
}

/** The split with the least impurity; null where none lowers it. */
function bestSplit({ columns, holds }: Cases, rows: Uint32Array, hits: number, fewest: number) {
  const n = rows.length;
  let best: { readonly factor: number; readonly at: number; readonly impurity: number } | null = null;
  const whole = impurity(hits, n);
  for (const [factor, column] of columns.entries()) {
    const own = Float64Array.from(rows, (row) => column[row] as number);
    const sorted = order(own);
    let before = 0;
    for (let k = 1; k < n; k++) {
      const last = sorted[k - 1] as number;
      before += holds[rows[last] as number] as number;
      const [low, high] = [own[last] as number, own[sorted[k] as number] as number];
      if (k < fewest || n - k < fewest || low === high) continue;
      const reached = impurity(before, k) + impurity(hits - before, n - k);
      if (reached < whole - 1e-9 && (best === null || reached < best.impurity)) {
        best = { factor, at: (low + high) / 2, impurity: reached };
      }
    }
  }
  return best;
}

/** Gini impurity times the number of rows. */
function impurity(hits: number, n: number): number {
  return (2 * hits * (n - hits)) / n;
}

function count(holds: Uint8Array, rows: Uint32Array): number {
  return rows.reduce((sum, row) => sum + (holds[row] as number), 0);
}
