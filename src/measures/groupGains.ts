import type { ChildColumns } from '../model/truth/open.ts';
import { categories } from './categories.ts';
import { ratio } from './statistics/total.ts';

/** Severity from which a special need counts as severe. */
const SEVERE = 1.5;

/** Mean true gains, SD, of groups of children; NaN for a group without a child. */
export interface GroupGains {
  /** Children without special needs, with needs below the severity of 1.5, from it on. */
  readonly kinds: readonly number[];
  /** In the order of `categories`. */
  readonly categories: readonly number[];
}

/** All groups in one pass. */
export function groupGains({ gain, severity, category }: ChildColumns): GroupGains {
  const kindSums = new Float64Array(3);
  const kindCounts = new Float64Array(3);
  const sums = new Float64Array(categories.length);
  const counts = new Float64Array(categories.length);
  for (let child = 0; child < gain.length; child++) {
    const kind = +(severity[child]! > 0) + +(severity[child]! >= SEVERE);
    kindSums[kind]! += gain[child]!;
    kindCounts[kind]! += 1;
    sums[category[child]!]! += gain[child]!;
    counts[category[child]!]! += 1;
  }
  return { kinds: means(kindSums, kindCounts), categories: means(sums, counts) };
}

function means(sums: Float64Array, counts: Float64Array): readonly number[] {
  return Array.from(sums, (sum, group) => ratio(sum, counts[group] as number));
}
