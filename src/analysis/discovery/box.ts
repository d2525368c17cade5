/** Rows of a study: a column for each factor, and whether the condition holds. */
export interface Cases {
  /** Entry of each factor: its value in every row. */
  readonly columns: readonly Float64Array[];
  /** 1 where the condition holds, 0 elsewhere. */
  readonly holds: Uint8Array;
}

/** A box in the space of the factors: bounds of each one, both included; infinite where it is free. */
export interface Box {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** How well a box answers, on some rows (Bryant and Lempert, Technological Forecasting and Social Change 77, 2010). */
export interface Fit {
  /** Share of the cases of interest that lie in the box. */
  readonly coverage: number;
  /** Share of the rows in the box that are of interest; NaN for an empty one. */
  readonly density: number;
  /** Share of all rows that lie in the box. */
  readonly mass: number;
  readonly inside: number;
  readonly interesting: number;
}

/** The box that holds everything. */
export function wholeSpace(factors: number): Box {
  return { low: Array(factors).fill(Number.NEGATIVE_INFINITY), high: Array(factors).fill(Number.POSITIVE_INFINITY) };
}

/** Factors that a box restricts. */
export function restricted({ low, high }: Box): readonly number[] {
  return low.map((_, k) => k).filter((k) => Number.isFinite(low[k]) || Number.isFinite(high[k]));
}

/** A box without its bounds on one factor. */
export function freed({ low, high }: Box, factor: number): Box {
  return {
    low: low.with(factor, Number.NEGATIVE_INFINITY),
    high: high.with(factor, Number.POSITIVE_INFINITY),
  };
}

/** Whether a row lies in a box. */
export function isInside({ columns }: Pick<Cases, 'columns'>, { low, high }: Box, row: number): boolean {
  for (const [k, column] of columns.entries()) {
    const value = column[row] as number;
    if (value < (low[k] as number) || value > (high[k] as number)) return false;
  }
  return true;
}

/** How well a box answers on some rows. */
export function fitOf(cases: Cases, box: Box): Fit {
  const rows = cases.holds.length;
  const all = cases.holds.reduce((sum, one) => sum + one, 0);
  let inside = 0;
  let interesting = 0;
  for (let row = 0; row < rows; row++) {
    if (!isInside(cases, box, row)) continue;
    inside++;
    interesting += cases.holds[row] as number;
  }
  return { coverage: interesting / all, density: interesting / inside, mass: inside / rows, inside, interesting };
}

/** Every `period`-th row, from `first` on, or all but those. */
export function split(cases: Cases, period: number): readonly [kept: Cases, heldOut: Cases] {
  const part = (wanted: boolean): Cases => {
    const chosen = (_: unknown, row: number) => (row % period === period - 1) === wanted;
    return { columns: cases.columns.map((column) => column.filter(chosen)), holds: cases.holds.filter(chosen) };
  };
  return [part(false), part(true)];
}
