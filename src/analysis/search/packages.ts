import alea from 'seedrandom/lib/alea.js';
import { costOf } from '../comparison/costs.ts';
import type { Evaluated } from './domination.ts';
import { gainsOf, objectivesOf } from './evaluation.ts';
import { beginning, type Package, type Room, variations } from './genome.ts';
import { type FrontPackage, judged } from './judged.ts';
import { packed } from './levers.ts';
import { search } from './nsga.ts';
import type { Chances, PackageQuestion } from './question.ts';

/** What a search came to. */
export interface PackageSearch {
  /** Packages that were run in the search. */
  readonly evaluated: number;
  /** Levers that are too dear alone, at their least dose: no package holds them. */
  readonly tooDear: readonly string[];
  /** By cost. */
  readonly front: readonly FrontPackage[];
}

/**
 * Packages of levers within a budget that no other package beats in cost and in all objectives, found by NSGA-II and judged on fresh
 * luck. The search begins with the empty package and every lever alone; it looks at no package that is too dear or contradicts itself.
 * @param told of each generation, from 0, before it is run, with the number of its packages
 */
export async function searchPackages(
  question: PackageQuestion,
  seen: Chances,
  fresh: Chances,
  told: (generation: number, packages: number) => void = () => undefined,
): Promise<PackageSearch> {
  const { levers, hourPrice, population, generations } = question;
  const room = roomOf(question);
  let evaluated = 0;
  let generation = 0;
  const evaluate = async (packages: readonly Package[]): Promise<readonly Evaluated[]> => {
    told(generation, packages.length);
    evaluated += packages.length;
    const made = packages.map((chosen) => {
      const one = packed(question, chosen);
      if (one === null) throw new Error(`a package that contradicts itself was to be run: ${chosen.join()}`);
      return one;
    });
    const gains = await gainsOf(question, made, `generation-${generation++}`, seen);
    return made.map(({ scenario }, k) => ({
      objectives: objectivesOf(costOf(scenario, hourPrice).total, gains[k] as readonly Float64Array[]),
      violation: 0,
    }));
  };
  const usual = levers.map(({ multiples }) => multiples.indexOf(1) + 1);
  const draw = alea(JSON.stringify(['packages', seen.seed]));
  const mixtures = Math.ceil((levers.length + 2 * (room.weights?.count ?? 0)) / 2);
  const start = beginning(room, usual, mixtures, draw);
  const found = await search({ ...variations(room), evaluate }, { population, generations, seed: seen.seed, start });
  const least = levers.map((_, k) => levers.map((_one, j) => (j === k ? 1 : 0)));
  const tooDear = levers.flatMap(({ fix }, k) => (room.admits(least[k] as Package) ? [] : [fix.scenario.name]));
  return { evaluated, tooDear, front: await judged(question, found, fresh) };
}

/** What packages can be: the doses and weights there are, within the budget. */
export function roomOf(question: PackageQuestion): Room {
  const { levers, weighting, hourPrice, budget } = question;
  const known = new Map<string, boolean>();
  const admits = (chosen: Package): boolean => {
    const one = packed(question, chosen);
    return one !== null && costOf(one.scenario, hourPrice).total <= budget;
  };
  return {
    doses: levers.map(({ multiples }) => multiples.length),
    weights: weighting === null ? null : { count: weighting.parts.length, steps: weighting.steps },
    admits(chosen) {
      const key = chosen.join();
      const found = known.get(key) ?? admits(chosen);
      known.set(key, found);
      return found;
    },
  };
}
