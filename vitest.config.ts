import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Most tests wait for programs that they start: both of two cores are worth using.
    maxWorkers: '100%',
    globalSetup: ['src/setup/vitest.mjs'],
    // Generous, because two cores may be shared; no test measures time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
