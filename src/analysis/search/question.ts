import type { Runs } from '../comparison/runs.ts';
import type { Making, PackageArm } from './levers.ts';

/** An outcome that a search wants more or less of. */
export interface Objective {
  readonly outcome: string;
  readonly wanted: 'more' | 'less';
}

/** What packages are sought of, and what counts. */
export interface PackageQuestion extends Making {
  readonly objectives: readonly Objective[];
  /** Yuan over the whole project. */
  readonly budget: number;
  readonly hourPrice: number;
  readonly population: number;
  readonly generations: number;
}

/** Luck and parameter sets that packages are run on. */
export interface Chances {
  readonly seed: string;
  /** Run arms, the base first. @param part what the work is called, such as `generation-3`: the same part has the same arms */
  readonly run: (part: string, arms: readonly PackageArm[], outcomes: readonly string[]) => Promise<Runs>;
}

/** Packages in a generation where nobody says how many: at least as many as the levers, and room for mixtures. */
export function usualPopulation(levers: number): number {
  return Math.max(24, Math.ceil(1.5 * levers));
}
