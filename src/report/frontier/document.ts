import type { Standing } from '../../analysis/comparison/frontier.ts';
import type { Robustness } from '../../analysis/robustness/robustness.ts';
import type { PackageSearch } from '../../analysis/search/packages.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { Head } from '../head.ts';

/** An arm by one outcome. */
export interface FrontierRow extends Robustness {
  readonly arm: string;
  readonly cost: number;
  /** Mean gain over the base in the wanted direction, with its 95 % interval. */
  readonly gain: number;
  readonly interval: readonly [low: number, high: number] | null;
  readonly standing: Standing;
  /** Share of the resamples in which it is on the frontier. */
  readonly onFrontier: number;
}

/** `frontier.json`. */
export interface FrontierDocument extends Head {
  readonly base: string;
  readonly fingerprints: readonly string[];
  readonly seed: string;
  readonly ensemble: string | null;
  readonly sets: number;
  readonly replicates: number;
  readonly hourPrice: number;
  readonly outcomes: readonly {
    readonly outcome: string;
    readonly wanted: 'more' | 'less';
    readonly rows: readonly FrontierRow[];
  }[];
  /** The condition that is asked of every arm, and the share of parameter sets in which it holds. */
  readonly satisfice: string;
  readonly satisficing: readonly { readonly arm: string; readonly share: number }[];
  readonly budget: number | null;
  /** The formula whose weights the search moved; null for none. In packages they stand after the levers, in steps. */
  readonly weights: {
    readonly path: string;
    readonly parts: readonly string[];
    /** What people read for the names of the parts. */
    readonly titles: readonly Bilingual[];
    readonly steps: number;
  } | null;
  readonly search: PackageSearch | null;
}
