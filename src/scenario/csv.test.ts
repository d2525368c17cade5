import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rows } from './csv.ts';
import { ScenarioError } from './error.ts';
import type { Source } from './place.ts';

function read(text: string): string[][] {
  return [...cells(text)].map((row) => row.map((cell) => cell.text));
}

function cells(text: string) {
  const source: Source = { file: 'a.csv', path: '', lines: text.split(/\r?\n/) };
  return rows(text, source);
}

describe('rows', () => {
  it('follow RFC 4180, section 2', () => {
    expect(read('aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n')).toEqual([
      ['aaa', 'bbb', 'ccc'],
      ['zzz', 'yyy', 'xxx'],
    ]);
    expect(read('aaa,bbb,ccc\r\nzzz,yyy,xxx')).toEqual([
      ['aaa', 'bbb', 'ccc'],
      ['zzz', 'yyy', 'xxx'],
    ]);
    expect(read('"aaa","b\r\nbb","ccc"\r\nzzz,yyy,xxx')).toEqual([
      ['aaa', 'b\r\nbb', 'ccc'],
      ['zzz', 'yyy', 'xxx'],
    ]);
    expect(read('"aaa","b""bb","ccc"')).toEqual([['aaa', 'b"bb', 'ccc']]);
  });

  it('keep empty cells, the last one too', () => {
    expect(read('a,,\n,,b\n,')).toEqual([
      ['a', '', ''],
      ['', '', 'b'],
      ['', ''],
    ]);
  });

  it('know where each cell starts, behind line ends in quotes too', () => {
    const places = [...cells('a,"b\nc\n",d\ne,f\n')].flat().map(({ place }) => `${place.line}:${place.column}`);
    expect(places).toEqual(['1:1', '1:3', '3:3', '4:1', '4:3']);
  });

  it.each([
    ['a,"b\nc', '1:3 this quote is not closed'],
    ['a,"b"c\n', '1:6 text follows a quoted cell'],
    ['x\na,b"c\n', '2:4 a quote stands inside a cell without quotes'],
  ])('refuse %j', (text, what) => {
    try {
      read(text);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      expect(`${error.line}:${error.column} ${error.what}`).toBe(what);
    }
  });

  it('give back what was written, whatever it holds', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', '案', ' ') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    const quote = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (written, end) => {
        expect(read(written.map((row) => row.map(quote).join(',') + end).join(''))).toEqual(written);
      }),
    );
  });
});
