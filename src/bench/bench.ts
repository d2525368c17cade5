/** One measured number. A file `NAME.bench.ts` exports `bench(): Promise<readonly Measurement[]>`. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** The middle value; the mean of the middle two of an even number of values. Throws on an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (low === undefined || high === undefined) throw new Error('median of no value');
  return (low + high) / 2;
}
