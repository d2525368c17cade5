// @ts-check
// npm start: set everything up, then the case over its ensemble: the baseline, the patterns, all fixes, the report. Arguments after
// `--` go to all three: npm start -- --language zh
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { build, install, run } from './steps.mjs';

const ensemble = (/** @type {number} */ sets, /** @type {number} */ replicates) => [
  ...['--ensemble', 'scenarios/ensembles/h-city.yaml'],
  ...['--ensemble-sets', String(sets), '--replicates', String(replicates)],
];
const baseline = 'scenarios/baseline.yaml';

/** The fixes of the paper, F1 to F14, and those that it does not propose, X1 and X2. */
const fixes = readdirSync(join(root, 'scenarios', 'policies'))
  .filter((name) => /^[fx]\d/.test(name))
  .sort()
  .map((name) => `scenarios/policies/${name}`);

/** What is said before it, whether its data go to stdout, its arguments. @type {readonly (readonly [string, boolean, readonly string[]])[]} */
const steps = [
  ['1/3 The case as it is', true, ['run', baseline, ...ensemble(20, 10), '--out', 'output/h-city']],
  [
    '2/3 Does it reproduce the paper?',
    false,
    ['patterns', baseline, ...ensemble(10, 4), '--out', 'output/h-city/patterns'],
  ],
  [
    `3/3 ${fixes.length} fixes`,
    true,
    ['compare', baseline, ...fixes, ...ensemble(30, 2), '--brief', '--out', 'output/h-city/fixes'],
  ],
];

try {
  await install();
  await build();
  process.on('SIGINT', () => undefined); // the command answers it, and this script passes its exit code on
  for (const [title, isShown, args] of steps) {
    process.stderr.write(`${title}\n`);
    const code = await run(process.execPath, ['dist/lastmeter.js', ...args, '--move-aside', ...process.argv.slice(2)], {
      cwd: root,
      stdio: ['inherit', isShown ? 'inherit' : 'ignore', 'inherit'],
    });
    if (code !== 0) {
      process.exitCode = code;
      break;
    }
  }
} catch (error) {
  process.stderr.write(`npm start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
