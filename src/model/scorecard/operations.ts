import { exponential } from '../numerics/exponential.ts';
import { logarithm } from '../numerics/logarithm.ts';
import { power } from '../numerics/power.ts';

interface Meaning {
  /** JavaScript for the operation on the operands a, b, c, each a name; the text must mean what `compute` does, to the last bit. */
  readonly source: (a: string, b: string, c: string) => string;
  /** The same by a call, for pages that forbid making functions from text. */
  readonly compute: (a: number, b: number, c: number) => number;
}

/** Nearest whole number, halves away from zero. */
function round(a: number): number {
  return a < 0 ? -Math.round(-a) : Math.round(a);
}

/** Functions that the JavaScript of a scorecard calls, by the names it calls them. */
export const helpers = { exponential, logarithm, power, round };

/**
 * Everything that a formula can do with numbers. Comparisons and words give 1 or 0; 0 and NaN count as "no", every other
 * number as "yes". Comparisons are exact.
 */
export const operations = {
  add: { source: (a, b) => `${a}+${b}`, compute: (a, b) => a + b },
  subtract: { source: (a, b) => `${a}-${b}`, compute: (a, b) => a - b },
  multiply: { source: (a, b) => `${a}*${b}`, compute: (a, b) => a * b },
  divide: { source: (a, b) => `${a}/${b}`, compute: (a, b) => a / b },
  power: { source: (a, b) => `power(${a},${b})`, compute: power },
  negate: { source: (a) => `-${a}`, compute: (a) => -a },
  less: { source: (a, b) => `${a}<${b}?1:0`, compute: (a, b) => (a < b ? 1 : 0) },
  atMost: { source: (a, b) => `${a}<=${b}?1:0`, compute: (a, b) => (a <= b ? 1 : 0) },
  more: { source: (a, b) => `${a}>${b}?1:0`, compute: (a, b) => (a > b ? 1 : 0) },
  atLeast: { source: (a, b) => `${a}>=${b}?1:0`, compute: (a, b) => (a >= b ? 1 : 0) },
  equal: { source: (a, b) => `${a}===${b}?1:0`, compute: (a, b) => (a === b ? 1 : 0) },
  unequal: { source: (a, b) => `${a}!==${b}?1:0`, compute: (a, b) => (a !== b ? 1 : 0) },
  and: { source: (a, b) => `${a}&&${b}?1:0`, compute: (a, b) => (a && b ? 1 : 0) },
  or: { source: (a, b) => `${a}||${b}?1:0`, compute: (a, b) => (a || b ? 1 : 0) },
  not: { source: (a) => `${a}?0:1`, compute: (a) => (a ? 0 : 1) },
  choose: { source: (a, b, c) => `${a}?${b}:${c}`, compute: (a, b, c) => (a ? b : c) },
  min: { source: (a, b) => `Math.min(${a},${b})`, compute: (a, b) => Math.min(a, b) },
  max: { source: (a, b) => `Math.max(${a},${b})`, compute: (a, b) => Math.max(a, b) },
  abs: { source: (a) => `Math.abs(${a})`, compute: (a) => Math.abs(a) },
  sqrt: { source: (a) => `Math.sqrt(${a})`, compute: (a) => Math.sqrt(a) },
  exp: { source: (a) => `exponential(${a})`, compute: exponential },
  log: { source: (a) => `logarithm(${a})`, compute: logarithm },
  floor: { source: (a) => `Math.floor(${a})`, compute: (a) => Math.floor(a) },
  ceil: { source: (a) => `Math.ceil(${a})`, compute: (a) => Math.ceil(a) },
  round: { source: (a) => `round(${a})`, compute: round },
} as const satisfies Readonly<Record<string, Meaning>>;

export type Operation = keyof typeof operations;

/** The JavaScript of an operation on the names of its operands. */
export function sourceOf(operation: Operation, [a = '', b = '', c = '']: readonly string[]): string {
  const meaning: Meaning = operations[operation];
  return meaning.source(a, b, c);
}

/** What an operation does to three numbers; operands that it does not have are ignored. */
export function computeOf(operation: Operation): Meaning['compute'] {
  const meaning: Meaning = operations[operation];
  return meaning.compute;
}
