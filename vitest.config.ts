import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { bindings, flags } from './src/setup/bindings.mjs';

const all = 'src/**/*.test.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ file: `src/${name.replaceAll('\\', '/')}`, text: readFileSync(`src/${name}`, 'utf8') }));

/** Helpers of tests that do something before or after them: they are told only when they are read. */
const helpers = sources
  .filter(({ file, text }) => !file.endsWith('.test.ts') && /\b(before|after)(All|Each)\b.* from 'vitest'/.test(text))
  .map(({ file }) => `/${basename(file)}'`);

/** Test files for which the program is read anew: they replace a module for themselves, or use such helpers. */
const alone = sources
  .filter(({ file, text }) => file.endsWith('.test.ts') && ['vi.mock(', ...helpers].some((word) => text.includes(word)))
  .map(({ file }) => file);

export default defineConfig({
  plugins: [bindings()],
  test: {
    // Most tests wait for programs that they start: both of two cores are worth using.
    maxWorkers: '100%',
    execArgv: flags,
    globalSetup: ['src/setup/vitest.mjs'],
    // Generous, because two cores may be shared; no test measures time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      // One process reads the program once for all its test files, and its engine stays warm.
      { extends: true, test: { name: 'together', include: [all], exclude: alone, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
