import { describe, expect, it } from 'vitest';
import type { ScorecardName } from '../parameters/row.ts';
import { paths, table } from '../parameters/table.ts';
import { check } from './check.ts';
import { compile } from './compile.ts';
import { FormulaError } from './formulaError.ts';
import { baseObservables } from './observables.ts';
import { samples } from './samples.ts';

function refusal(text: string, scorecard: ScorecardName = 'director'): FormulaError {
  try {
    check(compile(text, scorecard));
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
  throw new Error(`${text} was accepted`);
}

describe('check', () => {
  it('knows that the noise of what leaders see may bring it below 0', () => {
    expect(refusal('completion + sqrt(impression)', 'bureau').message).toContain('no value at');
    expect(() => check(compile('completion + sqrt(max(impression, 0))', 'bureau'))).not.toThrow();
  });

  it.each([
    ['1 / accepted', 3, 'an infinite value at accepted = 0'],
    ['caseFiles / caseQuota', 11, 'no value at caseFiles = 0, caseQuota = 0'],
    ['2 + log(accepted)', 5, 'an infinite value at accepted = 0'],
    ['sqrt(accepted - 100)', 1, 'no value at accepted = 0'],
    ['1 / (week - 26)', 3, 'an infinite value at week = 26'],
    ['1 / ((week - 26) ^ 2 + accepted)', 3, 'an infinite value at accepted = 0, week = 26'],
    ['1 / (accepted - uploads - 1 + (quarter == 3))', 3, ', quarter = 3'],
    ['1 / (accepted - meanAccepted)', 3, 'at accepted = 0, meanAccepted = 0'],
    ['1 / short', 3, 'an infinite value at accepted = '],
    ['1 / (short > 0 or excess > 0)', 3, 'an infinite value at accepted = '],
    ['exp(accepted * 2)', 1, 'an infinite value at accepted = 600'],
    ['standing ^ -1', 10, 'an infinite value at standing = 0'],
    ['log(0)', 1, 'an infinite value'],
    ['10 / (standing - 0.5)', 4, 'an infinite value at standing = 0.5'],
  ])('refuses %s', (text, column, message) => {
    const error = refusal(text);
    expect(error.message).toContain(message);
    expect(error.column).toBe(column);
  });

  it.each([
    '-(min(short,5)^2/10 + max(short-5,0))',
    '0.6 * min(accepted / max(pace, 1), 1) + 0.4 * min(caseFiles / max(caseQuota, 1), 1)',
    'accepted / pace',
    'accepted / target + 1 / week + 1 / quarter',
    'sqrt(target - pace)',
    'uploads > 0 ? sqrt(uploads - accepted) : 0',
    'caseQuota > 0 ? caseFiles / caseQuota : 1',
    'min(1 / accepted, 5)',
    '1 / (urged + 1)',
    '0',
  ])('accepts %s', (text) => {
    expect(() => check(compile(text, 'director'))).not.toThrow();
  });

  it('accepts every default of the parameter table', () => {
    const rows = paths.flatMap((path) => (table[path].kind === 'formula' ? [table[path]] : []));
    for (const row of rows) expect(() => check(compile(row.default, row.scorecard)), row.default).not.toThrow();
    expect(new Set(rows.map(({ scorecard }) => scorecard))).toContain('director');
  });

  it('keeps to the documented ranges and to whole values where only those occur', () => {
    const text = baseObservables('director')
      .map(({ name }) => name)
      .join('+');
    const scorecard = compile(text, 'director');
    let count = 0;
    for (const x of samples(scorecard)) {
      count += 1;
      baseObservables('director').forEach(({ range: [low, high], whole, atMost }, index) => {
        const value = x[index] as number;
        const bound =
          atMost === null ? high : (x[baseObservables('director').findIndex(({ name }) => name === atMost)] ?? 0);
        if (value < low || value > high || value > bound || (whole && !Number.isInteger(value))) {
          throw new Error(`${index} is ${value}`);
        }
      });
    }
    expect(count).toBeGreaterThan(2 ** 12);
  });
});
