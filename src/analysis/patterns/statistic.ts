import type { Column, Counts } from './bootstrap.ts';
import type { Statistic } from './pattern.ts';
import { weightedQuantile } from './weighted.ts';

/** A statistic of one or two columns as a function of how often each value counts. Undefined values count never. */
export function statisticOf(kind: Statistic, columns: readonly Column[]): (counts: Counts) => number {
  const [first = new Float64Array(0), second] = columns;
  if (kind === 'median') return median(first);
  if (second === undefined) return (counts) => meanOf(first, first, counts);
  return (counts) => ratioOf(meanOf(first, second, counts), meanOf(second, first, counts));
}

/** The plain estimate. @param weights of each value */
export function estimateOf(kind: Statistic, columns: readonly Column[], weights: Float64Array): number {
  const [first = new Float64Array(0)] = columns;
  return kind === 'median' ? weightedQuantile(first, weights, 0.5) : statisticOf(kind, columns)(weights);
}

/** Mean of the values where both columns are defined; NaN if there is none. */
export function meanOf(values: Column, partner: Column, counts: Counts): number {
  let sum = 0;
  let whole = 0;
  for (let k = 0; k < values.length; k++) {
    const value = values[k] as number;
    if (Number.isNaN(value) || Number.isNaN(partner[k])) continue;
    const times = counts[k] as number;
    sum += times * value;
    whole += times;
  }
  return sum / whole;
}

/** The median of values that count whole times, as if each were listed so often. Sorted once, for many resamples. */
function median(values: Column): (counts: Counts) => number {
  const order = [...values.keys()].filter((k) => !Number.isNaN(values[k]));
  order.sort((a, b) => (values[a] as number) - (values[b] as number));
  return (counts) => {
    let whole = 0;
    for (const k of order) whole += counts[k] as number;
    const lower = Math.floor((whole - 1) / 2);
    const upper = Math.floor(whole / 2);
    let passed = 0;
    let low = Number.NaN;
    for (const k of order) {
      passed += counts[k] as number;
      if (Number.isNaN(low) && passed > lower) low = values[k] as number;
      if (passed > upper) return (low + (values[k] as number)) / 2;
    }
    return Number.NaN;
  };
}

function ratioOf(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : part / whole;
}
