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
  /** Arms, by name, that get only the first lucks of each set; null for none. */
  readonly fewer: Fewer | null;
}

/** Arms of less interest: they take less of the time, and are known less surely. */
export interface Fewer {
  readonly arms: readonly string[];
  /** Lucks of each set; those of the others are a multiple of it. */
  readonly replicates: number;
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
  const of = [0, ...lived.map((_, k) => k + 1), ...extra.map((one) => one.of)];
  return {
    stakes: stakes.map((one): EqualStakes | null => one?.stakes ?? null),
    lived,
    scaled,
    dosed,
    packages,
    scenarios: [base.scenario, ...lived, ...extra.map(({ scenario }) => scenario)],
    kept: of.map((one) => question.kept[one] ?? []),
    isFewer: of.map((one) => question.fewer?.arms.includes(arms[one - 1]?.scenario.name ?? '') ?? false),
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

/** What is to be run, and what of it on the first lucks of each set only: the base and the arms of less interest; null for none. */
export interface Designs {
  readonly full: StudyDesign;
  readonly fewer: StudyDesign | null;
}

/**
 * What is to be run: all arms on the same luck, which is nested in the set.
 * @throws ScenarioError where levers of a package contradict each other
 */
export function comparisonDesigns(question: Question, { seed, sets, replicates }: Conditions): Designs {
  const { scenarios, kept, isFewer } = planned(question);
  const outcomes = [...new Set([...comparedNames(question), ...caseNames])];
  const points = ownLucks(sets, replicates);
  const design = (lucks: number, has: (arm: number) => boolean): StudyDesign => ({
    arms: scenarios.filter((_, arm) => has(arm)),
    kept: kept.filter((_, arm) => has(arm)),
    outcomes,
    seed,
    points: points.map((point) => ({ ...point, replicates: point.replicates.slice(0, lucks) })),
  });
  return {
    full: design(replicates, (arm) => !isFewer[arm]),
    fewer: question.fewer && design(question.fewer.replicates, (arm) => arm === 0 || isFewer[arm] === true),
  };
}

/** The runs of both designs, in the order of the arms. @param fewer null where there is no such design */
export function joined(question: Question, full: Runs, fewer: Runs | null): Runs {
  return fewer === null ? full : full.joined(fewer, planned(question).isFewer);
}

/**
 * Say what each arm changes.
 * @param runs of the designs of the question, joined
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
      outcomes.map((name) => {
        const pair = runs.pair(arm, name);
        return [name, effectOf(pair.base, pair.arm, pair.design, resamples, same)];
      }),
    );
  const compared = arms.map((arm, k): ArmResult => {
    const found = effects(k + 1, names);
    const still = Object.values(found).every(({ verdict }) => verdict === 'unchanged');
    const scenario = plan.lived[k] as Scenario;
    const { replicates } = runs.designOf(k + 1);
    return {
      ...armOf(arm),
      replicates,
      cost: costOf(scenario, hourPrice),
      effects: found,
      unchanged: still ? whyUnchanged(base.scenario, scenario, design.sets * replicates) : null,
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
