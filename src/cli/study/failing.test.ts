import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at, faulty, file, goesOn, parts, study } from '../../testing/tinyStudy.ts';

describe('a run that fails', () => {
  for (const [what, message, limit] of [
    ['exit', 'its worker ended: worker exited with code: 7', '0'],
    ['memory', 'its worker ran out of memory', '0'],
    ['hang', 'it did not end within 15 s', '15'],
  ] as const) {
    it(`(${what}) is told with its seed and the command that replays it; the others are kept; merge refuses, and --partial says so`, async () => {
      const fault = { under: '', what, unit: 3, heap: 150 };
      const args = ['run', file, '--out', at(what), '--workers', '2', '--run-timeout', limit];
      const { code, stderr } = await faulty(fault, ...args);
      expect(code).toBe(1);
      expect(stderr).toContain(
        'failed: row 7 or 8: replicate 4 of one of baseline, f03d-duplicate-screening in set 1, seed "h-city"',
      );
      expect(stderr).toContain(message);
      expect(stderr).toContain(`See it again: lastmeter study replay ${at(what)} --row 7`);
      expect(await parts(what)).toHaveLength(5);
      expect((await study('status', at(what))).stdout).toContain(message);
      const refused = await study('merge', at(what));
      expect(refused.code).toBe(4);
      expect(refused.stderr).toContain(
        '4 of 24 runs are missing, in 1 of 6 blocks (rows 5-8). In 1 of its blocks a run failed',
      );
      const partial = await study('merge', at(what), '--partial', '--json');
      expect(partial.code).toBe(0);
      const merged = { status: 'partial', runs: 20, missing: [[5, 8]] };
      expect(JSON.parse(partial.stdout)).toMatchObject(merged);
      expect(JSON.parse(await readFile(join(at(what), 'merged.json'), 'utf8'))).toMatchObject(merged);
      expect(await readdir(at(what))).toEqual(expect.arrayContaining(['runs.partial.csv', 'weeks.partial.csv']));
      await goesOn(what);
      expect(await readdir(at(what))).not.toContain('runs.partial.csv');
    });
  }
});
