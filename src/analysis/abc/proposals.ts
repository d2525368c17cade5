import { drawsAt } from '../../experiment/design/draws.ts';
import { latinHypercube } from '../../experiment/design/latinHypercube.ts';
import type { Mixture } from './kernel.ts';
import type { Problem, Proposal } from './problem.ts';

/** Tries for a point inside the prior; a mixture whose points lie inside hits it about every other time in each dimension. */
const TRIES = 100_000;

/** The first generation: the prior by a Latin hypercube, twice as many sets as are accepted. */
export function firstProposals({ dimensions, seed, accept }: Problem): readonly Proposal[] {
  return latinHypercube(2 * accept, dimensions.length, seed).map((levels, index) => {
    const point = levels.map((level, i) => dimensions[i]!.prior.quantile(level));
    return proposal({ dimensions }, 0, index, point);
  });
}

/**
 * Proposals of a later generation, in their order.
 * @param waiting each proposal is put at its end when it is drawn
 */
export function* laterProposals(
  problem: Problem,
  generation: number,
  mixture: Mixture,
  most: number,
  waiting: Proposal[],
): Generator<Proposal> {
  for (let index = 0; index < most; index++) {
    const made = laterProposal(problem, generation, index, mixture);
    waiting.push(made);
    yield made;
  }
}

/**
 * One proposal of a later generation. A point outside the prior is drawn again from the start, ancestor included: the density is
 * then that of the mixture inside the prior, with one factor for all.
 */
function laterProposal({ dimensions, seed }: Problem, generation: number, index: number, mixture: Mixture): Proposal {
  const draws = drawsAt(seed, 'proposal', generation, index);
  for (let tries = 0; tries < TRIES; tries++) {
    const moved = mixture.draw(draws);
    let next = 0;
    const point = Float64Array.from(dimensions, ({ prior, carried }) =>
      carried ? prior.quantile(draws.uniform()) : moved[next++]!,
    );
    const isInside = dimensions.every(({ prior }, i) => prior.density(point[i]!) > 0);
    if (isInside) return proposal({ dimensions }, generation, index, point);
  }
  throw new RangeError('the kernel finds no point inside the prior');
}

function proposal(
  { dimensions }: Pick<Problem, 'dimensions'>,
  generation: number,
  index: number,
  point: Float64Array,
): Proposal {
  return { generation, index, point, values: dimensions.map(({ prior }, i) => prior.natural(point[i]!)) };
}
