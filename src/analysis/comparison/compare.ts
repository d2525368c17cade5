import type { Path, Values } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Resolved } from '../../scenario/resolve.ts';
import { ownLucks, type StudyDesign } from '../factors/study.ts';
import { baselineOf } from './baseline.ts';
import { budgetArms, type ScaledArm } from './budget.ts';
import { costOf } from './costs.ts';
import { dosedArms } from './doses.ts';
import { type Effect, effectOf } from './effect.ts';
import { caseNames, headlines, whoNames } from './headline.ts';
import { packageArms, packagesOf } from './packages.ts';
import { ranked } from './ranked.ts';
import { Resamples } from './resamples.ts';
import type { Arm, ArmResult, Comparison } from './result.ts';
import type { Runs } from './runs.ts';
import { type EqualStakes, equalStakes } from './stakes.ts';
import { whyUnchanged } from './unchanged.ts';

/** What to compare. */
export interface Question {
  readonly base: Resolved;
  readonly arms: readonly Resolved[];
  /** Parameters of the sets that the base and each arm set themselves. */
  readonly kept: readonly (readonly Path[])[];
  /** Outcomes besides the headlines and those of who gains. */
  readonly outcomes: readonly string[];
  /** What counts as about the same, in standard deviations of the base. */
  readonly same: number;
  /** Yuan of an hour of the agency. */
  readonly hourPrice: number;
  /** Rescale each arm's stakes to those of the base. */
  readonly equalStakes: boolean;
  /** Yuan that each arm is scaled to cost; null for none. */
  readonly budget: number | null;
  /** Run every arm at all its doses. */
  readonly doses: boolean;
  /** Take the arms as six levers and run their combinations. */
  readonly packages: boolean;
}

/** Outcomes by which the fixes are ranked. */
export const rankedBy = ['welfare3', 'genuine', 'coverageSpecial'] as const;

/** How arms are run: the same for all of them. */
export interface Conditions {
  readonly seed: string;
  /** Parameter sets that count alike; one empty set for the scenarios as they are. */
  readonly sets: readonly Partial<Values>[];
  readonly replicates: number;
}

/** Everything that is simulated: the base, the arms, and what is made of the arms. */
function planned(question: Question) {
  const { base, arms } = question;
  const stakes = arms.map(({ scenario }) => (question.equalStakes ? equalStakes(base.scenario, scenario) : null));
  const lived = arms.map(({ scenario }, k) => stakes[k]?.arm ?? scenario);
  const scaled = question.budget === null ? [] : budgetArms(lived, question.budget, question.hourPrice);
  const dosed = question.doses ? dosedArms(lived) : [];
  const packages = question.packages ? packageArms(base.scenario, arms) : null;
  const extra = [
    ...scaled.flatMap(({ scenario }, k) => (scenario === null ? [] : [{ scenario, of: k + 1 }])),
    ...dosed.flatMap(({ points, of }) => points.map(({ scenario }) => ({ scenario, of: of + 1 }))),
    ...(packages?.map((scenario) => ({ scenario, of: 0 })) ?? []),
  ];
  return {
    stakes: stakes.map((one): EqualStakes | null => one?.stakes ?? null),
    lived,
    scaled,
    dosed,
    packages,
    scenarios: [base.scenario, ...lived, ...extra.map(({ scenario }) => scenario)],
    kept: [0, ...lived.map((_, k) => k + 1), ...extra.map(({ of }) => of)].map((of) => question.kept[of] ?? []),
  };
}

/** A comparison, and the runs that it was made of: the base is arm 0, the arms follow. */
export interface Compared {
  readonly comparison: Comparison;
  readonly runs: Runs;
}

/** Outcomes that are compared for every arm. */
function comparedNames(question: Question): readonly string[] {
  return [...new Set([...headlines.map(({ outcome }) => outcome), ...whoNames, ...question.outcomes])];
}

/**
 * What is to be run: all arms on the same luck, which is nested in the set.
 * @throws ScenarioError where levers of a package contradict each other
 */
export function comparisonDesign(question: Question, { seed, sets, replicates }: Conditions): StudyDesign {
  const { scenarios, kept } = planned(question);
  const outcomes = [...new Set([...comparedNames(question), ...caseNames])];
  return { arms: scenarios, kept, outcomes, seed, points: ownLucks(sets, replicates) };
}

/**
 * Say what each arm changes.
 * @param runs of the design of the question
 * @throws ScenarioError where levers of a package contradict each other
 */
export function compare(question: Question, { seed }: Pick<Conditions, 'seed'>, runs: Runs): Compared {
  const { base, arms, hourPrice, same } = question;
  const plan = planned(question);
  const names = comparedNames(question);
  const { design } = runs;
  const resamples = new Resamples(design.sets > 1 ? design.sets : design.replicates, seed);
  const effects = (arm: number, outcomes: readonly string[]): Record<string, Effect> =>
    Object.fromEntries(
      outcomes.map((name) => [name, effectOf(runs.column(0, name), runs.column(arm, name), design, resamples, same)]),
    );
  const compared = arms.map((arm, k): ArmResult => {
    const found = effects(k + 1, names);
    const still = Object.values(found).every(({ verdict }) => verdict === 'unchanged');
    const scenario = plan.lived[k] as Scenario;
    return {
      ...armOf(arm),
      cost: costOf(scenario, hourPrice),
      effects: found,
      unchanged: still ? whyUnchanged(base.scenario, scenario, design.sets * design.replicates) : null,
      stakes: plan.stakes[k] ?? null,
    };
  });
  let next = 1 + arms.length;
  const shown = headlines.map(({ outcome }) => outcome);
  const scaled = plan.scaled.map((one: ScaledArm, k) => {
    const { scenario, ...rest } = one;
    return {
      ...rest,
      of: arms[k]?.scenario.name ?? '',
      effects: scenario === null ? null : effects(next++, shown),
    };
  });
  const doses = plan.dosed.map(({ of, path, unit, before, points }) => ({
    of: arms[of]?.scenario.name ?? '',
    path,
    unit,
    before,
    points: points.map(({ dose, scenario }) => ({
      dose,
      cost: costOf(scenario, hourPrice).total,
      effects: effects(next++, shown),
    })),
  }));
  const comparison: Comparison = {
    base: armOf(base),
    arms: compared,
    sets: design.sets,
    replicates: design.replicates,
    years: base.scenario.values['city.years'],
    same,
    hourPrice,
    baseline: baselineOf(runs),
    rankings: rankedBy.map((outcome) => {
      const enough = compared[0]?.effects[outcome]?.same ?? 0;
      return ranked(outcome, 'more', compared, plan.lived, runs, resamples, hourPrice, enough);
    }),
    budget: question.budget === null ? null : { yuan: question.budget, arms: scaled },
    doses,
    packages:
      plan.packages === null
        ? null
        : packagesOf(
            arms.map(({ scenario }) => scenario.name),
            rankedBy,
            runs,
            next,
            resamples,
          ),
  };
  return { comparison, runs };
}

function armOf({ scenario, about, meaning, fingerprint }: Resolved): Arm {
  const { name, title, fixes } = scenario;
  return { name, title, about, meaning, fingerprint, from: fixes[0]?.from ?? null };
}
