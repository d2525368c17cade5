import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';

describe('csv', () => {
  it('writes each kind of cell so that it cannot be mistaken', () => {
    expect(csv([[true, false, null, Number.NaN, 0.1, 1e21, -0, -1.5, 1e-7, 3]])).toBe(
      'true,false,,,0.1,1e+21,0,-1.5,1e-7,3\r\n',
    );
  });

  it('quotes by RFC 4180, section 2', () => {
    expect(csv([['aaa', 'b\r\nbb', 'c"c', 'd,d', 'e\ne', '']])).toBe('aaa,"b\r\nbb","c""c","d,d","e\ne",\r\n');
  });

  it('keeps spreadsheets from running a text, and leaves negative numbers alone', () => {
    expect(csv([['=1+1', '+1', '-1', '@x', -1]])).toBe("'=1+1,'+1,'-1,'@x,-1\r\n");
  });

  it('gives every number back to the last bit, and every text that is no formula', () => {
    const text = fc.string({ unit: 'binary' }).filter((value) => value !== '' && !/^[=+\-@\t\r＝＋－＠]/.test(value));
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, number), { minLength: 1 }), (rows) => {
        const read = csvParseRows(csv(rows));
        expect(read.map(([first, second]) => [first, Number(second)])).toEqual(
          rows.map(([first, second]) => [first, second + 0]),
        );
      }),
    );
  });

  it('writes nothing for no row', () => {
    expect(csv([])).toBe('');
  });
});
