import { drawsAt } from '../../experiment/design/draws.ts';
import { sobolPoints } from '../../experiment/design/sobol.ts';

const SCALE = 4294967296;

/**
 * Sobol' points under a random digital shift: each coordinate is combined bit by bit with a number of its own, so that every point
 * by itself is uniform and the even filling stays (Lemieux, Monte Carlo and Quasi-Monte Carlo Sampling, 2009, section 6.2).
 * @param skip points that are left out at the start
 * @returns `count` points of `dimensions` numbers strictly within (0, 1)
 */
export function shiftedPoints(count: number, dimensions: number, seed: string, skip = 0): readonly Float64Array[] {
  const shifts = Array.from({ length: dimensions }, (_, dimension) =>
    Math.floor(drawsAt(seed, 'digital shift', dimension).uniform() * SCALE),
  );
  return sobolPoints(count, dimensions, skip).map((point) =>
    point.map((coordinate, k) => (((coordinate * SCALE) ^ (shifts[k] as number)) >>> 0) / SCALE + 0.5 / SCALE),
  );
}
