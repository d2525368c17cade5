/** Reforms in the order of the page, by file of `scenarios/policies`. Letters stand in links and codes and never change. */
export const cardFiles: readonly (readonly [letter: string, file: string])[] = [
  ['a', 'f03a-more-pressure'],
  ['b', 'f03b-random-inspection'],
  ['c', 'f03d-duplicate-screening'],
  ['d', 'f04a-attendance-that-families-confirm'],
  ['e', 'f07a-case-credit'],
  ['f', 'f07b-case-credit-checked'],
  ['g', 'f07c-case-worker'],
  ['h', 'f10b-pay-per-upload'],
  ['i', 'f10c-pay-per-verified-activity'],
  ['j', 'f11c-training-for-the-least-schooled'],
  ['k', 'x02b-equal-shares'],
  ['l', 'x01-protected-hours'],
];

/** Those that make a rule stricter: more pressure, more checks, fewer ways to pass. The others give time, help, credit or pay. */
export const stricter: ReadonlySet<string> = new Set(['a', 'b', 'c', 'd']);
