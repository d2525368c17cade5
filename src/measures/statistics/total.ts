/** Sum of the values; 0 for none. NaN passes through, so that an undefined part never becomes a defined whole. */
export function total(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum;
}

/** Arithmetic mean; NaN for no values. NaN passes through (d3's `mean` would skip it silently). */
export function mean(values: Float64Array): number {
  return ratio(total(values), values.length);
}

/** `part / whole`, and NaN where the whole is zero: a share of nothing is unknown, not 0 and not infinite. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : part / whole;
}

/** Mean of `values` with `weights`; NaN where the weights sum to zero. */
export function weightedMean(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  let whole = 0;
  for (let i = 0; i < values.length; i++) {
    const weight = weights[i] as number;
    sum += weight * (values[i] as number);
    whole += weight;
  }
  return ratio(sum, whole);
}

/** Share of the indices 0 to `count - 1` for which `holds`; NaN for none. */
export function shareWhere(count: number, holds: (index: number) => boolean): number {
  let hits = 0;
  for (let i = 0; i < count; i++) if (holds(i)) hits++;
  return ratio(hits, count);
}
