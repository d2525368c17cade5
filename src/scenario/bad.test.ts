import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { errorOf, faultsOf, loadText, project, told } from './fixture.ts';
import { load } from './load.ts';

describe('files that are no scenario', () => {
  it('a missing file: names the near one', async () => {
    const folder = project({ 'mine.yaml': 'format: 1\n' });
    const error = await errorOf(load(join(folder, 'mime.yaml')));
    expect([error.file, error.line, error.column]).toEqual([join(folder, 'mime.yaml'), null, null]);
    expect(error.what).toBe('there is no such file');
    expect(error.hint).toBe(`Did you mean "${join(folder, 'mine.yaml')}"?`);
  });

  it('a folder', async () => {
    expect(await told(load(project({})))).toEqual(['null:null this is a folder, not a file']);
  });

  it('a path through a file', async () => {
    const folder = project({ 'mine.yaml': 'format: 1\n' });
    expect(await told(load(join(folder, 'mine.yaml', 'deeper.yaml')))).toEqual(['null:null there is no such file']);
  });

  it('a device', async () => {
    expect(await told(load('/dev/null'))).toEqual(['null:null this is a device or a pipe, not a regular file']);
  });

  it('a path with a null character', async () => {
    expect(await told(load('mine\0.yaml'))).toEqual(['null:null the file cannot be read']);
  });

  it('an empty file, and one of comments only', async () => {
    expect(await told(loadText(''))).toEqual(['1:1 the file is empty']);
    expect(await told(loadText('\n  \n'))).toEqual(['1:1 the file is empty']);
    expect(await told(loadText('# nothing yet\n'))).toEqual(['1:1 the file is empty']);
  });

  it('a binary file', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
    expect(await told(loadText(png))).toEqual(['1:1 this is not UTF-8 text']);
    expect(await told(loadText('format: 1\nname: a\0b\n'))).toEqual([
      '2:8 this is not a text file: it holds the control character 0x00',
    ]);
  });

  it('bytes that are not UTF-8, after some that are', async () => {
    const text = new TextEncoder().encode('format: 1\ntitle: {zh: 案例} # \ufffd ');
    expect(await told(loadText(Uint8Array.of(...text, 0xe6, 0xa1)))).toEqual(['2:21 this is not UTF-8 text']);
  });

  it('UTF-16', async () => {
    const error = await errorOf(loadText(Buffer.from('\ufeffformat: 1\n', 'utf16le')));
    expect(error.what).toBe('the file is UTF-16');
    expect(error.hint).toBe('Save the file as UTF-8.');
  });

  it('2 MiB', async () => {
    const error = await errorOf(loadText(`format: 1\n#${'x'.repeat(2 * 1024 * 1024)}`));
    expect(error.what).toBe(`the file is too long: ${11 + 2 * 1024 * 1024} bytes`);
    expect(error.why).toBe('At most 1048576 bytes are read.');
  });

  it('lone carriage returns', async () => {
    expect(await told(loadText('format: 1\rname: a\r'))).toEqual(['1:10 a carriage return stands without a line feed']);
  });
});

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

