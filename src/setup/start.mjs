// @ts-check
// npm start: set everything up, then the case over its ensemble: the baseline, the patterns, all fixes, the report. Arguments after
// `--` go to all three: npm start -- --language zh
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/**
 * Variants of a fix that stands beside them: two lucks of each set are enough for a first look. The others, an arm or more for all that
 * the paper asks for (S113-S126) and for X1 and X2, get ten.
 */
const variants = [
  ...['f01b', 'f02b', 'f02c', 'f02d', 'f03c', 'f03e', 'f04b', 'f05b', 'f05c', 'f06b', 'f07c'],
  ...['f08b', 'f09b', 'f09c', 'f11b', 'f11c', 'f12b', 'f13b', 'f14a', 'f14b', 'f14d', 'x02c'],
];
const fewer = fixes.filter((file) => variants.some((number) => basename(file).startsWith(`${number}-`)));

const given = ['--move-aside', ...process.argv.slice(2)];
const steps = [
  {
    title: '1/3 The case as it is',
    args: ['run', baseline, ...ensemble(20, 10), '--out', 'output/h-city', ...given],
    isSilent: false,
  },
  {
    title: '2/3 Does it reproduce the paper?',
    args: ['patterns', baseline, ...ensemble(10, 4), '--out', 'output/h-city/patterns', ...given],
    isSilent: true,
  },
  {
    title: `3/3 ${fixes.length} fixes, ${fewer.length} of them variants with fewer lucks`,
    args: [
      ...['compare', baseline, ...fixes, ...ensemble(30, 10), '--brief'],
      ...fewer.flatMap((file) => ['--fewer', file]),
      ...['--out', 'output/h-city/fixes', ...given],
    ],
    isSilent: false,
  },
];

try {
  await install();
  await build();
  process.on('SIGINT', () => undefined); // the commands answer it, and this script passes their exit code on
  process.exitCode = await run(process.execPath, ['dist/inTurn.js', JSON.stringify(steps)], { cwd: root });
} catch (error) {
  process.stderr.write(`npm start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
