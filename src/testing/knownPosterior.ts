import type { Evaluated, Problem, Proposal } from '../analysis/abc/problem.ts';
import { generations, type Population } from '../analysis/abc/sequential.ts';
import { drawsAt } from '../experiment/design/draws.ts';
import type { ScaledPrior } from '../experiment/design/prior.ts';
import { normalCdf } from '../model/numerics/normalCdf.ts';

/** For tests: a problem with one fitted parameter of the given prior. */
export function problemOf(prior: ScaledPrior, changes: Partial<Problem> = {}): Problem {
  const dimensions = [{ name: 'theta', prior, carried: false }];
  return { dimensions, seed: 'known', accept: 400, sets: 200_000, tolerance: 0.1, leastAcceptance: 0.001, ...changes };
}

/** For tests: normal data with mean theta, observed once; the distance is that from the observation. */
export function normalData(observed: number, deviation: (draw: number) => number) {
  return async function* (proposals: Iterable<Proposal>): AsyncGenerator<Evaluated> {
    for (const { generation, index, values } of proposals) {
      const draws = drawsAt('data', generation, index);
      const spread = deviation(draws.uniform());
      yield { distance: Math.abs(values[0]! + spread * draws.normal() - observed) };
    }
  };
}

/** For tests: the last generation, which must have reached the tolerance. */
export async function lastOf(
  problem: Problem,
  evaluate: Parameters<typeof generations>[1],
): Promise<Population<Evaluated>> {
  const source = generations(problem, evaluate);
  for (let last: Population<Evaluated> | null = null; ; ) {
    const found = await source.next();
    if (found.done !== true) last = found.value;
    else if (last === null || found.value.reason !== 'tolerance') throw new Error(`it ended by ${found.value.reason}`);
    else return last;
  }
}

/** For tests: weighted mean of a function over a population, with its standard error. */
export function estimate(
  { particles }: Population<Evaluated>,
  of: (point: Float64Array) => number,
  isWeighted = true,
): { readonly mean: number; readonly error: number } {
  const weight = (own: number) => (isWeighted ? own : 1 / particles.length);
  let mean = 0;
  for (const particle of particles) mean += weight(particle.weight) * of(particle.proposal.point);
  let variance = 0;
  for (const particle of particles) {
    variance += (weight(particle.weight) * (of(particle.proposal.point) - mean)) ** 2;
  }
  return { mean, error: Math.sqrt(variance) };
}

/** For tests: mean of a function under prior times likelihood by the midpoint rule, on the scale of the prior. */
export function exact(
  prior: ScaledPrior,
  likelihood: (value: number) => number,
  of: (point: number) => number,
): number {
  const pieces = 20_000;
  let above = 0;
  let below = 0;
  for (let piece = 0; piece < pieces; piece++) {
    const point = prior.low + ((prior.high - prior.low) * (piece + 0.5)) / pieces;
    const mass = prior.density(point) * likelihood(prior.natural(point));
    above += mass * of(point);
    below += mass;
  }
  return above / below;
}

/** For tests: chance that normal data come within `tolerance` of the observation. */
export function near(observed: number, deviation: number, tolerance: number): (mean: number) => number {
  return (mean) =>
    normalCdf((observed + tolerance - mean) / deviation) - normalCdf((observed - tolerance - mean) / deviation);
}
