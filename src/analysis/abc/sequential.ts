import { Mixture } from './kernel.ts';
import type { Evaluate, Evaluated, Problem, Proposal } from './problem.ts';
import { firstProposals, laterProposals } from './proposals.ts';
import { effectiveSize, normalized } from './weighted.ts';

/** An accepted set with its weight. */
export interface Particle<E extends Evaluated> {
  readonly proposal: Proposal;
  readonly evaluation: E;
  /** Weights of a population add up to 1. */
  readonly weight: number;
}

/** Accepted sets of one generation: a weighted sample of the posterior at its tolerance. */
export interface Population<E extends Evaluated> {
  readonly generation: number;
  readonly tolerance: number;
  readonly particles: readonly Particle<E>[];
  readonly effectiveSize: number;
  /** Share of the generation's sets that were accepted. */
  readonly acceptance: number;
  /** Sets simulated so far, in all generations. */
  readonly simulated: number;
}

/** Why it ended, and what was simulated in all, a generation that was not finished included. */
export interface Ending {
  readonly reason: 'tolerance' | 'sets' | 'acceptance';
  readonly simulated: number;
}

/** Least number of sets by which an acceptance rate is judged: ten times what it takes to expect one at the least rate. */
const JUDGED = 10;

/**
 * Approximate Bayesian computation by sequential Monte Carlo with importance weights (Toni et al. 2009; kernel of Beaumont et al.
 * 2009). Each generation's tolerance is the median distance of the one before, at last the tolerance that is sought. It depends on
 * the problem alone: proposals are addressed by generation and index, and accepted in their order.
 * @returns each finished generation as it comes
 * @throws RangeError for a problem that makes no sense, or a distance that is no number
 */
export async function* generations<E extends Evaluated>(
  problem: Problem,
  evaluate: Evaluate<E>,
): AsyncGenerator<Population<E>, Ending> {
  check(problem);
  let last = await first(problem, evaluate);
  yield last;
  while (last.tolerance > problem.tolerance) {
    const tolerance = Math.max(problem.tolerance, middle(last));
    const found = await next(problem, last, tolerance, evaluate);
    if ('reason' in found) return found;
    last = found;
    yield last;
  }
  return { reason: 'tolerance', simulated: last.simulated };
}

async function first<E extends Evaluated>(problem: Problem, evaluate: Evaluate<E>): Promise<Population<E>> {
  const proposals = firstProposals(problem);
  const all: Omit<Particle<E>, 'weight'>[] = [];
  for await (const evaluation of evaluate(proposals, Number.POSITIVE_INFINITY)) {
    all.push({ proposal: proposals[all.length]!, evaluation: checked(evaluation) });
  }
  const distances = all.map(({ evaluation }) => evaluation.distance).sort((a, b) => a - b);
  const tolerance = Math.max(problem.tolerance, distances[problem.accept - 1]!);
  const near = all.filter(({ evaluation }) => evaluation.distance <= tolerance);
  const simulated = all.length;
  return {
    generation: 0,
    tolerance,
    particles: near.map((particle) => ({ ...particle, weight: 1 / near.length })),
    effectiveSize: near.length,
    acceptance: near.length / simulated,
    simulated,
  };
}

async function next<E extends Evaluated>(
  problem: Problem,
  last: Population<E>,
  tolerance: number,
  evaluate: Evaluate<E>,
): Promise<Population<E> | Ending> {
  const generation = last.generation + 1;
  const fitted = fittedOf(problem);
  const mixture = mixtureOf(problem, last, fitted);
  const budget = problem.sets - last.simulated;
  if (budget <= 0) return { reason: 'sets', simulated: last.simulated };
  const waiting: Proposal[] = [];
  const proposals = laterProposals(problem, generation, mixture, budget, waiting);
  const accepted: Omit<Particle<E>, 'weight'>[] = [];
  let count = 0;
  let isHopeless = false;
  for await (const evaluation of evaluate(proposals, tolerance)) {
    const proposal = waiting.shift()!;
    count++;
    if (checked(evaluation).distance <= tolerance) accepted.push({ proposal, evaluation });
    if (accepted.length === problem.accept) break;
    isHopeless = count * problem.leastAcceptance >= JUDGED && accepted.length < count * problem.leastAcceptance;
    if (isHopeless) break;
  }
  const simulated = last.simulated + count;
  if (accepted.length < problem.accept) return { reason: isHopeless ? 'acceptance' : 'sets', simulated };
  const weights = normalized(
    accepted.map(({ proposal: { point } }) => {
      const prior = fitted.reduce((product, i) => product * problem.dimensions[i]!.prior.density(point[i]!), 1);
      return prior / mixture.density(part(point, fitted));
    }),
  );
  return {
    generation,
    tolerance,
    particles: accepted.map((particle, index) => ({ ...particle, weight: weights[index]! })),
    effectiveSize: effectiveSize(weights),
    acceptance: accepted.length / count,
    simulated,
  };
}

/** Indices of the dimensions that the kernel moves. */
function fittedOf({ dimensions }: Problem): readonly number[] {
  return dimensions.flatMap(({ carried }, index) => (carried ? [] : [index]));
}

function mixtureOf<E extends Evaluated>(
  { dimensions }: Problem,
  { particles }: Population<E>,
  fitted: readonly number[],
): Mixture {
  return new Mixture(
    particles.map(({ proposal }) => part(proposal.point, fitted)),
    particles.map(({ weight }) => weight),
    fitted.map((i) => dimensions[i]!.prior.high - dimensions[i]!.prior.low),
  );
}

function part(point: Float64Array, indices: readonly number[]): Float64Array {
  return Float64Array.from(indices, (i) => point[i]!);
}

/**
 * Lower median of the accepted distances: one of them, so that at least half of the population lies within it. Where most are
 * infinite, the largest finite one.
 */
function middle<E extends Evaluated>({ particles }: Population<E>): number {
  const distances = particles.map(({ evaluation }) => evaluation.distance).sort((a, b) => a - b);
  const median = distances[Math.ceil(distances.length / 2) - 1]!;
  return Number.isFinite(median) ? median : (distances.findLast(Number.isFinite) ?? median);
}

function checked<E extends Evaluated>(evaluation: E): E {
  if (evaluation.distance >= 0) return evaluation;
  throw new RangeError(`a distance must be 0 or more; it is ${evaluation.distance}`);
}

function check({ dimensions, accept, sets, tolerance, leastAcceptance }: Problem): void {
  if (dimensions.every(({ carried }) => carried)) throw new RangeError('no parameter is fitted');
  if (!(Number.isInteger(accept) && accept >= 2)) throw new RangeError(`accept ${accept} sets: at least 2, whole`);
  if (!(sets >= 2 * accept))
    throw new RangeError(`${sets} sets are too few to accept ${accept}: at least twice as many`);
  if (!(tolerance >= 0)) throw new RangeError(`the tolerance must be 0 or more; it is ${tolerance}`);
  if (!(leastAcceptance >= 0 && leastAcceptance <= 1)) throw new RangeError('the least acceptance is a share');
}
