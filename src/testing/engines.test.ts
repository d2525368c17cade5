import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { load } from '../scenario/load.ts';
import { runInBrowser } from './browser.ts';
import pinned from './engineFingerprints.json' with { type: 'json' };
import { engineFingerprints } from './engineRows.ts';
import { engineRuns } from './engineRuns.ts';

const COUNT = 200_000;

/** A file of this folder as a script that defines `engine`. */
async function script(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'engine',
  });
  return outputFiles[0]?.text ?? '';
}

describe('numerics and luck', () => {
  it('give the pinned bits here: a change of any last bit changes published results', () => {
    expect(engineFingerprints(COUNT)).toEqual(pinned);
    expect(new Set(Object.values(pinned)).size).toBe(12);
  });

  it('give the same bits in Chromium', async () => {
    expect(await runInBrowser(await script('./engineRows.ts'), `engine.engineFingerprints(${COUNT})`)).toEqual(pinned);
  });
});

describe('the whole model', () => {
  it('gives every column of a run the same bits in Chromium as here, formulas included', async () => {
    const { scenario } = await load('lastmeter:baseline');
    const here = engineRuns(scenario);
    const there = await runInBrowser(await script('./engineRuns.ts'), `engine.engineRuns(${JSON.stringify(scenario)})`);
    expect(there).toEqual(here);
    // Not four times the same run, and not empty ones.
    const accepted = Object.values(here).map((columns) => columns['reported.accepted']);
    expect(new Set(accepted).size).toBe(4);
    expect(Object.keys(here['under other rules'] ?? {}).length).toBeGreaterThan(130);
  });
});
