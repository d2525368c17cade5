/** One row of the parameter table: everything that validation, `explain`, the JSON Schema and the documents need to know. */
export interface Row {
  /** What the number counts, such as `h-eq`, `SD`, `weeks`, `share`, `yuan`; `-` for a pure number, a name or a formula. */
  readonly unit: string;
  /** One sentence of meaning in English. */
  readonly en: string;
  /** The same sentence in Chinese. */
  readonly zh: string;
  /** Row of the checklist (`S19`), reference (`L26`), section of the design, or `assumption: why`. */
  readonly source: string;
  /**
   * `any`: a dated fix may change it, from step 1 of its week on. `quarter`: it may, but the actor who reads it decides at
   * the next first week of a quarter. `quarterEnd`: it is read when a quarter is closed, in its last week, and perhaps in plans too. `start`: read once when the world is made, so a dated fix on it is refused.
   */
  readonly when: When;
}

/** When a dated change of a parameter is felt. */
export type When = 'start' | 'quarter' | 'quarterEnd' | 'any';

/** How an uncertain number is drawn in ensembles and sensitivity runs; null for a number that is not varied. */
export type Prior =
  | { readonly kind: 'uniform' | 'logUniform'; readonly low: number; readonly high: number }
  | null;

/** A parameter that is a number. */
export interface NumberRow extends Row {
  /** Whether it is whole. */
  readonly kind: 'number' | 'integer';
  /** Where no scenario says otherwise, in its unit. */
  readonly default: number;
  /** Smallest and largest allowed value, both included. */
  readonly range: readonly [number, number];
  readonly prior: Prior;
}

/** A parameter that is on or off. */
export interface SwitchRow extends Row {
  readonly kind: 'switch';
  readonly default: boolean;
}

/** A parameter that is one of a few named rules. */
export interface ChoiceRow<Name extends string = string> extends Row {
  readonly kind: 'choice';
  readonly default: Name;
  readonly choices: readonly Name[];
}

/** A parameter that is a scorecard. */
export interface FormulaRow extends Row {
  readonly kind: 'formula';
  readonly default: string;
  /** Which list of observables the formula may use: a key of `observables` in `../scorecard/observables.ts`. */
  readonly scorecard: ScorecardName;
}

/** Whose scorecard a formula is. */
export type ScorecardName = 'bureau' | 'agency' | 'grade' | 'director' | 'caseCredit';

/** A row of the table of parameters. */
export type ParameterRow = NumberRow | SwitchRow | ChoiceRow | FormulaRow;

type Text = readonly [en: string, zh: string, source: string];
type Options = { readonly prior?: Prior; readonly when?: When };

/** A real number with its unit and range. */
export function number(
  value: number,
  unit: string,
  range: readonly [number, number],
  [en, zh, source]: Text,
  { prior = null, when = 'any' }: Options = {},
): NumberRow {
  return { kind: 'number', default: value, unit, range, en, zh, source, prior, when };
}

/** A whole number with its unit and range. */
export function integer(
  value: number,
  unit: string,
  range: readonly [number, number],
  [en, zh, source]: Text,
  { prior = null, when = 'any' }: Options = {},
): NumberRow {
  return { kind: 'integer', default: value, unit, range, en, zh, source, prior, when };
}

/** Something that is on or off. */
export function flag(value: boolean, [en, zh, source]: Text, { when = 'any' }: Options = {}): SwitchRow {
  return { kind: 'switch', default: value, unit: '-', en, zh, source, when };
}

/** One of a few named rules. */
export function choice<const Name extends string>(
  value: NoInfer<Name>,
  choices: readonly Name[],
  [en, zh, source]: Text,
  { when = 'any' }: Options = {},
): ChoiceRow<Name> {
  return { kind: 'choice', default: value, choices, unit: '-', en, zh, source, when };
}

/** A scorecard: a formula over the observables of the reported ledger. */
export function formula(
  scorecard: ScorecardName,
  value: string,
  unit: string,
  [en, zh, source]: Text,
  { when = 'any' }: Options = {},
): FormulaRow {
  return { kind: 'formula', default: value, scorecard, unit, en, zh, source, when };
}

export function uniform(low: number, high: number): Prior {
  return { kind: 'uniform', low, high };
}

export function logUniform(low: number, high: number): Prior {
  return { kind: 'logUniform', low, high };
}
