import { FormulaError } from './formulaError.ts';
import { clip, comparisons, endsValue, isPrefix, type Token } from './token.ts';

/** Deepest nesting of parentheses, calls, conditions, powers and signs. Sums and products may be as long as the text allows. */
export const DEEPEST = 50;

interface Group {
  /** Signs, words `not` and powers that still wait for their last operand. */
  waiting: number;
  /** Conditions that are still open; they nest to the right. */
  conditions: number;
  /** Whether a comparison stands since the last word, condition or comma. */
  compared: boolean;
}

const outermost = (): Group => ({ waiting: 0, conditions: 0, compared: false });

/**
 * Checks what can be seen without a tree, before a recursive parser meets it: depth, products without `*`, chained comparisons.
 * @throws FormulaError
 */
export function checkStructure(tokens: readonly Token[], observables: readonly string[]): void {
  const groups: Group[] = [outermost()];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    checkProduct(token, before, observables);
    const group = groups.at(-1) ?? outermost();
    if (token.text === '(') groups.push(outermost());
    else if (token.text === ')') groups.length = Math.max(groups.length - 1, 1);
    else if (token.text === ',') Object.assign(group, outermost());
    else enter(group, token, before);
    const depth = groups.reduce((sum, { waiting, conditions }) => sum + waiting + conditions, groups.length - 1);
    if (depth > DEEPEST) {
      const message = `the formula is nested more than ${DEEPEST} levels deep`;
      throw new FormulaError(message, token.column, 'Use fewer parentheses, signs and conditions inside each other.');
    }
  });
}

/** Follows one operator within its group of parentheses. */
function enter(group: Group, token: Token, before: Token | undefined): void {
  const { text } = token;
  if (token.kind === 'number' || token.kind === 'name') return;
  if (isPrefix(token, before) || text === '^') {
    group.waiting += 1;
    return;
  }
  group.waiting = 0;
  if (text === '?') group.conditions += 1;
  if (!comparisons.has(text)) {
    if (text === '?' || text === ':' || token.kind === 'word') group.compared = false;
    return;
  }
  if (group.compared) {
    const message = `a comparison cannot be compared again by ${text}`;
    throw new FormulaError(
      message,
      token.column,
      'For a range write 0 < a and a < 3; to use a result as 1 or 0 write (a < b).',
    );
  }
  group.compared = true;
}

/** Two values side by side would be multiplied in mathematics; here the product must be written. */
function checkProduct(token: Token, before: Token | undefined, observables: readonly string[]): void {
  const startsValue = token.kind === 'number' || token.kind === 'name' || token.text === '(';
  if (!before || !startsValue || !endsValue(before)) return;
  const call = before.kind === 'name' && token.text === '(' && !observables.includes(before.text);
  if (call) return;
  const message = `an operator is missing between ${clip(before.text)} and ${clip(token.text)}`;
  throw new FormulaError(message, token.column, `For a product write ${clip(before.text)} * ${clip(token.text)}.`);
}
