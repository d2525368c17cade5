// @ts-check
// The walls of the house: who may import whom, no actor holds open truth, the model calculates exactly.
// Usage: node src/setup/walls.mjs [FOLDER]
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { inexact } from './exact.mjs';
import layers from './layers.mjs';
import { program } from './program.mjs';
import { root } from './root.mjs';
import { unsealed } from './seal.mjs';

/**
 * Check the walls of a tree.
 * @param {string} folder a project like this one: `src`, `tsconfig.json`, `package.json`
 * @returns {Promise<{ readonly modules: number, readonly actors: number, readonly exact: number, readonly faults: readonly string[] }>}
 *   how many files each check looked at, and what it found
 */
export async function walls(folder) {
  const options = { ...layers.options, baseDir: folder, ruleSet: layers, validate: true };
  const tsConfig = extractTSConfig(join(folder, 'tsconfig.json'));
  const { output } = await cruise(['src'], options, undefined, { tsConfig });
  if (typeof output === 'string') throw new Error(output);
  const typed = program(folder);
  const seal = unsealed(typed);
  const arithmetic = inexact(typed);
  return {
    modules: output.modules.filter(({ source }) => source.startsWith('src/')).length,
    actors: seal.files,
    exact: arithmetic.files,
    faults: [
      ...output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
      ...seal.faults.map((fault) => `open truth in an actor: ${fault}`),
      ...arithmetic.faults.map((fault) => `not exact: ${fault}`),
    ],
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { modules, actors, exact, faults } = await walls(process.argv[2] ?? root);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stderr.write(
    `walls: ${modules} modules, ${actors} of actors, ${exact} of exact arithmetic: ${faults.length} faults\n`,
  );
  // A check that looked at nothing has not passed.
  if (faults.length > 0 || modules === 0 || actors === 0 || exact === 0) process.exitCode = 1;
}
