// @ts-check
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { root } from '../root.mjs';

/**
 * For each file of the program the tests that import it, directly or through others: the one of its name first, then the nearest.
 * @param {readonly string[]} tests paths in the project
 * @returns {Promise<(file: string) => readonly string[]>}
 */
export async function relatedTests(tests) {
  const { metafile } = await build({
    entryPoints: [...tests],
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    metafile: true,
    write: false,
    outdir: 'out',
    logLevel: 'silent',
  });
  /** Steps from each test to each file that it imports. @type {Map<string, Map<string, number>>} */
  const steps = new Map();
  for (const test of tests) {
    const distance = new Map([[test, 0]]);
    for (const [file, far] of distance)
      for (const { path, external } of metafile.inputs[file]?.imports ?? [])
        if (!external && !distance.has(path)) distance.set(path, far + 1);
    steps.set(test, distance);
  }
  /** @param {string} test @param {string} file */
  const far = (test, file) => {
    if (test === file.replace(/\.ts$/, '.test.ts')) return 0;
    return (steps.get(test)?.get(file) ?? 0) + (dirname(test) === dirname(file) ? 0 : 10);
  };
  return (file) =>
    tests
      .filter((test) => steps.get(test)?.has(file))
      .map((test) => ({ test, far: far(test, file) }))
      .sort((a, b) => a.far - b.far || (a.test < b.test ? -1 : 1))
      .map(({ test }) => test);
}
