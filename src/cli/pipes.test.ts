import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { start } from '../testing/command.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastmeter-pipes-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = ['run', 'lastmeter:baseline', '--set', 'city.homes=8', '--replicates', '2', '--workers', '1'];

/** Start the command, close the given pipes at once, and wait for its exit code. */
async function closed(args: readonly string[], streams: readonly ('stdout' | 'stderr')[]): Promise<number | null> {
  const { child, ended } = start(args);
  for (const name of streams) child[name]?.destroy();
  return (await ended).code;
}

describe('a reader that goes away', () => {
  it.each([[['stdout']], [['stderr']], [['stdout', 'stderr']]] as const)(
    '(%j) changes no exit code',
    async (streams) => {
      expect(await closed([...run, '--out', join(folder, streams.join('-'))], streams)).toBe(0);
      expect(await readdir(join(folder, streams.join('-')))).toContain('manifest.json');
      expect(await closed(['validate', 'no-such-file.yaml'], streams)).toBe(2);
    },
  );
});

// Only Linux has a device that is always full.
describe.runIf(existsSync('/dev/full'))('a full disk behind standard output', () => {
  it('is told in one line, with 75', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL('../../dist/lastmeter.js', import.meta.url)), 'explain', 'lastmeter:baseline'],
      {
        stdio: ['ignore', full, 'pipe'],
      },
    );
    let text = '';
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    closeSync(full);
    expect(text).toMatch(/^error: standard output cannot be written to \(ENOSPC\)[^\n]*\n$/);
    expect(code).toBe(75);
  });
});

describe('Ctrl-C while the program still loads', () => {
  it.each([60, 120, 200, 300])(
    'after %i ms ends with 130 or as the signal does, and leaves nothing or what is done',
    async (wait) => {
      const name = `after-${wait}`;
      const { child, ended } = start([
        'run',
        'lastmeter:baseline',
        '--replicates',
        '100000',
        '--out',
        join(folder, name),
      ]);
      await setTimeout(wait);
      child.kill('SIGINT');
      const { code, stderr } = await ended;
      // Before Node runs any program a signal ends it by itself; a shell reports 130 too.
      expect([code ?? child.signalCode, stderr.includes('fault')]).toEqual([code === null ? 'SIGINT' : 130, false]);
      // A fast machine may have done a part by now; without one there is nothing to keep.
      const parts = join(folder, name, 'unfinished', 'parts');
      if ((await readdir(folder)).includes(name)) expect(await readdir(parts)).not.toEqual([]);
    },
  );
});
