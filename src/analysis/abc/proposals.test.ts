import { describe, expect, it } from 'vitest';
import { drawsAt } from '../../experiment/design/draws.ts';
import { logUniformPrior, uniformPrior } from '../../experiment/design/prior.ts';
import { Mixture } from './kernel.ts';
import type { Problem, Proposal } from './problem.ts';
import { firstProposals, laterProposals } from './proposals.ts';

const problem: Problem = {
  dimensions: [
    { name: 'fitted', prior: uniformPrior(0, 1), carried: false },
    { name: 'carried', prior: logUniformPrior(1, 100), carried: true },
    { name: 'second', prior: uniformPrior(-2, 2), carried: false },
  ],
  seed: 'proposals',
  accept: 10,
  sets: 100,
  tolerance: 0,
  leastAcceptance: 0,
};

describe('the first generation', () => {
  const first = firstProposals(problem);

  it('is twice as many as are accepted, numbered, one in each twentieth of each prior', () => {
    expect(first.map(({ generation, index }) => [generation, index])).toEqual(
      Array.from({ length: 20 }, (_, k) => [0, k]),
    );
    const strata = [0, 1, 2].map((i) => {
      const { prior } = problem.dimensions[i]!;
      const ends = Array.from({ length: 20 }, (_, k) => prior.quantile((k + 1) / 20));
      return first.map(({ point }) => ends.findIndex((end) => point[i]! <= end)).toSorted((a, b) => a - b);
    });
    expect(strata).toEqual(Array(3).fill(Array.from({ length: 20 }, (_, k) => k)));
  });

  it('has the values of its points', () => {
    for (const { point, values } of first)
      expect(values).toEqual([point[0], problem.dimensions[1]!.prior.natural(point[1]!), point[2]]);
  });
});

describe('a later generation', () => {
  // One point at the edge of the prior: about every other step leads out of it.
  const mixture = new Mixture([Float64Array.of(0.02, 0), Float64Array.of(0.1, 0.5)], [0.9, 0.1], [1, 4]);
  const waiting: Proposal[] = [];
  const later = [...laterProposals(problem, 3, mixture, 30, waiting)];

  it('is as many as are asked for, each also put at the end of the line', () => {
    expect(later.length).toBe(30);
    expect(waiting).toEqual(later);
    expect(later.map(({ generation, index }) => [generation, index])).toEqual(
      Array.from({ length: 30 }, (_, k) => [3, k]),
    );
  });

  it('moves what is fitted by the mixture and draws what is carried afresh, again from the start outside the prior', () => {
    let again = 0;
    for (const { index, point } of later) {
      const draws = drawsAt('proposals', 'proposal', 3, index);
      for (;;) {
        const moved = mixture.draw(draws);
        const carried = problem.dimensions[1]!.prior.quantile(draws.uniform());
        if (moved[0]! >= 0 && moved[0]! <= 1 && moved[1]! >= -2 && moved[1]! <= 2) {
          expect([...point]).toEqual([moved[0], carried, moved[1]]);
          break;
        }
        again++;
      }
    }
    expect(again).toBeGreaterThan(3);
  });

  it('gives up where no point lies inside the prior', () => {
    const far = new Mixture([Float64Array.of(50, 0), Float64Array.of(50.1, 0.5)], [0.5, 0.5], [1, 4]);
    expect(() => [...laterProposals(problem, 1, far, 1, [])]).toThrow('no point inside the prior');
  });
});
