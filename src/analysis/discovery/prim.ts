import { order } from '../../measures/statistics/order.ts';
import { type Box, type Cases, wholeSpace } from './box.ts';

/** How patiently boxes are peeled. */
export interface PrimOptions {
  /** Share of the rows in the box that a peel takes away at most: patience; 0-1. */
  readonly peel: number;
  /** Share of all rows below which a box is not peeled on. */
  readonly least: number;
}

/** What Friedman and Fisher recommend. */
export const usualPrim: PrimOptions = { peel: 0.05, least: 0.02 };

/**
 * The peeling trajectory of the patient rule induction method (Friedman and Fisher, Statistics and Computing 9, 1999): from all rows,
 * each step takes away the slice at an end of a factor that leaves the greatest share of interest; the last box is then pasted, grown
 * where that raises the share again.
 * @returns the boxes, each within the one before; the first is the whole space, the last the pasted one
 */
export function prim(cases: Cases, options: PrimOptions = usualPrim): readonly Box[] {
  const { holds, columns } = cases;
  const fewest = Math.max(1, Math.ceil(options.least * holds.length));
  let sorted: readonly Uint32Array[] = columns.map((column) => order(column));
  const inside = new Uint8Array(holds.length).fill(1);
  let left = holds.length;
  let interesting = holds.reduce((sum, one) => sum + one, 0);
  let box = wholeSpace(columns.length);
  const boxes = [box];
  while (left > fewest && interesting < left) {
    const best = bestPeel(cases, sorted, left, interesting, options.peel, fewest);
    if (best === null) break;
    for (const row of best.rows) inside[row] = 0;
    sorted = sorted.map((own) => own.filter((row) => inside[row] === 1));
    left -= best.rows.length;
    interesting = best.interesting;
    box = bounded(box, best, columns[best.factor] as Float64Array, sorted[best.factor] as Uint32Array);
    boxes.push(box);
  }
  const pasted = paste(cases, box, options.peel);
  return pasted === box ? boxes : [...boxes, pasted];
}

interface Peel {
  readonly factor: number;
  readonly end: 'low' | 'high';
  readonly rows: Uint32Array;
  /** Cases of interest that stay. */
  readonly interesting: number;
  readonly density: number;
}

/** The slice whose loss leaves the greatest density; null where none can be taken. The smaller one where two leave the same. */
function bestPeel(
  { columns, holds }: Cases,
  sorted: readonly Uint32Array[],
  left: number,
  interesting: number,
  share: number,
  fewest: number,
): Peel | null {
  let best: Peel | null = null;
  for (const [factor, own] of sorted.entries()) {
    const column = columns[factor] as Float64Array;
    for (const end of ['low', 'high'] as const) {
      const rows = slice(column, own, end, Math.max(1, Math.floor(share * left)));
      if (left - rows.length < fewest) continue;
      const lost = rows.reduce((sum, row) => sum + (holds[row] as number), 0);
      const density = (interesting - lost) / (left - rows.length);
      const better =
        best === null || density > best.density || (density === best.density && rows.length < best.rows.length);
      if (better) best = { factor, end, rows, interesting: interesting - lost, density };
    }
  }
  return best;
}

/** Rows at one end: up to `count` of them, ties of the last one left in the box; where all of them tie, all that tie. */
function slice(column: Float64Array, own: Uint32Array, end: 'low' | 'high', count: number): Uint32Array {
  const n = own.length;
  const at = (place: number) => column[own[end === 'low' ? place : n - 1 - place] as number] as number;
  let taken = Math.min(count, n - 1);
  const edge = at(taken);
  while (taken > 0 && at(taken - 1) === edge) taken--;
  if (taken === 0) while (taken < n && at(taken) === edge) taken++;
  return end === 'low' ? own.subarray(0, taken) : own.subarray(n - taken);
}

/** The box with its bound moved to the outermost row that stays. */
function bounded({ low, high }: Box, { factor, end }: Peel, column: Float64Array, own: Uint32Array): Box {
  const edge = column[own[end === 'low' ? 0 : own.length - 1] as number] as number;
  return end === 'low' ? { low: low.with(factor, edge), high } : { low, high: high.with(factor, edge) };
}

/** Grow the box at one end after the other as long as the density rises. */
function paste(cases: Cases, start: Box, share: number): Box {
  let box = start;
  for (;;) {
    const { inside, interesting, beyond } = neighbourhood(cases, box);
    const count = Math.max(1, Math.floor(share * inside));
    let best: { readonly box: Box; readonly density: number } | null = null;
    for (const [side, rows] of beyond.entries()) {
      if (rows.length === 0) continue;
      const wider = grown(cases, box, side, rows, count);
      const gained = wider.rows.reduce((sum, row) => sum + (cases.holds[row] as number), 0);
      const density = (interesting + gained) / (inside + wider.rows.length);
      if (density > Math.max(interesting / inside, best?.density ?? 0)) best = { box: wider.box, density };
    }
    if (best === null) return box;
    box = best.box;
  }
}

/** Rows in the box, and for each of its sides (low and high of every factor in turn) the rows that only this side keeps out. */
function neighbourhood({ columns, holds }: Cases, { low, high }: Box) {
  const beyond = Array.from({ length: 2 * columns.length }, (): number[] => []);
  let inside = 0;
  let interesting = 0;
  for (let row = 0; row < holds.length; row++) {
    let side = -1;
    let faults = 0;
    for (let k = 0; k < columns.length && faults < 2; k++) {
      const value = (columns[k] as Float64Array)[row] as number;
      if (value < (low[k] as number)) side = 2 * k;
      else if (value > (high[k] as number)) side = 2 * k + 1;
      else continue;
      faults++;
    }
    if (faults === 1) (beyond[side] as number[]).push(row);
    if (faults > 0) continue;
    inside++;
    interesting += holds[row] as number;
  }
  return { inside, interesting, beyond };
}

/** The box with the `count` nearest rows beyond one side, and those that tie with the last; open where all of them come in. */
function grown({ columns }: Cases, { low, high }: Box, side: number, rows: readonly number[], count: number) {
  const factor = Math.floor(side / 2);
  const column = columns[factor] as Float64Array;
  const isLow = side % 2 === 0;
  const sorted = Float64Array.from(rows, (row) => column[row] as number).sort();
  const all = sorted.length <= count;
  if (isLow) {
    const edge = all ? Number.NEGATIVE_INFINITY : (sorted[sorted.length - count] as number);
    return { box: { low: low.with(factor, edge), high }, rows: rows.filter((row) => (column[row] as number) >= edge) };
  }
  const edge = all ? Number.POSITIVE_INFINITY : (sorted[count - 1] as number);
  return { box: { low, high: high.with(factor, edge) }, rows: rows.filter((row) => (column[row] as number) <= edge) };
}
