import { allSeries, type SeriesResult, type SeriesResults, seriesLength } from './series.ts';

/** Weighted mean and standard error of every number of the series, added up run by run, so that memory does not grow. */
export class Average {
  readonly #weight = new Float64Array(seriesLength);
  readonly #squares = new Float64Array(seriesLength);
  readonly #mean = new Float64Array(seriesLength);
  readonly #spread = new Float64Array(seriesLength);

  /** Add the series of one run. Undefined numbers count never. */
  add(values: Float64Array, weight: number): void {
    for (const [k, value] of values.entries()) {
      if (Number.isNaN(value)) continue;
      // West's incremental algorithm for weighted moments.
      const whole = (this.#weight[k] as number) + weight;
      const distance = value - (this.#mean[k] as number);
      this.#mean[k] = (this.#mean[k] as number) + (distance * weight) / whole;
      this.#spread[k] = (this.#spread[k] as number) + weight * distance * (value - (this.#mean[k] as number));
      this.#weight[k] = whole;
      this.#squares[k] = (this.#squares[k] as number) + weight * weight;
    }
  }

  results(): SeriesResults {
    let next = 0;
    const named = allSeries.map(([name, { length }]) => {
      const from = next;
      next += length;
      const indices = Array.from({ length }, (_, k) => from + k);
      const result: SeriesResult = {
        mean: indices.map((k) => (this.#weight[k] === 0 ? null : (this.#mean[k] as number))),
        error: indices.map((k) => this.#error(k)),
      };
      return [name, result] as const;
    });
    return Object.fromEntries(named) as SeriesResults;
  }

  /** Standard error with Kish's effective number of runs; null for fewer than two. */
  #error(k: number): number | null {
    const whole = this.#weight[k] as number;
    const runs = (whole * whole) / (this.#squares[k] as number);
    return runs > 1 ? Math.sqrt((this.#spread[k] as number) / whole / (runs - 1)) : null;
  }
}
