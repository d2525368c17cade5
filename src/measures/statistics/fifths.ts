import { fifthOf } from './gini.ts';
import { order } from './order.ts';
import { endOfTie } from './ranks.ts';

/** Membership of each entry in the top and in the bottom fifth, 0-1; each column sums to the size of a fifth. */
export interface Fifths {
  readonly top: Float64Array;
  readonly bottom: Float64Array;
}

/**
 * The top and the bottom fifth by `key`. Entries that tie at the cut share the places that are left, so that the order in
 * which homes are listed decides nothing. Fewer than two entries have no contrast: all memberships are NaN.
 */
export function fifths(key: Float64Array): Fifths {
  const n = key.length;
  const top = new Float64Array(n);
  const bottom = new Float64Array(n);
  if (n < 2) return { top: top.fill(Number.NaN), bottom: bottom.fill(Number.NaN) };
  const size = fifthOf(n);
  const sorted = order(key);
  for (let from = 0; from < n; ) {
    const to = endOfTie(key, sorted, from);
    const low = Math.max(0, Math.min(to, size) - from) / (to - from);
    const high = Math.max(0, to - Math.max(from, n - size)) / (to - from);
    for (let i = from; i < to; i++) {
      bottom[sorted[i] as number] = low;
      top[sorted[i] as number] = high;
    }
    from = to;
  }
  return { top, bottom };
}
