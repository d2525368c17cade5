import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { runInBrowser } from './browser.ts';
import pinned from './engineFingerprints.json' with { type: 'json' };
import { engineFingerprints } from './engineRows.ts';

const COUNT = 200_000;

describe('numerics and luck', () => {
  it('give the pinned bits here: a change of any last bit changes published results', () => {
    expect(engineFingerprints(COUNT)).toEqual(pinned);
    expect(new Set(Object.values(pinned)).size).toBe(12);
  });

  it('give the same bits in Chromium', async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('./engineRows.ts', import.meta.url))],
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'iife',
      globalName: 'engine',
    });
    const script = outputFiles[0]?.text ?? '';
    expect(await runInBrowser(script, `engine.engineFingerprints(${COUNT})`)).toEqual(pinned);
  });
});
