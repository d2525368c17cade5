import { MOST_DIMENSIONS } from '../../experiment/design/sobol.ts';
import { shiftedPoints } from '../factors/shifted.ts';

/** Most factors: a point of the sequence holds two independent ones. */
export const mostFactors = Math.floor(MOST_DIMENSIONS / 2);

/** Runs that stand together: A, B, and A with one coordinate of B, for each factor. */
export function blockSize(factors: number): number {
  return factors + 2;
}

/**
 * The design of Saltelli et al. (2010) over the unit cube, from Sobol' points: block j has the rows A, B, then for each factor i the
 * row A with coordinate i of B.
 * @param sample blocks; powers of two fill the cube evenly
 * @returns `sample * (factors + 2)` points
 * @throws RangeError for more factors than the sequence has dimensions for
 */
export function saltelliPoints(sample: number, factors: number, seed: string): readonly Float64Array[] {
  if (factors > mostFactors) throw new RangeError(`Sobol' indices take up to ${mostFactors} factors, not ${factors}`);
  return shiftedPoints(sample, 2 * factors, seed).flatMap((both) => {
    const [a, b] = [both.slice(0, factors), both.slice(factors)];
    const mixed = Array.from({ length: factors }, (_, i) => {
      const point = a.slice();
      point[i] = b[i] as number;
      return point;
    });
    return [a, b, ...mixed];
  });
}
