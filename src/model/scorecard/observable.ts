/** One number that a formula may name. */
export interface Observable {
  readonly name: string;
  /** What it counts, such as `activities`, `weeks`, `share`. */
  readonly unit: string;
  /** Smallest and largest value that a formula must be able to take, both included. */
  readonly range: readonly [low: number, high: number];
  /** One sentence of meaning in English. */
  readonly en: string;
  /** The same sentence in Chinese. */
  readonly zh: string;
  /** Only whole numbers occur, and no action changes it by a fraction. */
  readonly whole: boolean;
  /** The observable of the same list that it never exceeds, or null. */
  readonly atMost: string | null;
  /**
   * null for a *base* observable, which the model supplies. Otherwise the formula of a *derived* one over base observables; it
   * is put in its place when a scorecard is compiled, so that a change of a base observable is felt through it.
   */
  readonly formula: string | null;
}

type Entry = Omit<Observable, 'name'>;
type Entries = Readonly<Record<string, Entry>>;
type Text = readonly [en: string, zh: string];

/** The place of each base observable in the array that a scorecard is evaluated on. */
export type Positions<E> = { readonly [Name in keyof E]: number };

/** An observable that the model supplies. */
export function base(
  unit: string,
  range: readonly [number, number],
  [en, zh]: Text,
  { whole = false, atMost = null }: { whole?: boolean; atMost?: string | null } = {},
): Entry {
  return { unit, range, en, zh, whole, atMost, formula: null };
}

/** An observable that stands for a formula over base observables. */
export function derived(formula: string, unit: string, range: readonly [number, number], [en, zh]: Text): Entry {
  return { unit, range, en, zh, whole: false, atMost: null, formula };
}

/** The list of a scorecard: base observables first, each at its position, then the derived ones. */
export function list(bases: Entries, deriveds: Entries = {}): readonly Observable[] {
  return Object.entries({ ...bases, ...deriveds }).map(([name, entry]) => ({ name, ...entry }));
}

/** `positions(bases).accepted` is the index of `accepted` in the array of values. */
export function positions<E extends Entries>(bases: E): Positions<E> {
  return Object.fromEntries(Object.keys(bases).map((name, index) => [name, index])) as Positions<E>;
}
