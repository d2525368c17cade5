import { closest, distance } from 'fastest-levenshtein';
import { FormulaError } from './formulaError.ts';
import { functions, synonyms } from './functions.ts';
import { clip, type Token } from './token.ts';

const functionList = `Functions: ${[...functions.keys()].join(', ')}.`;

/**
 * Checks that every name is an observable of the list or, before a parenthesis, a function.
 * @param known names of the observables
 * @param list where all names stand, for the message
 * @throws FormulaError with the nearest known name and the list
 */
export function checkNames(tokens: readonly Token[], known: readonly string[], list: string): void {
  tokens.forEach((token, index) => {
    if (token.kind !== 'name') return;
    const called = tokens[index + 1]?.text === '(';
    const { text, column } = token;
    if (called ? functions.has(text) : known.includes(text)) return;
    if (!called && functions.has(text)) {
      throw new FormulaError(`${text} is a function and needs its arguments`, column, `Write ${text}(...).`);
    }
    if (called) throw unknownName(`${clip(text)} is not a function`, token, [...functions.keys()], functionList);
    throw unknownName(`${clip(text)} is not an observable`, token, known, list);
  });
}

function unknownName(message: string, token: Token, candidates: readonly string[], list: string): FormulaError {
  const synonym = Object.hasOwn(synonyms, token.text) ? synonyms[token.text] : undefined;
  const advice = synonym === undefined ? nearest(token.text, candidates) : `${capital(synonym)}. `;
  return new FormulaError(message, token.column, `${advice}${list}`);
}

/** "Did you mean ...?" where a name is near enough to be a slip of the pen: at most a third of its letters differ. */
function nearest(text: string, candidates: readonly string[]): string {
  const lower = text.toLowerCase();
  const guess = closest(
    lower,
    candidates.map((candidate) => candidate.toLowerCase()),
  );
  const found = candidates.find((candidate) => candidate.toLowerCase() === guess);
  return found !== undefined && distance(lower, guess) * 3 <= found.length ? `Did you mean ${found}? ` : '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
