/**
 * One kind of work that is cut into units. `prepare` is called once in each thread; what it returns is called for each unit
 * and keeps nothing between calls, so that results do not depend on who computes which unit. Data, units and results are plain
 * data or typed arrays: they travel between threads.
 */
export interface Job<Data, Unit, Result> {
  prepare(data: Data): (unit: Unit) => Result;
}

export type DataOf<J> = J extends Job<infer Data, never, unknown> ? Data : never;
export type UnitOf<J> = J extends Job<never, infer Unit, unknown> ? Unit : never;
export type ResultOf<J> = J extends Job<never, never, infer Result> ? Result : never;
