import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorOf, loadText, project, told } from './fixture.ts';
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