describe('extends', () => {
  const child = (path: string) => `format: 1\nextends: ${path}\n`;

  it('a missing file: names the near one', async () => {
    const folder = project({ 'a.yaml': child('./basis.yaml'), 'basic.yaml': 'format: 1\n' });
    const [fault] = await faultsOf(load(join(folder, 'a.yaml')));
    expect(fault).toMatchObject({ line: 2, column: 10, what: 'there is no file "./basis.yaml"' });
    expect(fault?.hint).toBe('Did you mean "basic.yaml"?');
  });

  it('a folder', async () => {
    const folder = project({ 'a.yaml': child('./sub'), 'sub/b.yaml': 'format: 1\n' });
    expect(await told(load(join(folder, 'a.yaml')))).toEqual(['2:10 "./sub" is a folder, not a file']);
  });

  it('a circle, of one file and of three', async () => {
    const one = project({ 'a.yaml': child('a.yaml') });
    expect(await told(load(join(one, 'a.yaml')))).toEqual(['2:10 "extends" leads in a circle']);
    const three = project({
      'a.yaml': child('b/b.yaml'),
      'b/b.yaml': child('../c.yaml'),
      'c.yaml': `#\n${child('a.yaml')}`,
    });
    const [fault] = await faultsOf(load(join(three, 'a.yaml')));
    expect(fault).toMatchObject({ file: join(three, 'c.yaml'), line: 3, column: 10 });
    expect(fault?.why.split(' -> ')).toEqual(
      ['a.yaml', 'b/b.yaml', 'c.yaml', 'a.yaml'].map((name) => join(three, name)),
    );
  });

  it('a circle through a symbolic link', async () => {
    const folder = project({ 'a.yaml': child('link.yaml') });
    symlinkSync(join(folder, 'a.yaml'), join(folder, 'link.yaml'));
    expect(await told(load(join(folder, 'a.yaml')))).toEqual(['2:10 "extends" leads in a circle']);
  });

  it('more than eight files', async () => {
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.yaml`, child(`${i + 1}.yaml`)]));
    const folder = project({ ...files, '9.yaml': 'format: 1\n' });
    expect(await told(load(join(folder, '0.yaml')))).toEqual(['2:10 "extends" goes deeper than 8 files']);
    expect((await load(join(folder, '2.yaml'))).files).toHaveLength(8);
  });

  it.each(['..', 'absolute', 'windows', 'link to a file', 'link to a folder'])(
    'outside the project: %s',
    async (way) => {
      const secret = project({ 'secret.yaml': 'format: 1\nset: {city.homes: 3}\n' });
      const folder = project({ 'in/package.json': '{}', 'in/sub/a.yaml': '', 'secret.yaml': 'format: 1\n' }, '');
      symlinkSync(join(secret, 'secret.yaml'), join(folder, 'in/sub/link.yaml'));
      symlinkSync(secret, join(folder, 'in/sub/folder'));
      const path = {
        '..': '../../secret.yaml',
        absolute: join(folder, 'in/sub/a.yaml'),
        windows: 'C:\\secret.yaml',
        'link to a file': 'link.yaml',
        'link to a folder': './folder/secret.yaml',
      }[way];
      writeFileSync(join(folder, 'in/sub/a.yaml'), child(path ?? ''));
      expect(await told(load(join(folder, 'in/sub/a.yaml')))).toEqual([`2:10 "${path}" lies outside the project`]);
      writeFileSync(join(folder, 'in/sub/a.yaml'), `format: 1\nhomes: ${path}\n`);
      expect(await told(load(join(folder, 'in/sub/a.yaml')))).toEqual([`2:8 "${path}" lies outside the project`]);
    },
  );

  it('what lies outside is refused without looking whether it exists', async () => {
    const folder = project({ 'a.yaml': child('../no-such-file.yaml') });
    expect(await told(load(join(folder, 'a.yaml')))).toEqual(['2:10 "../no-such-file.yaml" lies outside the project']);
  });

  it('without a marker the project is the folder of the first file', async () => {
    const folder = project({ 'in/a.yaml': child('../b.yaml'), 'b.yaml': 'format: 1\n' }, '');
    expect(await told(load(join(folder, 'in/a.yaml')))).toEqual(['2:10 "../b.yaml" lies outside the project']);
    mkdirSync(join(folder, '.git'));
    expect((await load(join(folder, 'in/a.yaml'))).files).toEqual([join(folder, 'b.yaml'), join(folder, 'in/a.yaml')]);
  });

  it('an unknown packaged scenario', async () => {
    const [fault] = await faultsOf(loadText(child('lastmeter:baselin')));
    expect(fault).toMatchObject({
      what: 'there is no such packaged scenario',
      hint: 'Did you mean "lastmeter:baseline"?',
    });
    expect(await told(loadText(child('lastmeter:../package')))).toEqual([
      '2:10 "lastmeter:../package" is not the name of a packaged scenario',
    ]);
  });

  it('a fault in a file that is extended is reported there', async () => {
    const folder = project({ 'a.yaml': child('b.yaml'), 'b.yaml': 'format: 1\nset: {city.homs: 3}\n' });
    const [fault] = await faultsOf(load(join(folder, 'a.yaml')));
    expect(fault).toMatchObject({ file: join(folder, 'b.yaml'), line: 2, column: 7 });
  });
});

describe('what is no file of the project', () => {
  const from = (path: string) => `format: 1\nextends: ${path}\n`;

  it('a folder, a pipe and an address are refused at the line that names them', async () => {
    const folder = project({ 'a.yaml': from('.'), 'in/b.yaml': 'format: 1\n' });
    expect(await told(load(join(folder, 'a.yaml')))).toEqual(['2:10 "." is a folder, not a file']);
    writeFileSync(join(folder, 'a.yaml'), from('in'));
    expect(await told(load(join(folder, 'a.yaml')))).toEqual(['2:10 "in" is a folder, not a file']);
    writeFileSync(join(folder, 'a.yaml'), 'format: 1\nhomes: in\n');
    expect(await told(load(join(folder, 'a.yaml')))).toEqual(['2:8 "in" is a folder, not a file']);
    writeFileSync(join(folder, 'a.yaml'), from('https://example.org/a.yaml'));
    expect(await told(load(join(folder, 'a.yaml')))).toEqual(['2:10 "https://example.org/a.yaml" is an address']);
  });

  it.runIf(process.platform !== 'win32')('a named pipe is refused without being opened', async () => {
    const folder = project({ 'a.yaml': from('p.yaml') });
    execFileSync('mkfifo', [join(folder, 'p.yaml')]);
    expect(await told(load(join(folder, 'a.yaml')))).toEqual(['2:10 "p.yaml" is a device or a pipe, not a file']);
  });
});
