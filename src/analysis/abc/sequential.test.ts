import { describe, expect, it } from 'vitest';
import { drawsAt } from '../../experiment/design/draws.ts';
import { logUniformPrior, type ScaledPrior, uniformPrior } from '../../experiment/design/prior.ts';
import { normalLimit } from '../../testing/falseAlarm.ts';
import { estimate, exact, lastOf, near, normalData, problemOf } from '../../testing/knownPosterior.ts';
import type { Evaluated, Proposal } from './problem.ts';
import { generations } from './sequential.ts';

// Standard normal statistics below: chance of one false alarm in this file 1 in 1,000 (12 statistics); the seed is fixed.
const limit = normalLimit(0.001, 12);
const first = (point: Float64Array) => point[0]!;
const square = (point: Float64Array) => point[0]! * point[0]!;

describe('the mean of a normal with known variance, flat prior', () => {
  it('has the posterior that theory gives: normal around the observation, widened by the tolerance', async () => {
    const population = await lastOf(
      problemOf(uniformPrior(-10, 10)),
      normalData(2, () => 1),
    );
    const mean = estimate(population, first);
    expect(Math.abs(mean.mean - 2) / mean.error).toBeLessThan(limit);
    // Normal and uniform tolerance are independent: their variances add up.
    const second = estimate(population, (point) => (point[0]! - 2) ** 2);
    expect(Math.abs(second.mean - (1 + 0.1 ** 2 / 3)) / second.error).toBeLessThan(limit);
    expect(population.particles).toHaveLength(400);
    expect(population.tolerance).toBe(0.1);
  });
});

describe('a prior that is not flat', () => {
  const [low, high] = [0.1, 100];
  const inverse: ScaledPrior = {
    low,
    high,
    quantile: (level) => low * (high / low) ** level,
    density: (value) => (value >= low && value <= high ? 1 / (value * Math.log(high / low)) : 0),
    natural: (value) => value,
    scaled: (value) => value,
  };
  const likelihood = near(1, 1, 0.3);
  const evaluate = normalData(1, () => 1);

  it.each([
    ['log-uniform, moved on the scale of its logarithm', logUniformPrior(low, high), square],
    ['the same prior, moved on its own scale, where it falls steeply', inverse, first],
  ] as const)('%s: weighted sets agree with quadrature, unweighted ones do not', async (_, prior, of) => {
    const population = await lastOf(problemOf(prior, { tolerance: 0.3, accept: 1000 }), evaluate);
    const expected = exact(prior, likelihood, (point) => of(Float64Array.of(point)));
    const weighted = estimate(population, of);
    expect(Math.abs(weighted.mean - expected) / weighted.error).toBeLessThan(limit);
    const unweighted = estimate(population, of, false);
    expect(Math.abs(unweighted.mean - expected) / unweighted.error).toBeGreaterThan(limit);
  });
});

describe('two parameters of which one decides nothing', () => {
  it.each([false, true])('it stays at its prior (carried: %s)', async (carried) => {
    const { dimensions } = problemOf(uniformPrior(-10, 10));
    const idle = { name: 'idle', prior: logUniformPrior(1, Math.E), carried };
    const problem = problemOf(uniformPrior(-10, 10), { dimensions: [...dimensions, idle] });
    const population = await lastOf(
      problem,
      normalData(2, () => 1),
    );
    const middle = estimate(population, (point) => point[1]!);
    expect(Math.abs(middle.mean - 1 / 2) / middle.error).toBeLessThan(limit);
    const spread = estimate(population, (point) => (point[1]! - 1 / 2) ** 2);
    expect(Math.abs(spread.mean - 1 / 12) / spread.error).toBeLessThan(limit);
    const identified = estimate(population, first);
    expect(Math.abs(identified.mean - 2) / identified.error).toBeLessThan(limit);
  });
});

describe("a mixture of a wide and a narrow normal (Sisson, Fan and Tanaka's example)", () => {
  it('has the variance and the share in the narrow one that quadrature gives; without weights the wide one is lost', async () => {
    const prior = uniformPrior(-10, 10);
    const population = await lastOf(
      problemOf(prior, { tolerance: 0.05, accept: 800 }),
      normalData(0, (draw) => (draw < 0.5 ? 1 : 0.1)),
    );
    const likelihood = (mean: number) => (near(0, 1, 0.05)(mean) + near(0, 0.1, 0.05)(mean)) / 2;
    const variance = exact(prior, likelihood, (point) => point * point);
    expect(variance).toBeCloseTo((1 + 0.01) / 2 + 0.05 ** 2 / 3, 6);
    for (const of of [square, (point: Float64Array) => (Math.abs(point[0]!) < 0.3 ? 1 : 0)]) {
      const expected = exact(prior, likelihood, (point) => of(Float64Array.of(point)));
      const weighted = estimate(population, of);
      expect(Math.abs(weighted.mean - expected) / weighted.error).toBeLessThan(limit);
      const unweighted = estimate(population, of, false);
      expect(Math.abs(unweighted.mean - expected) / unweighted.error).toBeGreaterThan(limit);
    }
  });
});

