import type { Draws } from '../../experiment/design/draws.ts';
import { exponential } from '../../model/numerics/exponential.ts';
import { cholesky, covariance, type Matrix } from './covariance.ts';

/**
 * A weighted cloud of points, each spread by the same normal kernel: where proposals of the next generation come from. The
 * kernel's covariance is twice that of the cloud (Beaumont et al. 2009, after Filippi et al. 2013).
 */
export class Mixture {
  readonly #points: readonly Float64Array[];
  readonly #weights: readonly number[];
  readonly #cumulative: Float64Array;
  readonly #lower: Matrix;

  /**
   * @param weights one a point, adding up to 1
   * @param widths of the prior in each dimension: a cloud that has shrunk to a plane keeps a trace of each
   */
  constructor(points: readonly Float64Array[], weights: readonly number[], widths: readonly number[]) {
    this.#points = points;
    this.#weights = weights;
    this.#cumulative = new Float64Array(weights.length);
    let sum = 0;
    for (const [index, weight] of weights.entries()) {
      sum += weight;
      this.#cumulative[index] = sum;
    }
    const twice = covariance(points, weights).map((row, i) =>
      row.map((value, j) => 2 * value + (i === j ? 1e-8 * widths[i]! * widths[i]! : 0)),
    );
    this.#lower = cholesky(twice);
  }

  /** A point: one of the cloud by its weight, moved by the kernel. */
  draw({ uniform, normal }: Draws): Float64Array {
    const sought = uniform() * this.#cumulative.at(-1)!;
    let chosen = this.#cumulative.findIndex((sum) => sum >= sought);
    if (chosen < 0) chosen = this.#cumulative.length - 1;
    const steps = this.#lower.map(normal);
    return this.#points[chosen]!.map((start, i) => {
      let moved = start;
      for (let j = 0; j <= i; j++) moved += this.#lower[i]![j]! * steps[j]!;
      return moved;
    });
  }

  /** Density of the mixture at a point, up to a factor that is the same everywhere. */
  density(point: Float64Array): number {
    let sum = 0;
    const solved = new Float64Array(point.length);
    for (const [index, centre] of this.#points.entries()) {
      let square = 0;
      for (const [i, row] of this.#lower.entries()) {
        let rest = point[i]! - centre[i]!;
        for (let j = 0; j < i; j++) rest -= row[j]! * solved[j]!;
        solved[i] = rest / row[i]!;
        square += solved[i]! * solved[i]!;
      }
      sum += this.#weights[index]! * exponential(-square / 2);
    }
    return sum;
  }
}
