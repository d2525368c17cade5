import type { Discovery } from '../../analysis/discovery/discover.ts';
import type { Factor } from '../../analysis/factors/factor.ts';
import type { PairHead } from '../head.ts';

/** `discovery.json`. Factors in boxes and in the tree are places in `factors`; a bound that is null is open. */
export interface DiscoveryDocument extends PairHead, Discovery {
  readonly fingerprints: readonly string[];
  readonly condition: string;
  readonly seed: string;
  readonly sample: number;
  readonly replicates: number;
  readonly factors: readonly Factor[];
  /** Points at which an outcome of the condition is undefined. */
  readonly leftOut: number;
  /** Median over the points of each name that the condition uses. */
  readonly medians: readonly { readonly name: string; readonly median: number }[];
}
