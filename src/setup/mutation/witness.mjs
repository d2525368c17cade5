// @ts-check
// A process that keeps one vitest, so that only what a change touches is read again: score.mjs starts it and tells it what to try.
import { join } from 'node:path';
import process from 'node:process';
import { createVitest } from 'vitest/node';
import { bindings, flags } from '../bindings.mjs';
import { root } from '../root.mjs';

/**
 * What is to be tried, and what came of it: the test file that noticed the change, or null. `begins` is told before each file.
 * @typedef {{ mutant: import('./mutants.mjs').Mutant, tests: readonly string[] }} Asked
 * @typedef {{ begins: string } | { noticed: string | null }} Told
 */

/** @type {import('./mutants.mjs').Mutant | null} */
let mutant = null;

const vitest = await createVitest(
  'test',
  {
    root,
    config: false,
    watch: false,
    reporters: [{}],
    include: ['src/**/*.test.ts'],
    testTimeout: 60_000,
    maxWorkers: 1,
    execArgv: flags,
    bail: 1,
  },
  {
    plugins: [
      {
        name: 'mutant',
        enforce: 'pre',
        transform(code, id) {
          if (mutant === null || id.split('?', 1)[0] !== place(mutant.file)) return null;
          return { code: `${code.slice(0, mutant.start)}${mutant.after}${code.slice(mutant.end)}`, map: null };
        },
      },
      bindings(),
    ],
  },
);

const specifications = new Map((await vitest.globTestSpecifications()).map((one) => [one.moduleId, one]));

/** @param {string} file */
const place = (file) => join(root, file).replaceAll('\\', '/');

/** @param {Told} told */
const tell = (told) => void process.send?.(told);

/**
 * Run test files with a change until one fails.
 * @param {Asked} asked
 * @returns {Promise<string | null>}
 */
async function noticedBy({ mutant: next, tests }) {
  for (const file of [mutant?.file, next.file]) if (file !== undefined) vitest.invalidateFile(place(file));
  mutant = next;
  for (const test of tests) {
    tell({ begins: test });
    const specification = specifications.get(place(test));
    if (specification === undefined) throw new Error(`vitest does not know ${test}`);
    // What failed before would count towards `bail`.
    vitest.state.filesMap.clear();
    vitest.state.errorsSet.clear();
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications([specification], false);
    if (unhandledErrors.length > 0 || testModules.some((module) => !module.ok())) return test;
  }
  return null;
}

process.on('disconnect', () => process.exit());
process.on('message', (/** @type {Asked} */ asked) => {
  noticedBy(asked).then(
    (noticed) => tell({ noticed }),
    (error) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exit(1);
    },
  );
});
