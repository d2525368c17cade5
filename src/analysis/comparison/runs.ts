/** The design of a comparison: parameter sets that count alike, each with as many replicates of its own luck. */
export interface Design {
  readonly sets: number;
  readonly replicates: number;
}

/** Values of one outcome in one arm: entry `set * replicates + replicate`; NaN where undefined. */
export type Column = Float64Array;

/** The outcomes of all runs of a comparison. */
export class Runs {
  readonly design: Design;
  readonly outcomes: readonly string[];
  readonly #columns: readonly Column[];

  constructor(design: Design, arms: number, outcomes: readonly string[]) {
    this.design = design;
    this.outcomes = outcomes;
    const length = design.sets * design.replicates;
    this.#columns = Array.from({ length: arms * outcomes.length }, () => new Float64Array(length).fill(Number.NaN));
  }

  /** Put in what one unit found. @param run entry of the columns, @param found entry `arm * outcomes + outcome` */
  put(run: number, found: Float64Array): void {
    for (const [k, column] of this.#columns.entries()) column[run] = found[k] as number;
  }

  /**
   * @param outcome its name, or the sum of several, such as `staged+duplicate`: undefined where one of them is
   * @throws RangeError for an outcome that was not computed
   */
  column(arm: number, outcome: string): Column {
    const [first = '', ...more] = outcome.split('+');
    if (more.length > 0) {
      const columns = [first, ...more].map((name) => this.column(arm, name));
      return Float64Array.from(columns[0] as Column, (_, run) =>
        columns.reduce((sum, column) => sum + (column[run] as number), 0),
      );
    }
    const place = this.outcomes.indexOf(outcome);
    const column = place < 0 ? undefined : this.#columns[arm * this.outcomes.length + place];
    if (column === undefined) throw new RangeError(`no values of ${outcome} in arm ${arm}`);
    return column;
  }
}

/** Means over the replicates of each set, undefined values left out; NaN for a set without a value. */
export function setMeans(column: Column, { sets, replicates }: Design): Float64Array {
  return Float64Array.from({ length: sets }, (_, set) =>
    mean(column.subarray(set * replicates, (set + 1) * replicates)),
  );
}

/** Mean of the values that are defined; NaN without one. */
export function mean(values: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return sum / count;
}
