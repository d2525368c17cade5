import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectText } from '../scenario/packaged.ts';
import { lastmeter } from '../testing/command.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastmeter-page-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('lastmeter page', () => {
  it('writes the page of the package, whole, in folders that it makes', async () => {
    const out = join(folder, 'a', 'homes.html');
    const { code, stdout, stderr } = await lastmeter(['page', '--out', out]);
    expect({ code, stdout: stdout.trim() }).toEqual({ code: 0, stdout: out });
    expect(stderr).toMatch(/page \d+\.\d+\.\d+-[0-9a-f]{6}, \d+ bytes/);
    expect(await readFile(out, 'utf8')).toBe(projectText('page/one-hundred-homes.html'));
    expect(await readdir(join(folder, 'a'))).toEqual(['homes.html']);
  });

  it('refuses a folder, an empty name and a place that is none, and leaves nothing behind', async () => {
    for (const [out, message] of [
      [folder, 'is a folder; name a file in it'],
      ['', '--out is empty'],
      [join(folder, 'a', 'homes.html', 'x.html'), 'cannot be written'],
    ] as const) {
      const { code, stderr } = await lastmeter(['page', '--out', out]);
      expect(code).toBe(2);
      expect(stderr).toContain(message);
    }
    expect(await readdir(folder)).toEqual(['a']);
  });
});
