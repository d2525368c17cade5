/** The one format of study files that this version reads. */
export const STUDY_FORMAT = 1;

/** Keys at the top of a study file. */
export const studyKeys = [
  'format',
  'name',
  'title',
  'base',
  'arms',
  'set',
  'sets',
  'replicates',
  'first',
  'seed',
  'luck',
  'outcomes',
  'rows',
  'block',
  'aims',
  'weights',
] as const;

/** Keys of `weights`, and of each of its parts. */
export const weightKeys = ['formula', 'parts', 'steps', 'from', 'set', 'cost'] as const;
export const partKeys = ['title', 'term', 'watch'] as const;
/** Characters of what people read for the name of a part. */
export const longestTitle = 40;
/** Names of parts: up to 24 letters, digits, spaces and dashes. */
export const NAME_OF_PART = /^[A-Za-z0-9][A-Za-z0-9 -]{0,23}$/;

/** Scorecards whose weights can be moved. */
export const formulaPaths = [
  'scorecards.director',
  'scorecards.caseCredit',
  'scorecards.grade',
  'scorecards.agency',
  'scorecards.bureau',
] as const;
export type FormulaPath = (typeof formulaPaths)[number];

/** Ways to make parameter sets. */
export const designs = ['list', 'grid', 'latin', 'sobol', 'ensemble'] as const;
export type Design = (typeof designs)[number];

/** What the whole numbers of a study file may be, both included. */
export const limits = {
  replicates: [1, 100_000_000],
  first: [1, 1_000_000_000],
  block: [1, 100_000],
  /** Parameter sets. */
  count: [1, 100_000],
  skip: [0, 2_000_000_000],
  /** Week from which moved weights hold; parts of the whole; parts that share it. */
  from: [1, 10_000],
  steps: [2, 100],
  parts: [2, 12],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

/** Most arms, the base among them. */
export const MOST_ARMS = 1000;

/**
 * `same`: each set has the same replicates, so that sets are compared on the same luck. `own`: each set has replicates of its own, so
 * that luck is nested in the set.
 */
export const lucks = ['same', 'own'] as const;
export type Luck = (typeof lucks)[number];
