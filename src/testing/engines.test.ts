import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { runInBrowser } from './browser.ts';
import { engineFingerprints } from './engineRows.ts';

const COUNT = 200_000;

describe('numerics and luck', () => {
  it('give the same bits in Node and in Chromium', async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('./engineRows.ts', import.meta.url))],
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'iife',
      globalName: 'engine',
    });
    const here = engineFingerprints(COUNT);
    expect(await runInBrowser(outputFiles[0]?.text ?? '', `engine.engineFingerprints(${COUNT})`)).toEqual(here);
    expect(new Set(Object.values(here)).size).toBe(12);
  });
});
