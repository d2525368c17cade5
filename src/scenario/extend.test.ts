import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { faultsOf, loadText, project, told } from './fixture.ts';
import { load } from './load.ts';

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
      line: 2,
      column: 10,
      what: '"lastmeter:baselin": there is no such packaged scenario',
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
