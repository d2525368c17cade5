import { Resamples } from '../comparison/resamples.ts';
import { mean } from '../comparison/runs.ts';
import { nonDominated } from './domination.ts';
import { gainsOf } from './evaluation.ts';
import type { Package } from './genome.ts';
import { packageName, packed } from './levers.ts';
import type { Chances, PackageQuestion } from './question.ts';

/** A package on the front, judged on luck and parameter sets that the search did not see. */
export interface FrontPackage {
  readonly name: string;
  readonly levers: Package;
  readonly cost: number;
  /** For each objective the gain in the wanted direction. */
  readonly gains: readonly {
    readonly outcome: string;
    /** In the search, where luck helped the chosen ones. */
    readonly searched: number;
    readonly gain: number;
    readonly interval: readonly [low: number, high: number] | null;
  }[];
  /** Share of the resamples of the fresh runs in which no other one of the front is as cheap and better. */
  readonly stays: number;
}

/** The packages that a search found, by cost, with what they come to on fresh luck. */
export async function judged(
  question: PackageQuestion,
  found: readonly { readonly genome: Package; readonly objectives: readonly number[] }[],
  fresh: Chances,
): Promise<readonly FrontPackage[]> {
  const { objectives } = question;
  const sorted = [...found].sort((a, b) => (a.objectives[0] as number) - (b.objectives[0] as number));
  const packages = sorted.flatMap(({ genome }) => packed(question, genome) ?? []);
  const gains = await gainsOf(question, packages, 'fresh', fresh);
  const units = gains[0]?.[0]?.length ?? 0;
  const resamples = new Resamples(units, fresh.seed);
  const stays = staying(
    sorted.map(({ objectives: [cost = 0] }) => cost),
    gains.map((own) => own.map((one) => resamples.means(one))),
  );
  return sorted.map(({ genome, objectives: searched }, place) => ({
    name: packageName(question, genome),
    levers: genome,
    cost: searched[0] as number,
    stays: stays[place] as number,
    gains: objectives.map(({ outcome }, k) => {
      const own = gains[place]?.[k] ?? new Float64Array();
      const [low, high] = resamples.interval(own);
      return {
        outcome,
        searched: -(searched[k + 1] as number),
        gain: mean(own),
        interval: Number.isNaN(low) ? null : ([low, high] as const),
      };
    }),
  }));
}

/** For each package the share of the resamples in which no other one dominates it. @param means by package, objective, resample */
function staying(costs: readonly number[], means: readonly (readonly Float64Array[])[]): Float64Array {
  const stays = new Float64Array(costs.length);
  const times = means[0]?.[0]?.length ?? 0;
  for (let k = 0; k < times; k++) {
    const drawn = costs.map((cost, place) => ({
      place,
      objectives: [cost, ...(means[place] ?? []).map((own) => -(own[k] as number))],
      violation: 0,
    }));
    for (const { place } of nonDominated(drawn)) stays[place]! += 1 / times;
  }
  return stays;
}
