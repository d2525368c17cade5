import { type Effect, effectOf } from '../analysis/comparison/effect.ts';
import { headlines, whoNames } from '../analysis/comparison/headline.ts';
import { runsHere } from '../analysis/comparison/here.ts';
import { Resamples } from '../analysis/comparison/resamples.ts';
import { ownLucks } from '../analysis/factors/study.ts';
import { usualSeed } from '../experiment/plan.ts';
import type { Values } from '../model/parameters/table.ts';
import type { Scenario } from '../model/scenario.ts';
import { expectCount, expectScenario, expectThat, isRecord } from './check.ts';

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
 * @throws TypeError for an argument of another type; RangeError for an outcome that there is not; Error where a formula of an arm has no finite value
 */
export function compare(base: Scenario, arms: readonly Scenario[], options: CompareOptions = {}): readonly Compared[] {
  check(base, arms, options);
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

function check(base: unknown, arms: unknown, options: unknown): void {
  const call = 'compare(base, arms, options)';
  expectScenario(base, `${call}: base`);
  expectThat(Array.isArray(arms), `${call}: arms`, 'a list of scenarios, such as [screened]', arms);
  for (const [k, arm] of arms.entries()) expectScenario(arm, `${call}: arms[${k}]`);
  expectThat(isRecord(options), `${call}: options`, 'an object such as { replicates: 20 }', options);
  const { seed, replicates, sets, outcomes, same } = options;
  const of = (name: keyof CompareOptions) => `${call}: options.${name}`;
  expectThat(seed === undefined || typeof seed === 'string', of('seed'), "a text, such as 'h-city'", seed);
  if (replicates !== undefined) expectCount(replicates, of('replicates'));
  const isSets = Array.isArray(sets) && sets.length > 0 && sets.every(isRecord);
  expectThat(
    sets === undefined || isSets,
    of('sets'),
    "a list of parameter sets, such as [{ 'city.homes': 50 }]",
    sets,
  );
  const isNames = Array.isArray(outcomes) && outcomes.every((name) => typeof name === 'string');
  expectThat(outcomes === undefined || isNames, of('outcomes'), "a list of names, such as ['genuine']", outcomes);
  const isSame = typeof same === 'number' && same >= 0;
  expectThat(same === undefined || isSame, of('same'), 'a number from 0', same);
}