describe('generations', () => {
  const problem = problemOf(uniformPrior(-10, 10), { accept: 20, tolerance: 0.5 });
  const evaluate = normalData(2, () => 1);
  const all = async (changes: Parameters<typeof problemOf>[1], by: Parameters<typeof generations>[1] = evaluate) => {
    const found = [];
    const source = generations({ ...problem, ...changes }, by);
    for (;;) {
      const step = await source.next();
      if (step.done === true) return { found, ending: step.value };
      found.push(step.value);
    }
  };

  it('do not depend on how far ahead somebody simulates', async () => {
    const ahead = async function* (proposals: Iterable<Proposal>) {
      const waiting: Proposal[] = [];
      for (const proposal of proposals) {
        waiting.push(proposal);
        if (waiting.length === 7) yield* evaluate(waiting.splice(0, 1));
      }
      yield* evaluate(waiting);
    };
    expect(await all({}, ahead)).toEqual(await all({}));
    expect(await all({ seed: 'other' })).not.toEqual(await all({}));
  });

  it('have falling tolerances, each the median distance of the one before, and weights that add up', async () => {
    const { found } = await all({});
    expect(found.length).toBeGreaterThan(2);
    for (const [index, { tolerance, particles }] of found.entries()) {
      expect(particles.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
      for (const { evaluation } of particles) expect(evaluation.distance).toBeLessThanOrEqual(tolerance);
      if (index === 0) continue;
      const before = found[index - 1]!.particles.map(({ evaluation }) => evaluation.distance).sort((a, b) => a - b);
      expect(tolerance).toBe(Math.max(0.5, before[9]!));
    }
  });

  it('end when the budget is used, and say how much was', async () => {
    const { found, ending } = await all({ sets: 60, tolerance: 0 });
    expect(ending).toEqual({ reason: 'sets', simulated: 60 });
    expect(found.at(-1)!.tolerance).toBeGreaterThan(0);
    expect((await all({ sets: 40, tolerance: 0 })).ending).toEqual({ reason: 'sets', simulated: 40 });
  });

  it('end when hardly anything is accepted any more', async () => {
    const stuck = async function* (proposals: Iterable<Proposal>) {
      for (const { generation, index } of proposals) yield { distance: generation === 0 ? 1 + index : 1000 };
    };
    const { ending } = await all({ leastAcceptance: 0.05, tolerance: 0 }, stuck);
    expect(ending).toEqual({ reason: 'acceptance', simulated: 40 + 10 / 0.05 });
  });

  it('leave infinite distances behind, even where most sets have one', async () => {
    const rare = async function* (proposals: Iterable<Proposal>) {
      for (const { index, values } of proposals) {
        yield { distance: index % 5 === 0 ? Math.abs(values[0]! - 2) : Number.POSITIVE_INFINITY };
      }
    };
    const { found, ending } = await all({}, rare);
    expect(found[0]!.tolerance).toBe(Number.POSITIVE_INFINITY);
    expect(found[1]!.tolerance).toBeLessThan(20);
    expect(ending.reason).toBe('tolerance');
  });

  it('keep every set at the tolerance where the prior already reaches it', async () => {
    const { found, ending } = await all({ tolerance: 100 });
    expect(found).toHaveLength(1);
    expect(found[0]!.particles).toHaveLength(40);
    expect(ending).toEqual({ reason: 'tolerance', simulated: 40 });
  });

  it('refuse a distance that is no number, and problems that make no sense', async () => {
    const broken = async function* (proposals: Iterable<Proposal>): AsyncGenerator<Evaluated> {
      for (const _ of proposals) yield { distance: Number.NaN };
    };
    await expect(all({}, broken)).rejects.toThrow('a distance must be 0 or more; it is NaN');
    await expect(all({ sets: 39 })).rejects.toThrow('39 sets are too few to accept 20');
    await expect(all({ accept: 1 })).rejects.toThrow('at least 2');
    await expect(all({ tolerance: -1 })).rejects.toThrow('tolerance');
    await expect(all({ dimensions: [] })).rejects.toThrow('no parameter is fitted');
  });
});

describe('drawsAt', () => {
  it('gives the same numbers at an address, and others at any other', () => {
    const at = (...address: (string | number)[]) => drawsAt(...address).uniform();
    expect(at('a', 1, 2)).toBe(at('a', 1, 2));
    const different = [at('a', 1, 2), at('a', 12), at('a1', 2), at('a', '1', 2), at('b', 1, 2)];
    expect(new Set(different).size).toBe(different.length);
  });
});
