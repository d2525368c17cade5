/** Size of an unweighted sample that would be as good as this weighted one: (sum w)^2 / sum w^2 (Kong 1992). */
export function effectiveSize(weights: readonly number[]): number {
  let sum = 0;
  let squares = 0;
  for (const weight of weights) {
    sum += weight;
    squares += weight * weight;
  }
  return (sum * sum) / squares;
}

/**
 * Quantile of a weighted sample, linear between the middles of the weights; NaN for an empty one.
 * @param level 0-1
 */
export function weightedQuantile(values: readonly number[], weights: readonly number[], level: number): number {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]! || a - b);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let before = 0;
  let last: { readonly at: number; readonly value: number } | null = null;
  for (const index of order) {
    const at = (before + weights[index]! / 2) / sum;
    const value = values[index]!;
    // Equal ones first: infinite values have no difference.
    if (at >= level)
      return last === null || last.value === value
        ? value
        : last.value + ((value - last.value) * (level - last.at)) / (at - last.at);
    before += weights[index]!;
    last = { at, value };
  }
  return last?.value ?? Number.NaN;
}

/** Weights that add up to 1. */
export function normalized(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
