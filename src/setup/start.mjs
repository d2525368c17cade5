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
const variants = new Set([
  ...['f01b-pooled-calendar', 'f02b-quarterly-grades', 'f02c-support-to-the-well-graded'],
  ...['f02d-support-to-the-weakly-graded', 'f03c-inspection-without-consequence', 'f03e-human-screening'],
  'f04b-families-in-the-grade',
  ...['f05b-satisfaction-checked', 'f05c-agency-follows-the-grade', 'f06b-identification-and-care', 'f07c-case-worker'],
  ...['f08b-quality-in-the-contract', 'f09b-fewer-forms', 'f09c-less-monitoring', 'f11b-training-in-turn'],
  ...['f11c-training-for-the-least-schooled', 'f12b-certificate-for-the-post', 'f13b-last-place-by-grade'],
  ...['f14a-verify-and-pay', 'f14b-count-and-dismiss', 'f14d-cases-hours-and-training', 'x02c-support-by-need'],
]);
const fewer = fixes.filter((file) => variants.has(basename(file, '.yaml'))).flatMap((file) => ['--fewer', file]);

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
    title: `3/3 ${fixes.length} fixes, ${variants.size} of them as variants with fewer lucks`,
    args: [
      ...['compare', baseline, ...fixes, ...ensemble(30, 10), ...fewer, '--brief'],
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
