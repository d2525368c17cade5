import type { OpenRun } from './openRun.ts';

/** Section of the outcome list: the sixteen numbered families, or one of the further ones by name. */
export type Group =
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 'volume'
  | 'response'
  | 'bimodality'
  | 'evaluation'
  | 'category'
  | 'materials'
  | 'author';

/** One number that a run is summed up by: a column of `runs.csv`. */
export interface Outcome {
  /** camelCase, stable: the name of the column. */
  readonly name: string;
  readonly group: Group;
  readonly unit: string;
  /** Smallest and largest possible value, both included. */
  readonly range: readonly [number, number];
  /** When the outcome is undefined (NaN, an empty cell); `never` if it always has a value. */
  readonly na: string;
  readonly en: string;
  readonly zh: string;
  /** Rows of the checklist (`S32`), patterns (`P3`) or references that the outcome answers. */
  readonly source: string;
  readonly compute: (run: OpenRun) => number;
}

/** Unit and range together. */
export interface Scale {
  readonly unit: string;
  readonly range: readonly [number, number];
}

export const share: Scale = { unit: 'share', range: [0, 1] };
export const difference: Scale = { unit: 'share', range: [-1, 1] };
export const correlation: Scale = { unit: '-', range: [-1, 1] };
export const multiple: Scale = { unit: 'ratio', range: [0, Number.POSITIVE_INFINITY] };

/** A quantity that is never negative. */
export function amount(unit: string): Scale {
  return { unit, range: [0, Number.POSITIVE_INFINITY] };
}

/** A quantity of either sign. */
export function signed(unit: string): Scale {
  return { unit, range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] };
}

type Text = readonly [en: string, zh: string, source: string];

/** An outcome without its group, which `family` adds. */
export function outcome(
  name: string,
  { unit, range }: Scale,
  na: string,
  [en, zh, source]: Text,
  compute: (run: OpenRun) => number,
): Omit<Outcome, 'group'> {
  return { name, unit, range, na, en, zh, source, compute };
}

/** Outcomes of one group. */
export function family(group: Group, members: readonly Omit<Outcome, 'group'>[]): readonly Outcome[] {
  return members.map((member) => ({ ...member, group }));
}

/** The outcome of this name in a table of outcomes. @throws RangeError for a name that is not in it */
export function outcomeOf<One extends { readonly name: string }>(name: string, table: readonly One[]): One {
  const found = table.find((one) => one.name === name);
  if (found === undefined) throw new RangeError(`no outcome is called ${name}`);
  return found;
}
