import { stringify as theirs } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from './stringify.ts';

const settings = {
  record_delimiter: 'windows',
  eof: false,
  escape_formulas: true,
  quoted_match: /[\r\n]/,
} as const;

it('writes every text as the package does', () => {
  const sign = fc.oneof(fc.constantFrom(...'=+-@\t\r\n",\'＝＋－＠ a1村'), fc.string({ minLength: 1, maxLength: 1 }));
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 6 }), (signs) => {
      const text = signs.join('');
      expect(stringify([[text]])).toBe(theirs([[text]], settings));
    }),
    { numRuns: 20_000, seed: 612 },
  );
});
