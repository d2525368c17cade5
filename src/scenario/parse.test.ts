import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { errorOf, loadText, told } from './fixture.ts';

describe('bad YAML', () => {
  it('a bracket that is not closed', async () => {
    expect(await told(loadText('format: 1\nset: {city.homes: 3\nname: a\n'))).toEqual([
      '3:1 this is not YAML: deficient indentation',
    ]);
  });

  it('tabs as indentation', async () => {
    const error = await errorOf(loadText('format: 1\nset:\n\tcity.homes: 3\n'));
    expect([error.line, error.column, error.what]).toEqual([3, 1, 'a tab is used to indent']);
    expect(error.hint).toBe('Indent with spaces.');
  });

  it('duplicate keys, also as text and number', async () => {
    expect(await told(loadText('format: 1\nset:\n  city.homes: 3\n  city.target: 9\n  city.homes: 3\n'))).toEqual([
      '5:3 this key stands twice in the same map',
    ]);
    expect(await told(loadText('format: 1\nvillages:\n  0x1: {home: 1}\n  "0x1": {home: 2}\n'))).toEqual([
      '4:3 this key stands twice in the same map',
    ]);
  });

  it('aliases and anchors', async () => {
    expect(await told(loadText('format: 1\nname: &n a\ntitle: *n\n'))).toEqual([
      '3:8 aliases (*name) are not read in scenario files',
    ]);
    expect(await told(loadText('format: 1\nname: &n a\n'))).toEqual([
      '2:7 anchors (&name) are not read in scenario files',
    ]);
  });

  it('tags', async () => {
    expect(await told(loadText('format: 1\nname: !!js/function a\n'))).toEqual([
      '2:7 tags (!name) are not read in scenario files',
    ]);
    expect(await told(loadText('format: 1\nname: !!str a\n'))).toEqual([
      '2:7 tags (!name) are not read in scenario files',
    ]);
  });

  it('directives', async () => {
    expect(await told(loadText('%YAML 1.1\n---\nformat: 1\n'))).toEqual([
      '1:1 directives (%) are not read in scenario files',
    ]);
  });

  it('two documents', async () => {
    expect(await told(loadText('format: 1\n---\nformat: 1\n'))).toEqual(['2:1 a second document starts here']);
    expect(await told(loadText('---\nformat: 1\n---\nformat: 1\n'))).toEqual(['3:1 a second document starts here']);
  });

  it('a list or a text instead of a map', async () => {
    expect(await told(loadText('- format: 1\n'))).toEqual(['1:1 a scenario is a map of keys and values']);
    expect(await told(loadText('# c\nhello\n'))).toEqual(['2:1 a scenario is a map of keys and values']);
  });

  it('keys that are no names', async () => {
    expect(await told(loadText('format: 1\n? [a]\n: 1\n'))).toEqual(['2:3 a key must be a plain name']);
  });

  it('a million-fold alias bomb: refused within a second and 50 MB', async () => {
    const levels = Array.from({ length: 19 }, (_, i) => `b${i + 1}: &b${i + 1} [*b${i}, *b${i}]\n`).join('');
    const before = process.memoryUsage().rss;
    const start = performance.now();
    expect(await told(loadText(`b0: &b0 x\n${levels}`))).toEqual([
      '2:10 aliases (*name) are not read in scenario files',
    ]);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(process.memoryUsage().rss - before).toBeLessThan(50e6);
  });

  it('10,000 levels, flow and block', async () => {
    const deep = 'the file is nested more than 32 levels deep';
    expect(await told(loadText(`format: 1\nset: ${'['.repeat(10_000)}`))).toEqual([`2:37 ${deep}`]);
    expect(await told(loadText(`format: 1\nset: ${'{a: '.repeat(10_000)}`))).toEqual([`2:127 ${deep}`]);
    expect(await told(loadText(`format: 1\nset:\n  ${'- '.repeat(10_000)}a\n`))).toEqual([`3:65 ${deep}`]);
    const stairs = Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:\n`).join('');
    expect(await told(loadText(stairs))).toEqual([`32:32 ${deep}`]);
  });

  it('more than 20,000 keys and values', async () => {
    const fixes = '- {from: 1, set: {}}\n'.repeat(7000);
    expect((await errorOf(loadText(`format: 1\nfixes:\n${fixes}`))).what).toBe('the file holds 35005 keys and values');
  });

  it('keys of the prototype: refused, and nothing is polluted', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      expect(await told(loadText(`format: 1\nset:\n  ${key}: {polluted: 1}\n`))).toEqual([
        `3:3 the key "${key}" is not allowed`,
      ]);
      expect(await told(loadText(`format: 1\n${key}: {polluted: 1}\n`))).toEqual([
        `2:1 the key "${key}" is not allowed`,
      ]);
    }
    expect(await told(loadText('format: 1\nset:\n  toString: 1\n  city.hasOwnProperty: 1\n'))).toEqual([
      '3:3 unknown parameter "toString"',
      '4:3 unknown parameter "city.hasOwnProperty"',
    ]);
    expect(await told(loadText('format: 1\n', ['__proto__.polluted=1']))).toEqual([
      'null:null unknown parameter "__proto__.polluted"',
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });
});

describe('texts that only look odd are read', () => {
  it.each([
    ['a byte-order mark', '\ufeffformat: 1\nset:\n  city.homes: 7\n'],
    ['CRLF', 'format: 1\r\nset:\r\n  city.homes: 7\r\n'],
    ['JSON', '{"format": 1, "set": {"city.homes": 7}}'],
    ['a document mark', '---\nformat: 1\nset:\n  city.homes: 7\n...\n'],
  ])('%s', async (_, text) => {
    expect((await loadText(text)).scenario.values['city.homes']).toBe(7);
  });

  it('positions behind a byte-order mark and CRLF are right', async () => {
    expect(await told(loadText('\ufeffformt: 1\r\nset:\r\n  city.homs: 7\r\n'))).toEqual([
      '1:1 "format" is missing',
      '1:1 unknown key "formt"',
      '3:3 unknown parameter "city.homs"',
    ]);
  });
});

describe('the format', () => {
  it('a later one: nothing else is said about the file', async () => {
    expect(await told(loadText('format: 2\nactors: {}\n'))).toEqual(['1:9 unknown format']);
    expect(await told(loadText('format: "1"\n'))).toEqual(['1:9 unknown format']);
  });

  it('none', async () => {
    expect(await told(loadText('name: a\n'))).toEqual(['1:1 "format" is missing']);
  });
});
