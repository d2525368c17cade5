import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { lastmeter } from '../../testing/command.ts';
import { linkTo, open, press } from '../testing/open.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe('the tables', () => {
  it('are byte for byte those of the program for the same scenario and luck', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lastmeter-page-'));
    try {
      const rule = join(folder, 'class.yaml');
      const text = 'format: 1\nname: class\nextends: lastmeter:policies/f07c-case-worker\n';
      await writeFile(rule, text);
      for (const [scenario, cards] of [
        ['lastmeter:baseline', ''],
        [rule, '.cg.q1'],
      ] as const) {
        const out = join(folder, cards === '' ? 'case' : 'rule');
        const ended = await lastmeter([
          'run',
          scenario,
          '--first',
          '5',
          '--replicates',
          '1',
          '--workers',
          '1',
          '--out',
          out,
        ]);
        expect(ended.stderr).toContain('1 run written');
        const { page, context } = await open(browser, linkTo('8', cards).replace('n1', 'n5'));
        for (const [button, file] of [
          ['Homes (CSV)', 'homes.csv'],
          ['Weeks (CSV)', 'weeks.csv'],
          ['Quarters (CSV)', 'quarters.csv'],
        ] as const) {
          const download = page.waitForEvent('download');
          await press(page, `${button}, ${cards === '' ? 'the case' : 'new rule'}`);
          const there = await readFile(await (await download).path(), 'utf8');
          expect(there).toBe(await readFile(join(out, file), 'utf8'));
          expect(there.length).toBeGreaterThan(400);
        }
        await context.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
