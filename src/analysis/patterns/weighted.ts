/**
 * Quantile of weighted values, linear between (S_k - w_k) / (S_n - w_k) of the ascending values, S_k the weights up to and with
 * the k-th: with equal weights quantile type 7. NaN values are left out; NaN if none is left.
 * @param level 0-1
 */
export function weightedQuantile(values: Float64Array, weights: Float64Array, level: number): number {
  const kept = [...values.keys()].filter((k) => !Number.isNaN(values[k]) && (weights[k] as number) > 0);
  kept.sort((a, b) => (values[a] as number) - (values[b] as number));
  const whole = kept.reduce((sum, k) => sum + (weights[k] as number), 0);
  let below = 0;
  let before = { at: 0, value: Number.NaN };
  for (const k of kept) {
    const weight = weights[k] as number;
    const value = values[k] as number;
    // A single value is every quantile.
    const at = whole > weight ? below / (whole - weight) : 0;
    if (at >= level) {
      if (Number.isNaN(before.value)) return value;
      return before.value + ((value - before.value) * (level - before.at)) / (at - before.at);
    }
    below += weight;
    before = { at, value };
  }
  return before.value;
}
