import { drawsAt } from './draws.ts';

/**
 * A Latin hypercube: in every dimension, one point in each of `count` equal strata, at random inside it and in random order
 * (McKay, Beckman and Conover 1979).
 * @returns `count` points of `dimensions` numbers strictly within (0, 1)
 */
export function latinHypercube(count: number, dimensions: number, seed: string): readonly Float64Array[] {
  const points = Array.from({ length: count }, () => new Float64Array(dimensions));
  for (let dimension = 0; dimension < dimensions; dimension++) {
    const { uniform } = drawsAt(seed, 'latin hypercube', dimension);
    const strata = Array.from({ length: count }, (_, stratum) => stratum);
    for (let last = count - 1; last > 0; last--) {
      const other = Math.floor(uniform() * (last + 1));
      [strata[last], strata[other]] = [strata[other]!, strata[last]!];
    }
    for (let point = 0; point < count; point++) points[point]![dimension] = (strata[point]! + uniform()) / count;
  }
  return points;
}
