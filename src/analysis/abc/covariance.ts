/** Symmetric or lower triangular, by rows. */
export type Matrix = readonly Float64Array[];

/**
 * Weighted covariance of points, as Beaumont et al. (2009) take it for their kernel: divided by the sum of the weights.
 * @param weights one a point, adding up to 1
 */
export function covariance(points: readonly Float64Array[], weights: readonly number[]): Matrix {
  const size = points[0]?.length ?? 0;
  const mean = new Float64Array(size);
  for (const [p, point] of points.entries()) for (let i = 0; i < size; i++) mean[i]! += weights[p]! * point[i]!;
  const result = Array.from({ length: size }, () => new Float64Array(size));
  for (const [p, point] of points.entries()) {
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) {
        result[i]![j]! += weights[p]! * (point[i]! - mean[i]!) * (point[j]! - mean[j]!);
      }
    }
  }
  return result;
}

/** Lower triangular L with L L' = matrix. @throws RangeError where the matrix is not positive definite */
export function cholesky(matrix: Matrix): Matrix {
  const lower = matrix.map((row) => new Float64Array(row.length));
  for (const [i, row] of matrix.entries()) {
    for (let j = 0; j <= i; j++) {
      let rest = row[j]!;
      for (let k = 0; k < j; k++) rest -= lower[i]![k]! * lower[j]![k]!;
      if (i === j && !(rest > 0)) throw new RangeError('the covariance is not positive definite');
      lower[i]![j] = i === j ? Math.sqrt(rest) : rest / lower[j]![j]!;
    }
  }
  return lower;
}
