/** The design of a comparison: parameter sets that count alike, each with as many replicates of its own luck. */
export interface Design {
  readonly sets: number;
  readonly replicates: number;
}

/** Values of one outcome in one arm: entry `set * replicates + replicate`; NaN where undefined. */
export type Column = Float64Array;

/** An arm's runs: columns in the order of the outcomes. */
interface ArmRuns {
  readonly design: Design;
  readonly columns: readonly Column[];
}

/** An outcome of an arm and of the base on the same lucks. */
export interface Pair {
  readonly base: Column;
  readonly arm: Column;
  readonly design: Design;
}

/** The outcomes of all runs of a comparison. */
export class Runs {
  /** Of the base. An arm has the same sets, and as many lucks of each or fewer. */
  readonly design: Design;
  readonly outcomes: readonly string[];
  #arms: readonly ArmRuns[];

  constructor(design: Design, arms: number, outcomes: readonly string[]) {
    this.design = design;
    this.outcomes = outcomes;
    const column = () => new Float64Array(design.sets * design.replicates).fill(Number.NaN);
    this.#arms = Array.from({ length: arms }, () => ({ design, columns: outcomes.map(column) }));
  }

  /** Put in what one unit found. @param run entry of the columns, @param found entry `arm * outcomes + outcome` */
  put(run: number, found: Float64Array): void {
    for (const [arm, { columns }] of this.#arms.entries()) {
      for (const [k, column] of columns.entries()) column[run] = found[arm * columns.length + k] as number;
    }
  }

  /**
   * These runs, and the arms of others that have only the first lucks of each set.
   * @param fewer with the same base as arm 0 and the same outcomes
   * @param isFewer for each arm of the answer, base included, whether it is the next one of the others
   */
  joined(fewer: Runs, isFewer: readonly boolean[]): Runs {
    const joined = new Runs(this.design, 0, this.outcomes);
    let [own, other] = [0, 1];
    joined.#arms = isFewer.map((is) => (is ? fewer.#arms[other++] : this.#arms[own++]) as ArmRuns);
    return joined;
  }

  /** @throws RangeError for an arm that there is not */
  designOf(arm: number): Design {
    const own = this.#arms[arm];
    if (own === undefined) throw new RangeError(`no arm ${arm} of ${this.#arms.length}`);
    return own.design;
  }

  /** @throws RangeError for an arm or an outcome that there is not */
  pair(arm: number, outcome: string): Pair {
    const design = this.designOf(arm);
    const base = firstLucks(this.column(0, outcome), this.design, design.replicates);
    return { base, arm: this.column(arm, outcome), design };
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
    const column = this.#arms[arm]?.columns[this.outcomes.indexOf(outcome)];
    if (column === undefined) throw new RangeError(`no values of ${outcome} in arm ${arm}`);
    return column;
  }
}

/** The runs on the first lucks of each set: so many of them, or all. */
export function firstLucks(column: Column, { replicates }: Design, count: number): Column {
  return count >= replicates ? column : column.filter((_, run) => run % replicates < count);
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
