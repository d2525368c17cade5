import type { ScorecardName } from '../parameters/row.ts';
import { baseObservables } from './observables.ts';
import { parse } from './parse.ts';
import { steps } from './steps.ts';

const kept = new Map<string, boolean>();

/**
 * Whether a formula is a weighted sum of its observables, as it is written: only sums, and products and quotients with what
 * does not move. `a + a * b` is not, nor is `min(a, 1)`.
 * @param still names of base observables that do not move
 * @throws FormulaError where the formula cannot be read
 */
export function isLinear(text: string, scorecard: ScorecardName, still: readonly string[] = []): boolean {
  const key = [scorecard, text, ...still].join(' ');
  const known = kept.get(key);
  if (known !== undefined) return known;
  const names = baseObservables(scorecard).map(({ name }) => name);
  // 0: does not move; 1: a weighted sum of what moves; 2: anything else.
  const degrees: number[] = [];
  for (const step of steps(parse(text, scorecard), scorecard)) {
    if (step.kind === 'number') degrees.push(0);
    else if (step.kind === 'observable') degrees.push(still.includes(names[step.index] ?? '') ? 0 : 1);
    else degrees.push(degreeOf(step.operation, ...step.operands.map((operand) => degrees[operand] as number)));
  }
  const linear = (degrees.at(-1) ?? 0) <= 1;
  if (kept.size > 500) kept.clear();
  kept.set(key, linear);
  return linear;
}

function degreeOf(operation: string, a = 0, b = 0, c = 0): number {
  switch (operation) {
    case 'add':
    case 'subtract':
    case 'negate':
      return Math.max(a, b);
    case 'multiply':
      return Math.min(a + b, 2);
    case 'divide':
      return b === 0 ? a : 2;
    default:
      return Math.max(a, b, c) === 0 ? 0 : 2;
  }
}
