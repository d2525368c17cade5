import { create, parseDependencies } from 'mathjs/number';
import type { ScorecardName } from '../parameters/row.ts';
import type { Expression } from './expression.ts';
import { FormulaError } from './formulaError.ts';
import { checkNames } from './names.ts';
import { observables } from './observables.ts';
import { checkStructure } from './structure.ts';
import { tokens } from './tokens.ts';
import { checkTree, type Parsed } from './tree.ts';

let parser: ((text: string) => Parsed) | undefined;

/** The parser is made when the first formula is read: programs that read none do not wait for it. */
function parseText(text: string): Parsed {
  parser ??= create({ parseDependencies: parseDependencies! }).parse as unknown as (text: string) => Parsed;
  return parser(text);
}

/**
 * Reads a formula over the observables of a scorecard.
 * @param text at most 2,000 characters: numbers, observables, `+ - * / ^`, comparisons (1 or 0), `and or not`, `a ? b : c`,
 * parentheses, and the functions min, max, abs, sqrt, exp, log, floor, ceil, round
 * @throws FormulaError for everything else, with its column and what to write instead
 */
export function parse(text: string, scorecard: ScorecardName): Expression {
  const known = observables[scorecard].map(({ name }) => name);
  return parseOver(text, known, `Observables of scorecards.${scorecard}: ${known.join(', ')}.`);
}

/**
 * Reads a formula in the same language over other names.
 * @param list what the message says of an unknown name, besides the nearest one
 * @throws FormulaError, as `parse`
 */
export function parseOver(text: string, known: readonly string[], list: string): Expression {
  const pieces = tokens(text);
  checkStructure(pieces, known);
  checkNames(pieces, known, list);
  let tree: Parsed;
  try {
    // To the parser a line break would end the expression.
    tree = parseText(text.replace(/[\t\r\n]/g, ' '));
  } catch (error) {
    throw unreadable(error, text);
  }
  return checkTree(tree, pieces);
}

/** The parser's own complaint: it knows the character, and its message ends with it. */
function unreadable(error: unknown, text: string): FormulaError {
  if (!(error instanceof SyntaxError)) throw error;
  const at = (error as SyntaxError & { readonly char?: unknown }).char;
  const column = typeof at === 'number' ? Math.min(Math.max(at, 1), text.length + 1) : 1;
  const complaint = error.message.replace(/ \(char \d+\)$/, '');
  const message = complaint.charAt(0).toLowerCase() + complaint.slice(1);
  const hint = complaint.includes('conditional')
    ? 'Write condition ? value : other value; a condition inside another needs parentheses.'
    : 'Check operators, commas and parentheses around this place.';
  return new FormulaError(message, column, hint);
}
