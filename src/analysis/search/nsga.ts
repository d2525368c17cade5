import alea from 'seedrandom/lib/alea.js';
import { crowding, type Evaluated, fronts, nonDominated } from './domination.ts';

/** What a search needs to know of its candidates. Objectives are minimized. */
export interface SearchProblem<G> {
  /** One candidate at random. */
  random(draw: () => number): G;
  cross(one: G, other: G, draw: () => number): readonly [G, G];
  mutate(one: G, draw: () => number): G;
  /** Equal for candidates that are the same: none is evaluated twice. */
  key(one: G): string;
  /** Objectives of new candidates, in their order; how far each breaks a limit, 0 for none. */
  evaluate(candidates: readonly G[]): Promise<readonly Evaluated[]>;
}

/** A candidate that was evaluated. */
export interface Candidate<G> extends Evaluated {
  readonly genome: G;
}

/** How long is searched, and from where. */
export interface SearchOptions<G> {
  /** Candidates that go on from one generation to the next. */
  readonly population: number;
  readonly generations: number;
  readonly seed: string;
  /** The first generation: all of them, however many; it is filled up at random to the size of the population. */
  readonly start?: readonly G[];
}

/** How often another child is made where one is known already, before it is let be. */
const TRIES = 20;

/**
 * NSGA-II (Deb, Pratap, Agarwal and Meyarivan, IEEE Transactions on Evolutionary Computation 6, 2002): ranks by non-domination, ties by
 * crowding, limits by constrained domination. In place of a child that was evaluated before another one of the same parents is made.
 * @returns the non-dominated candidates without a violation among all that were evaluated, each once
 */
export async function search<G>(
  problem: SearchProblem<G>,
  { population, generations, seed, start = [] }: SearchOptions<G>,
): Promise<readonly Candidate<G>[]> {
  const draw = alea(JSON.stringify(['nsga', seed]));
  const known = new Map<string, Candidate<G>>();
  const evaluated = async (genomes: readonly G[]): Promise<readonly Candidate<G>[]> => {
    const fresh = new Map(genomes.filter((one) => !known.has(problem.key(one))).map((one) => [problem.key(one), one]));
    const found = await problem.evaluate([...fresh.values()]);
    for (const [k, [key, genome]] of [...fresh].entries()) known.set(key, { genome, ...(found[k] as Evaluated) });
    return genomes.map((one) => known.get(problem.key(one)) as Candidate<G>);
  };
  const first = [...start];
  while (first.length < population) first.push(problem.random(draw));
  let parents = ranked(distinct(await evaluated(first), problem)).slice(0, population);
  for (let generation = 0; generation < generations; generation++) {
    const children: G[] = [];
    const born = new Set<string>();
    while (children.length < population) {
      const pair = problem.cross(tournament(parents, draw).genome, tournament(parents, draw).genome, draw);
      for (const one of pair) {
        let child = problem.mutate(one, draw);
        const old = () => known.has(problem.key(child)) || born.has(problem.key(child));
        for (let left = TRIES; left > 0 && old(); left--) child = problem.mutate(one, draw);
        born.add(problem.key(child));
        children.push(child);
      }
    }
    const all = distinct([...parents, ...(await evaluated(children.slice(0, population)))], problem);
    parents = ranked(all).slice(0, population);
  }
  return nonDominated([...known.values()].filter(({ violation }) => violation === 0));
}

type Ranked<G> = Candidate<G> & { readonly rank: number; readonly space: number };

/** By rank, then by room around them, the most first. */
function ranked<G>(candidates: readonly Candidate<G>[]): readonly Ranked<G>[] {
  return fronts(candidates).flatMap((front, rank) => {
    const members = front.map((k) => candidates[k] as Candidate<G>);
    const spaces = crowding(members);
    return members
      .map((one, k): Ranked<G> => ({ ...one, rank, space: spaces[k] as number }))
      .sort((a, b) => b.space - a.space);
  });
}

function tournament<G>(parents: readonly Ranked<G>[], draw: () => number): Ranked<G> {
  const [one, other] = [0, 1].map(() => parents[Math.floor(draw() * parents.length)]) as [Ranked<G>, Ranked<G>];
  if (one.rank !== other.rank) return one.rank < other.rank ? one : other;
  return one.space >= other.space ? one : other;
}

function distinct<G>(candidates: readonly Candidate<G>[], { key }: SearchProblem<G>): readonly Candidate<G>[] {
  return [...new Map(candidates.map((one) => [key(one.genome), one])).values()];
}
