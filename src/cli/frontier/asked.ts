import { headlines } from '../../analysis/comparison/headline.ts';
import type { Objective } from '../../analysis/search/question.ts';
import { exits, Failure } from '../../experiment/failure.ts';
import { usualSeed } from '../../experiment/plan.ts';
import type { Resolved } from '../../scenario/resolve.ts';
import type { Weighting } from '../../scenario/weighting.ts';
import { loadArms, refuseUnknownOutcomes, yuan } from '../arms.ts';
import { caseEnsemble } from '../ensembleOptions.ts';
import { namedStudy } from '../studies.ts';

/** What a command line of `frontier` says of its question. */
export interface FrontierGiven {
  readonly base: string;
  readonly arm: readonly string[];
  readonly set: readonly string[];
  readonly by: readonly string[];
  readonly budget: string | undefined;
  readonly ensemble: string | undefined;
  readonly 'ensemble-sets': number;
  readonly replicates: number;
  readonly seed: string;
  readonly 'hour-price': number;
}

/** The question, whether options or a study file ask it. */
export interface FrontierAsked {
  readonly resolved: readonly [Resolved, ...Resolved[]];
  readonly by: readonly Objective[];
  /** Null for no search. */
  readonly budget: number | null;
  readonly weighting: Weighting | null;
  /** Null for the scenarios as they are. */
  readonly ensemble: string | null;
  readonly sets: number;
  readonly replicates: number;
  readonly seed: string;
}

const usual = {
  by: ['welfare3', 'genuine', 'coverageSpecial'],
  ensemble: caseEnsemble,
  sets: 20,
  replicates: 5,
  seed: usualSeed,
} as const;

/**
 * Options come before the study file, which comes before what is usual.
 * @throws ScenarioError; Failure (2) for what cannot be asked
 */
export async function frontierAsked(given: FrontierGiven): Promise<FrontierAsked> {
  const study = await namedStudy(given.base, given.arm, given.set);
  if (study === null && given.arm.length === 0) {
    throw new Failure(
      exits.wrong,
      `${given.base} is a scenario: name arms that extend it, or give a study file instead.`,
    );
  }
  const aims = study === null || study.sheet.aims.length === 0 ? usual.by : study.sheet.aims;
  const names = [...new Set(given.by.length > 0 ? given.by : aims)];
  await refuseUnknownOutcomes(
    names.flatMap((name) => name.split('+')),
    'by',
  );
  const resolved = study?.resolved ?? (await loadArms(given.base, given.arm, given.set));
  const weighting = study?.sheet.weights?.weighting ?? null;
  if (resolved.length === 1 && weighting === null) {
    throw new Failure(exits.wrong, `${given.base} has no arms and no weights: there is nothing to compare.`);
  }
  const { ensembleOf } = await import('../../experiment/study/file/load.ts');
  const drawnFrom = study === null ? null : ensembleOf(study);
  const asTheyAre = study !== null && drawnFrom === null;
  const ensemble = given.ensemble ?? drawnFrom?.file ?? (asTheyAre ? 'none' : usual.ensemble);
  return {
    resolved,
    by: names.map((outcome) => ({ outcome, wanted: wantedOf(outcome) })),
    budget: given.budget === undefined ? await costOfWatching(resolved[0], weighting, given) : yuan(given.budget),
    weighting,
    ensemble: ensemble === 'none' ? null : ensemble,
    sets: given['ensemble-sets'] || drawnFrom?.count || usual.sets,
    replicates: given.replicates || study?.sheet.replicates || usual.replicates,
    seed: given.seed === usual.seed ? (study?.sheet.seed ?? usual.seed) : given.seed,
  };
}

/** Where weights move and no budget is named, it is what the observation costs; null without weights. */
async function costOfWatching(
  { scenario }: Resolved,
  weighting: Weighting | null,
  given: FrontierGiven,
): Promise<number | null> {
  if (weighting === null) return null;
  const { costOf } = await import('../../analysis/comparison/costs.ts');
  const { weighted } = await import('../../scenario/weighting.ts');
  const alone = weighting.parts.map((_, k) => (k === 0 ? weighting.steps : 0));
  const made = weighted(scenario, weighting, alone)?.scenario ?? scenario;
  return costOf(made, given['hour-price']).total;
}

/** @throws Failure (2) for an outcome without a better side, or a sum of outcomes that are wanted in both directions */
function wantedOf(outcome: string): 'more' | 'less' {
  const sides = outcome.split('+').map((name) => headlines.find((one) => one.outcome === name)?.wanted ?? null);
  const [first] = sides;
  if ((first === 'more' || first === 'less') && sides.every((side) => side === first)) return first;
  const known = headlines.filter((one) => one.wanted !== null).map((one) => `${one.outcome} (${one.wanted})`);
  const why = sides.includes(null)
    ? 'nothing says whether more of it is better'
    : 'of its parts more is wanted, and less';
  throw new Failure(exits.wrong, `--by ${outcome}: ${why}. Those with a better side are ${known.join(', ')}.`);
}
