import type { Operation } from './operations.ts';

/** A function that a formula may call. */
interface FormulaFunction {
  readonly operation: Operation;
  /** Smallest and largest number of arguments. */
  readonly arity: readonly [fewest: number, most: number];
}

/** Every function of the formula language. `log` is natural; `round` takes halves away from zero. */
export const functions: ReadonlyMap<string, FormulaFunction> = new Map([
  ['min', { operation: 'min', arity: [1, 100] }],
  ['max', { operation: 'max', arity: [1, 100] }],
  ['abs', { operation: 'abs', arity: [1, 1] }],
  ['sqrt', { operation: 'sqrt', arity: [1, 1] }],
  ['exp', { operation: 'exp', arity: [1, 1] }],
  ['log', { operation: 'log', arity: [1, 1] }],
  ['floor', { operation: 'floor', arity: [1, 1] }],
  ['ceil', { operation: 'ceil', arity: [1, 1] }],
  ['round', { operation: 'round', arity: [1, 1] }],
]);

/** What people write elsewhere, and what it is called here. */
export const synonyms: Readonly<Record<string, string>> = {
  ln: 'write log(...), the natural logarithm',
  log10: 'write log(...) / 2.302585092994046',
  log2: 'write log(...) / 0.6931471805599453',
  pow: 'write a ^ b',
  if: 'write condition ? value : other value',
  mean: 'write (a + b) / 2',
  sum: 'write a + b',
  mod: 'write a - b * floor(a / b)',
  xor: 'write a != b',
  e: 'write exp(1)',
  pi: 'write 3.141592653589793',
  true: 'write 1',
  false: 'write 0',
};
