/** A pivot below this share of the column's own variance says that the column follows from those before it. */
const negligible = 1e-10;

/**
 * Covariances of columns over homes within one run (divisor n - 1), row by row. Covariances of several runs add up, with
 * weights, to those of all their homes with each run's mean taken out.
 * @param columns of one length, at least 2
 */
export function covariances(columns: readonly ArrayLike<number>[]): Float64Array {
  const count = columns[0]?.length ?? 0;
  const means = columns.map((column) => sum(column) / count);
  const result = new Float64Array(columns.length ** 2);
  for (const [i, a] of columns.entries()) {
    for (const [j, b] of columns.entries()) {
      if (j < i) continue;
      let products = 0;
      for (let k = 0; k < count; k++) {
        products += ((a[k] as number) - (means[i] as number)) * ((b[k] as number) - (means[j] as number));
      }
      result[i * columns.length + j] = products / (count - 1);
      result[j * columns.length + i] = products / (count - 1);
    }
  }
  return result;
}

/** Sum of matrices, each times its weight. */
export function weightedSum(matrices: readonly Float64Array[], weights: Float64Array): Float64Array {
  const result = new Float64Array(matrices[0]?.length ?? 0);
  for (const [k, matrix] of matrices.entries()) {
    const weight = weights[k] as number;
    if (weight === 0) continue;
    for (let i = 0; i < matrix.length; i++) result[i] = (result[i] as number) + weight * (matrix[i] as number);
  }
  return result;
}

/**
 * Share of the variance of column 0 that a least-squares line on other columns explains, 0-1. Columns that do not vary or
 * follow from earlier ones add nothing. NaN where column 0 does not vary.
 * Method: the columns are swept out one by one (Gaussian elimination; Goodnight 1979).
 * @param matrix covariances of `size` columns, row by row
 */
export function explained(matrix: Float64Array, size: number, columns: readonly number[]): number {
  const rest = matrix.slice();
  const at = (i: number, j: number) => rest[i * size + j] as number;
  const whole = at(0, 0);
  if (!(whole > 0)) return Number.NaN;
  for (const column of columns) {
    const pivot = at(column, column);
    if (!(pivot > negligible * (matrix[column * size + column] as number))) continue;
    const row = Float64Array.from({ length: size }, (_, j) => at(column, j));
    for (let i = 0; i < size; i++) {
      const factor = (row[i] as number) / pivot;
      for (let j = 0; j < size; j++) rest[i * size + j] = at(i, j) - factor * (row[j] as number);
    }
  }
  return Math.min(1, Math.max(0, 1 - at(0, 0) / whole));
}

function sum(column: ArrayLike<number>): number {
  let result = 0;
  for (let k = 0; k < column.length; k++) result += column[k] as number;
  return result;
}
