import type { Study, WeightedSet } from '../../analysis/patterns/patterns.ts';
import type { PatternResult } from '../../analysis/patterns/result.ts';
import { groups, membersOf, tallies } from '../../analysis/patterns/tally.ts';

/** What was run. */
export interface Studied {
  /** Name of the scenario. */
  readonly scenario: string;
  /** Digest of everything in it that affects results. */
  readonly fingerprint: string;
  readonly lastmeter: string;
  /** Uploads due from a home in a year. */
  readonly target: number;
  readonly seed: string;
  readonly replicates: number;
  /** File of the ensemble, and the parameter sets that were drawn of it; null and one empty set for the scenario as it is. */
  readonly ensemble: string | null;
  readonly sets: readonly WeightedSet[];
  /** Of all the above. */
  readonly digest: string;
}

/** `patterns.json`: what was run, how many patterns have which verdict, and every pattern with its figures. */
export interface PatternsDocument extends Studied {
  /** Version of this layout. */
  readonly format: 1;
  readonly counts: readonly { readonly group: string; readonly use: string; readonly of: number }[];
  readonly patterns: readonly PatternResult[];
  readonly series: Study['series'];
}

/** The document of a study of patterns. */
export function patternsDocument(studied: Studied, { patterns, series }: Study): PatternsDocument {
  const counts = groups.flatMap(({ name }) =>
    tallies(membersOf(patterns, name)).map((tally) => ({ group: name, ...tally })),
  );
  return { format: 1, ...studied, counts, patterns, series };
}
