import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { FormulaError } from './formulaError.ts';
import { parse } from './parse.ts';
import { DEEPEST } from './structure.ts';
import { LONGEST } from './tokens.ts';

function refusal(text: string): FormulaError {
  try {
    parse(text, 'director');
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
  throw new Error(`${text} was accepted`);
}

describe('refusals with their column and hint', () => {
  it.each([
    ['', 1, 'Write 0'],
    [' \n ', 1, 'Write 0'],
    ['pace = 3', 6, '=='],
    ['f(x) = x', 6, '=='],
    ['f(x) = pace', 6, '=='],
    ['pace; week', 5, 'one expression'],
    ['"pace"', 1, 'numbers'],
    ["pace'", 5, 'numbers'],
    ['3 * "a"', 5, 'numbers'],
    ['[1, 2]', 1, 'single numbers'],
    ['{a: 1}', 1, 'single numbers'],
    ['pace[1]', 5, 'single numbers'],
    ['1:3', 1, 'Formulas use'],
    ['pace.constructor', 5, 'no properties'],
    ['constructor', 1, 'Observables of scorecards.director: accepted'],
    ['__proto__', 1, 'Observables'],
    ['toString(1)', 1, 'Functions: min'],
    ['hasOwnProperty(pace)', 1, 'Functions'],
    ['import(1)', 1, 'Functions'],
    ['1 + eval(1)', 5, 'Functions'],
    ['Function(1)()', 12, 'write'],
    ['globalThis', 1, 'Observables'],
    ['this', 1, 'Observables'],
    ['x', 1, 'Observables'],
    ['t0', 1, 'Observables'],
    ['2 pace', 3, '2 * pace'],
    ['2pace', 2, '2 * pace'],
    ['2 (pace)', 3, '2 * ('],
    ['(pace)(week)', 7, ') * ('],
    ['pace(3)', 5, 'pace * ('],
    ['(min)(1, 2)', 6, 'write'],
    ['min + 1', 1, 'min(...)'],
    ['5 cm', 3, '5 * cm'],
    ['0x1F', 2, 'write'],
    ['1_000', 2, 'write'],
    ['0.1 < pace < 3', 12, 'and'],
    ['pace == week != 3', 14, 'and'],
    ['pace < not week < 3', 17, 'and'],
    ['pace % 2', 6, 'remainder'],
    ['5!', 2, 'factorial'],
    ['!pace', 1, 'not'],
    ['pace ** 2', 6, 'a ^ b'],
    ['pace && week', 6, 'and'],
    ['pace || week', 6, 'or'],
    ['pace | week', 6, 'or'],
    ['~pace', 1, 'Formulas use'],
    ['pace << 2', 6, '2 ^ b'],
    ['pace >>> 2', 6, '2 ^ b'],
    ['pace <> 2', 6, '!='],
    ['pace => 2', 6, '>='],
    ['pace ≤ 2', 6, '<='],
    ['max（pace，1）', 4, 'half-width'],
    ['pace # best', 6, 'comment'],
    ['pace .* week', 6, 'decimals'],
    ['2.', 2, 'decimals'],
    ['1e999', 1, '1.8e308'],
    ['1 - 1e-999', 5, 'Write 0'],
    ['not pace > 3', 1, 'not (a > b)'],
    ['3 + not pace', 5, 'not (a > b)'],
    ['-not pace', 2, 'not (a > b)'],
    ['+3', 1, 'leave it out'],
    ['1 +', 4, 'Check'],
    ['1 + * 2', 5, 'Check'],
    ['(1', 3, 'Check'],
    ['1)', 2, 'Check'],
    ['()', 2, 'Check'],
    ['1, 2', 2, 'Check'],
    ['min(1,)', 7, 'Check'],
    ['pace ? 1', 9, 'condition ? value'],
    ['abs(1, 2)', 1, 'abs(a)'],
    ['log(8, 2)', 1, 'log(a)'],
    ['1 + min()', 5, 'min(a, b)'],
    ['true', 1, 'Write 1'],
    ['Infinity', 1, 'Observables'],
    ['ln(pace)', 1, 'natural logarithm'],
    ['if(pace, 1, 2)', 1, '?'],
    ['1 +\n  acepted', 7, 'Did you mean accepted?'],
    ['PACE', 1, 'Did you mean pace?'],
    ['floot(pace)', 1, 'Did you mean floor?'],
  ])('%j', (text, column, hint) => {
    const error = refusal(text);
    expect({ column: error.column, hint: error.hint }).toEqual({ column, hint: expect.stringContaining(hint) });
    expect(error.message.length).toBeGreaterThan(10);
    expect(error.message).not.toMatch(/char \d/);
  });

  it('names no neighbour for a name unlike all others', () => {
    expect(refusal('zebra').hint).not.toContain('Did you mean');
  });

  it('knows the observables of each scorecard apart', () => {
    expect(parse('showcase', 'agency').kind).toBe('name');
    expect(refusal('showcase').hint).toContain('scorecards.director');
  });

  it('keeps messages short for long names and numbers', () => {
    expect(refusal('a'.repeat(LONGEST)).message.length).toBeLessThan(100);
    expect(refusal('9'.repeat(LONGEST)).message.length).toBeLessThan(100);
  });
});

describe('limits', () => {
  const deep: readonly (readonly [string, (levels: number) => string])[] = [
    ['parentheses', (n) => `${'('.repeat(n)}1${')'.repeat(n)}`],
    ['open parentheses', (n) => '('.repeat(n)],
    ['calls', (n) => `${'min('.repeat(n)}1${')'.repeat(n)}`],
    ['signs', (n) => `${'-'.repeat(n)}1`],
    ['words', (n) => `${'not '.repeat(n)}1`],
    ['powers', (n) => `${'1^'.repeat(n)}1`],
    ['conditions', (n) => `${'1?1:'.repeat(n)}1`],
  ];

  it.each(deep)('refuses too deep %s before parsing', (_, nest) => {
    const most = Math.floor((LONGEST - 2) / (nest(2).length - nest(1).length));
    for (const levels of [DEEPEST + 1, most]) expect(refusal(nest(levels)).message).toContain('nested');
  });

  it.each(deep.filter(([kind]) => kind !== 'open parentheses'))('accepts %s of the allowed depth', (_, nest) => {
    expect(() => parse(nest(DEEPEST), 'director')).not.toThrow();
  });

  it('counts depth over all kinds together', () => {
    expect(refusal(`${'(-'.repeat(26)}1${')'.repeat(26)}`).message).toContain('nested');
  });

  it('does not count what is closed again', () => {
    expect(() => parse(Array.from({ length: 100 }, () => '(-(1)) ^ 2').join(' + '), 'director')).not.toThrow();
  });

  it('accepts a sum as long as the text may be, and one character more is refused', () => {
    const sum = `${'1+'.repeat(LONGEST / 2 - 1)}01`;
    expect(sum.length).toBe(LONGEST);
    expect(compile(sum, 'director').evaluate(new Float64Array(16))).toBe(LONGEST / 2);
    expect(refusal(`${sum}0`).column).toBe(LONGEST + 1);
  });
});

describe('any text at all', () => {
  const pieces = [
    ...[
      'pace',
      'accepted',
      'short',
      'min',
      'max(',
      'log(',
      'and',
      'or',
      'not',
      'true',
      'e',
      'i',
      'cm',
      'to',
      'in',
      'mod',
    ],
    ...[
      '+',
      '-',
      '*',
      '/',
      '^',
      '<',
      '<=',
      '==',
      '!=',
      '>',
      '?',
      ':',
      '(',
      ')',
      ',',
      '=',
      '.',
      ';',
      '%',
      '!',
      "'",
      '"',
    ],
    ...['1', '2.5', '.5', '1e3', '1e999', '0', '[', ']', '{', '}', '\n', ' ', '#', '->', 'import(', 'x[0]', '`1`', '$'],
  ];
  const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 30 });
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
    soup.map((parts) => parts.join('')),
    soup.map((parts) => parts.join(' ')),
  );

  it('is either a scorecard or a FormulaError with a place in the text', () => {
    let accepted = 0;
    fc.assert(
      fc.property(text, (formula) => {
        try {
          const { evaluate } = compile(formula, 'director');
          accepted += 1;
          expect(typeof evaluate(new Float64Array(16))).toBe('number');
        } catch (error) {
          if (!(error instanceof FormulaError)) throw error;
          expect(error.column).toBeGreaterThanOrEqual(1);
          expect(error.column).toBeLessThanOrEqual(formula.length + 1);
          expect(error.hint).not.toBe('');
        }
      }),
      { numRuns: 20_000, seed: 4_401 },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});
