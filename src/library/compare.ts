import { type Effect, effectOf } from '../analysis/comparison/effect.ts';
import { headlines, whoNames } from '../analysis/comparison/headline.ts';
import { runsHere } from '../analysis/comparison/here.ts';
import { Resamples } from '../analysis/comparison/resamples.ts';
import { ownLucks } from '../analysis/factors/study.ts';
import { usualSeed } from '../experiment/plan.ts';
import type { Values } from '../model/parameters/table.ts';
import type { Scenario } from '../model/scenario.ts';

/** How a comparison is made. */
export interface CompareOptions {
  /** Any text. */
  readonly seed?: string;
  /** Lucks of each parameter set, from 1. */
  readonly replicates?: number;
  /** Parameter sets in which every arm is run; each counts alike. */
  readonly sets?: readonly Partial<Values>[];
  /** Names of outcomes (docs/measures.md); the headlines and those of who gains unless given. */
  readonly outcomes?: readonly string[];
  /** What counts as about the same, in standard deviations of the base. */
  readonly same?: number;
}

/** What an arm changes, by the name of the outcome. */
export interface Compared {
  readonly name: string;
  readonly effects: Readonly<Record<string, Effect>>;
}

/**
 * Run arms beside a base on the same luck, in this thread, and say what each one changes: the numbers of `lastmeter compare`.
 * @returns one an arm, in their order
 * @throws RangeError for an outcome that there is not; Error where a formula of an arm has no finite value
 */
export function compare(base: Scenario, arms: readonly Scenario[], options: CompareOptions = {}): readonly Compared[] {
  const { seed = usualSeed, replicates = 20, sets = [{}], same = 0.2 } = options;
  const outcomes = options.outcomes ?? [...headlines.map(({ outcome }) => outcome), ...whoNames];
  const all = [base, ...arms];
  const runs = runsHere({ arms: all, kept: [], outcomes, seed, points: ownLucks(sets, replicates) });
  const resamples = new Resamples(sets.length > 1 ? sets.length : replicates, seed);
  return arms.map(({ name }, k) => ({
    name,
    effects: Object.fromEntries(
      outcomes.map((outcome) => [
        outcome,
        effectOf(runs.column(0, outcome), runs.column(k + 1, outcome), runs.design, resamples, same),
      ]),
    ),
  }));
}
