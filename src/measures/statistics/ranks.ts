import { order } from './order.ts';

/** Ranks from 1 (smallest) to n; equal values share the mean of their places. */
export function ranks(values: Float64Array): Float64Array {
  const sorted = order(values);
  const result = new Float64Array(values.length);
  for (let from = 0; from < sorted.length; ) {
    const to = endOfTie(values, sorted, from);
    for (let i = from; i < to; i++) result[sorted[i] as number] = (from + 1 + to) / 2;
    from = to;
  }
  return result;
}

/** First place after `from` whose value differs. */
export function endOfTie(values: Float64Array, sorted: Uint32Array, from: number): number {
  const value = values[sorted[from] as number];
  let to = from + 1;
  while (to < sorted.length && values[sorted[to] as number] === value) to++;
  return to;
}
