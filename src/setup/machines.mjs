// @ts-check
// npm run test:machines: other versions of Node must give the same bits and the same files as this one, and so must a Slurm.
// The last line is `N passed, N failed`; a Node or a Slurm that cannot be installed is a failure.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { build as esbuild } from 'esbuild';
import { clusterTests } from './cluster.mjs';
import { load } from './load.mjs';
import { root } from './root.mjs';
import { settings } from './settings.mjs';
import { build, capture, install, npm, run } from './steps.mjs';
import { Tally } from './tally.mjs';

const majors = [22, 24];
const tally = new Tally();

/** Install one version of Node from npm. @param {number} major @param {string} folder @returns {Promise<string>} path of its program */
async function node(major, folder) {
  await mkdir(folder, { recursive: true });
  const [command, first] = npm();
  const args = [...first, 'install', '--prefix', folder, '--no-audit', '--no-fund', `node@${major}`];
  const code = await run(command, args, { cwd: folder, stdio: ['ignore', process.stderr.fd, 'inherit'] });
  if (code !== 0) throw new Error(`npm install node@${major} ended with exit code ${code}; its messages stand above`);
  const file = join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const version = (await capture(file, ['--version'])).trim();
  if (!version.startsWith(`v${major}.`)) throw new Error(`npm's node@${major} says that it is ${version}`);
  process.stderr.write(`Node ${version}\n`);
  return file;
}

/** What differs between two reports: `run: column, column`. @param {Report} here @param {Report} there */
function differences(here, there) {
  return Object.entries(here).flatMap(([name, columns]) => {
    const changed = Object.keys(columns).filter((column) => columns[column] !== there[name]?.[column]);
    return changed.length === 0 ? [] : [`${name}: ${changed.slice(0, 5).join(', ')} (${changed.length} in all)`];
  });
}

/** @typedef {Readonly<Record<string, Readonly<Record<string, unknown>>>>} Report */

/** @param {string} file program of Node @param {string} folder @returns {Promise<Report>} fingerprints of the bits */
async function bits(file, folder) {
  return JSON.parse(await capture(file, [join(folder, 'report.mjs'), join(folder, 'scenario.json')]));
}

/** @param {string} file program of Node @param {string} folder @param {string} name @returns {Promise<Report>} digests of what the command writes */
async function files(file, folder, name) {
  const out = join(folder, `out-${name}`);
  const args = ['run', 'scenarios/baseline.yaml', '--replicates', '3', '--workers', '2', '--children', '--out', out];
  await capture(file, [join(root, 'dist', 'lastmeter.js'), ...args]);
  return { files: JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')).files };
}

/** What was written again in Python says the same here as where it was kept. Without a Python there is nothing to test. @param {string} into a folder */
async function rewrittenTest(into) {
  const version = await capture('python3', ['--version']).catch(() => null);
  if (version === null) {
    process.stderr.write('No python3: the program that was written from docs/odd.md is not run\n');
    return;
  }
  await tally.count(
    `${version.trim()}: the program that was written from docs/odd.md says what was kept of it`,
    async () => {
      const [keeper, comparer] = await load(['src/testing/rewritten/kept.ts', 'src/testing/rewritten/differences.ts']);
      const file = join(into, 'kept.json');
      await capture('python3', ['-B', join(root, 'src', 'testing', 'rewritten', 'keep.py'), file]);
      const changed = comparer?.['differences'](
        keeper?.['readKept'](join(root, keeper['keptPath'])),
        keeper?.['readKept'](file),
      );
      if (changed.length > 0) throw new Error(changed.slice(0, 5).join('\n'));
    },
  );
}

const folder = await mkdtemp(join(tmpdir(), 'lastmeter-machines-'));
try {
  await install();
  await build();
  const outfile = join(folder, 'report.mjs');
  const { splitting: _, ...single } = settings;
  await esbuild({ ...single, entryPoints: ['src/testing/engineReport.ts'], outfile });
  for (const scenarios of await load(['src/scenario/load.ts'])) {
    const { scenario } = await scenarios['load']('lastmeter:baseline');
    await writeFile(join(folder, 'scenario.json'), JSON.stringify(scenario));
  }
  const here = { bits: await bits(process.execPath, folder), files: await files(process.execPath, folder, 'here') };
  for (const major of majors) {
    const installed = node(major, join(folder, `node${major}`));
    await tally.count(`Node ${major}: every column has the bits of Node ${process.version}`, async () => {
      const changed = differences(here.bits, await bits(await installed, folder));
      if (changed.length > 0) throw new Error(changed.join('\n'));
    });
    await tally.count(`Node ${major}: the command writes the files of Node ${process.version}`, async () => {
      const there = await files(await installed, folder, String(major));
      const names = [here.files, there].map((report) => Object.keys(report['files'] ?? {}).join());
      if (names[0] !== names[1]) throw new Error(`files ${names[1]} instead of ${names[0]}`);
      const hash = (/** @type {Report} */ { files: all = {} }) =>
        Object.fromEntries(Object.entries(all).map(([name, entry]) => [name, JSON.stringify(entry)]));
      const changed = differences({ files: hash(here.files) }, { files: hash(there) });
      if (changed.length > 0) throw new Error(changed.join('\n'));
    });
  }
  await clusterTests(tally);
  await rewrittenTest(folder);
} catch (error) {
  tally.fail('npm run test:machines', error);
} finally {
  await rm(folder, { recursive: true, force: true });
}
tally.end();
