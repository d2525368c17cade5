import type { Scenario } from '../../model/scenario.ts';
import { costOf } from '../comparison/costs.ts';
import { Resamples } from '../comparison/resamples.ts';
import { mean, setMeans } from '../comparison/runs.ts';
import { type Conditions, simulated } from '../comparison/simulated.ts';
import { type Evaluated, nonDominated } from './domination.ts';
import { type Lever, type Package, packageName, packed } from './levers.ts';
import { type SearchProblem, search } from './nsga.ts';

/** An outcome that a search wants more or less of. */
export interface Objective {
  readonly outcome: string;
  readonly wanted: 'more' | 'less';
}

export interface PackageQuestion {
  readonly base: Scenario;
  readonly levers: readonly Lever[];
  readonly objectives: readonly Objective[];
  /** Yuan over the whole project. */
  readonly budget: number;
  readonly hourPrice: number;
  readonly population: number;
  readonly generations: number;
}

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

export interface PackageSearch {
  readonly evaluated: number;
  /** Packages that were not run: over the budget, or with levers that contradict each other. */
  readonly refused: number;
  /** By cost. */
  readonly front: readonly FrontPackage[];
}

/** Far above any cost: levers that contradict each other make no package. */
const CONTRADICTION = 1e15;

/**
 * Packages of levers within a budget that no other package beats in cost and in all objectives, found by NSGA-II and judged on fresh
 * luck.
 * @param seen how the search runs, @param fresh the same with another seed and other sets
 */
export async function searchPackages(
  question: PackageQuestion,
  seen: Conditions,
  fresh: Conditions,
): Promise<PackageSearch> {
  const { base, levers, objectives, budget, hourPrice, population, generations } = question;
  let evaluated = 0;
  let refused = 0;
  const evaluate = async (packages: readonly Package[]): Promise<readonly Evaluated[]> => {
    const made = packages.map((chosen) => {
      const one = packed(base, levers, chosen);
      if (one === null) return { violation: CONTRADICTION, cost: 0, one };
      const cost = costOf(one.scenario, hourPrice).total;
      return { violation: Math.max(0, cost - budget), cost, one };
    });
    const run = made.filter(({ violation }) => violation === 0);
    evaluated += run.length;
    refused += made.length - run.length;
    const gains = await gainsOf(
      question,
      run.flatMap(({ one }) => (one === null ? [] : [one])),
      seen,
    );
    let next = 0;
    return made.map(({ violation, cost }) => {
      if (violation > 0) return { objectives: [cost, ...objectives.map(() => 0)], violation };
      const own = gains[next++] as readonly Float64Array[];
      return { objectives: [cost, ...own.map((units) => -mean(units))], violation };
    });
  };
  const alone = levers.map((_, k): Package => levers.map((lever, j) => (j === k ? lever.multiples.indexOf(1) + 1 : 0)));
  const nothing: Package = levers.map(() => 0);
  const found = await search(problemOf(levers, evaluate), {
    population,
    generations,
    seed: seen.seed,
    start: [nothing, ...alone],
  });
  return { evaluated, refused, front: await judged(question, found, fresh) };
}

function problemOf(levers: readonly Lever[], evaluate: SearchProblem<Package>['evaluate']): SearchProblem<Package> {
  const any = (draw: () => number, k: number) => 1 + Math.floor(draw() * (levers[k]?.multiples.length ?? 1));
  return {
    // Few at a time: most packages of many levers break a budget.
    random: (draw) => levers.map((_, k) => (draw() < 2 / levers.length ? any(draw, k) : 0)),
    cross(one, other, draw) {
      const from = one.map(() => draw() < 0.5);
      return [
        one.map((own, k) => (from[k] ? own : (other[k] as number))),
        other.map((own, k) => (from[k] ? own : (one[k] as number))),
      ];
    },
    mutate: (one, draw) =>
      one.map((own, k) => (draw() >= 1 / levers.length ? own : own === 0 || draw() < 0.5 ? any(draw, k) : 0)),
    key: (one) => one.join(),
    evaluate,
  };
}

/** For each package and objective the gains over the base: means of the sets, or single lucks where there is one set. */
async function gainsOf(
  { base, objectives }: PackageQuestion,
  packages: readonly NonNullable<ReturnType<typeof packed>>[],
  conditions: Conditions,
): Promise<readonly (readonly Float64Array[])[]> {
  if (packages.length === 0) return [];
  const arms = [base, ...packages.map(({ scenario }) => scenario)];
  const kept = [[], ...packages.map((one) => one.kept)];
  const outcomes = objectives.map(({ outcome }) => outcome);
  const { progress: _, ...quiet } = conditions;
  const runs = await simulated(arms, kept, outcomes, quiet);
  return packages.map((_one, k) =>
    objectives.map(({ outcome, wanted }) => {
      const before = runs.column(0, outcome);
      const sign = wanted === 'more' ? 1 : -1;
      const gains = runs.column(k + 1, outcome).map((value, run) => sign * (value - (before[run] as number)));
      return runs.design.sets > 1 ? setMeans(gains, runs.design) : gains;
    }),
  );
}

async function judged(
  question: PackageQuestion,
  found: readonly { readonly genome: Package; readonly objectives: readonly number[] }[],
  fresh: Conditions,
): Promise<readonly FrontPackage[]> {
  const { base, levers, objectives } = question;
  const sorted = [...found].sort((a, b) => (a.objectives[0] as number) - (b.objectives[0] as number));
  const packages = sorted.flatMap(({ genome }) => packed(base, levers, genome) ?? []);
  const gains = await gainsOf(question, packages, fresh);
  const units = gains[0]?.[0]?.length ?? 0;
  const resamples = new Resamples(units, fresh.seed);
  const means = gains.map((own) => own.map((one) => resamples.means(one)));
  const stays = new Float64Array(sorted.length);
  const times = means[0]?.[0]?.length ?? 0;
  for (let k = 0; k < times; k++) {
    const drawn = sorted.map(({ objectives: [cost = 0] }, place) => ({
      place,
      objectives: [cost, ...(means[place] ?? []).map((own) => -(own[k] as number))],
      violation: 0,
    }));
    for (const { place } of nonDominated(drawn)) stays[place]! += 1 / times;
  }
  return sorted.map(({ genome, objectives: searched }, place) => ({
    name: packageName(levers, genome),
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
