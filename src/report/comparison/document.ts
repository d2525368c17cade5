import type { Conditions, Question } from '../../analysis/comparison/compare.ts';
import type { Comparison } from '../../analysis/comparison/result.ts';
import { version } from '../../experiment/version.ts';
import type { Values } from '../../model/parameters/table.ts';
import { digestOf } from '../../scenario/fingerprint.ts';

/** What was run: enough to run it again. */
export interface Studied {
  readonly lastmeter: string;
  readonly seed: string;
  /** File of the ensemble; null for the scenarios as they are. */
  readonly ensemble: string | null;
  readonly parameterSets: readonly Partial<Values>[];
  /** Fingerprints of the base and the arms. */
  readonly fingerprints: readonly string[];
  readonly equalStakes: boolean;
  /** Uploads due from all homes in a year. */
  readonly target: number;
  /** The command that ran it, as it was typed. */
  readonly command: string;
  /** SHA-256 of everything that decides the numbers. */
  readonly digest: string;
}

/** A comparison with what it was made of: `comparison.json`. */
export type ComparisonDocument = Studied & Comparison;

/** @param command as it was typed: it is told, and decides nothing */
export function studiedOf(
  { base, arms, outcomes, same, hourPrice, equalStakes, budget, doses, packages, fewer }: Question,
  { seed, sets, replicates }: Conditions,
  ensemble: string | null,
  command: string,
): Studied {
  const fingerprints = [base, ...arms].map(({ fingerprint }) => fingerprint);
  const studied = { lastmeter: version, seed, parameterSets: sets, fingerprints, equalStakes };
  const names = [base, ...arms].map(({ scenario }) => scenario.name);
  const digest = digestOf({
    ...studied,
    names,
    replicates,
    outcomes,
    same,
    hourPrice,
    budget,
    doses,
    packages,
    ...(fewer === null ? {} : { fewer }),
  });
  const { values } = base.scenario;
  return { ...studied, ensemble, command, target: values['city.target'] * values['city.homes'], digest };
}
