import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { bindings, flags } from './src/setup/bindings.mjs';

const all = 'src/**/*.test.ts';

/** Test files that replace a module for themselves: each reads the program anew. */
const alone = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((file) => readFileSync(file, 'utf8').includes('vi.mock('));

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
