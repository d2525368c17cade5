import { FormulaError } from './formulaError.ts';
import { clip, type Token, words } from './token.ts';

/** Longest formula, in characters. */
export const LONGEST = 2_000;

const blank = /[ \t\r\n]+/y;
const number = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const name = /[A-Za-z_][A-Za-z0-9_]*/y;
const sign = /<=|>=|==|!=|[-+*/^<>?:(),]/y;

/** What people write in other languages, the longest first, and what to write here. */
const elsewhere: readonly (readonly [text: string, hint: string])[] = [
  ['**', 'Write a ^ b for a power.'],
  ['<>', 'Write != for "not equal".'],
  ['<<', 'Write a * 2 ^ b.'],
  ['>>', 'Write a / 2 ^ b.'],
  ['=>', 'Write >= for "at least"; a formula cannot define functions.'],
  ['=', 'Write == to compare; a formula cannot set a value.'],
  ['&', 'Write "and".'],
  ['|', 'Write "or"; for a size write abs(...).'],
  ['!', 'Write "not" or !=; there is no factorial.'],
  ['%', 'Write a / 100 for a percentage, a - b * floor(a / b) for a remainder.'],
  ['.', 'Write decimals with digits on both sides, such as 0.5; there are no properties.'],
  ['"', 'A formula has only numbers and names of observables.'],
  ["'", 'A formula has only numbers and names of observables.'],
  [';', 'A formula is one expression; leave ";" out.'],
  ['[', 'Write one formula of single numbers, with round parentheses.'],
  ['{', 'Write one formula of single numbers, with round parentheses.'],
  ['#', 'A formula holds no comment; put it behind the formula in the scenario file.'],
  ['≤', 'Write <=.'],
  ['≥', 'Write >=.'],
  ['≠', 'Write !=.'],
  ['×', 'Write *.'],
  ['·', 'Write *.'],
  ['÷', 'Write /.'],
  ['−', 'Write the hyphen - for minus.'],
  ['–', 'Write the hyphen - for minus.'],
  ['（', 'Write the half-width parenthesis (.'],
  ['）', 'Write the half-width parenthesis ).'],
  ['，', 'Write the half-width comma.'],
];

/**
 * Splits a formula into tokens. Line breaks count as blanks.
 * @throws FormulaError for an empty or too long text, a character of no meaning, or a number out of range
 */
export function tokens(text: string): readonly Token[] {
  if (text.length > LONGEST) {
    const message = `the formula has ${text.length} characters, ${LONGEST} are allowed`;
    throw new FormulaError(message, LONGEST + 1, 'Shorten it; repeated parts may be left to min, max and conditions.');
  }
  const found: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  while (at < text.length) {
    const column = at + 1;
    const skipped = take(blank);
    if (skipped !== undefined) {
      at += skipped.length;
      continue;
    }
    const foreign = elsewhere.find(([other]) => text.startsWith(other, at) && !startsComparison(text, at, other));
    const digits = take(number);
    const letters = take(name);
    const piece = digits ?? letters ?? (foreign ? undefined : take(sign));
    if (piece === undefined) throw refusedCharacter(text, at, foreign);
    if (digits !== undefined) checkNumber(digits, column);
    const kind =
      digits !== undefined ? 'number' : letters === undefined ? 'sign' : words.has(letters) ? 'word' : 'name';
    found.push({ kind, text: piece, column });
    at += piece.length;
  }
  if (found.length === 0)
    throw new FormulaError('the formula is empty', 1, 'Write 0 for a scorecard that pays nothing.');
  return found;
}

/** `=` and `!` are foreign alone, but not in `==` and `!=`. */
function startsComparison(text: string, at: number, foreign: string): boolean {
  return (foreign === '=' || foreign === '!') && text[at + 1] === '=';
}

function refusedCharacter(text: string, at: number, foreign: readonly [string, string] | undefined): FormulaError {
  const shown = foreign?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
  const hint =
    foreign?.[1] ?? 'Formulas use numbers, names of observables, + - * / ^, comparisons, ?:, and, or, not, ( ).';
  return new FormulaError(`${JSON.stringify(shown)} has no meaning in a formula`, at + 1, hint);
}

function checkNumber(digits: string, column: number): void {
  const value = Number(digits);
  if (!Number.isFinite(value)) {
    throw new FormulaError(`${clip(digits)} is too large for a number`, column, 'Numbers reach to about 1.8e308.');
  }
  if (value === 0 && /^[^eE]*[1-9]/.test(digits)) {
    throw new FormulaError(`${clip(digits)} is too small for a number`, column, 'Write 0, or a number above 5e-324.');
  }
}
