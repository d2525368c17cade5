// @ts-check
// Large studies: time and memory. Usage: node src/setup/million.mjs [runs N | store N | homes N]
//   runs N    a study of N runs of a city of four homes, simulated: seconds and memory of run and merge
//   store N   a finished study of N runs whose rows are made up: what it takes to look through it (resume) and to merge it
//   homes N   one run of a city of N homes
// Figures are told on stdout; docs/reliability.md shows them.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { load } from './load.mjs';
import { root } from './root.mjs';
import { build, install } from './steps.mjs';

const folder = await mkdtemp(join(tmpdir(), 'lastmeter-million-'));

/** How often memory is looked at, milliseconds. */
const LOOK = 200;

/**
 * Call the command, and tell what it took.
 * @param {string} what @param {readonly string[]} args
 */
async function measured(what, args) {
  const start = Date.now();
  const child = spawn(process.execPath, [join(root, 'dist', 'lastmeter.js'), 'study', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (text) => {
    told += text;
  });
  let peak = 0;
  const timer = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  }, LOOK);
  const code = await new Promise((done, fail) => child.on('error', fail).on('close', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${what}: exit code ${code}: ${told}`);
  process.stdout.write(
    `${what}: ${((Date.now() - start) / 1000).toFixed(1)} s, at most ${Math.round(peak / 1024)} MB\n`,
  );
}

/** @param {number} homes @param {number} replicates */
async function studyFile(homes, replicates) {
  const file = join(folder, `s${homes}-${replicates}.yaml`);
  const set = `set: {city.homes: ${homes}}\nreplicates: ${replicates}\noutcomes: [completion, formalization]\n`;
  await writeFile(file, `format: 1\nbase: lastmeter:baseline\n${set}`);
  return file;
}

/** @type {Readonly<Record<string, (n: number) => Promise<void>>>} */
const actions = {
  async runs(n) {
    for (const part of [n / 4, n]) {
      const out = join(folder, `runs-${part}`);
      const file = await studyFile(4, part);
      await measured(`${part} runs, all cores, simulated and merged`, ['run', file, '--out', out]);
      await measured(`${part} runs, merged again`, ['merge', out]);
      await measured(`${part} runs, nothing missing: looked through and merged`, ['run', file, '--out', out]);
    }
  },
  async store(n) {
    const out = join(folder, 'store');
    const parts = 'src/experiment/study';
    const [files, stores, studies] = await load([
      `${parts}/file/load.ts`,
      `${parts}/store/store.ts`,
      `${parts}/study.ts`,
    ]);
    if (!files || !stores || !studies) throw new Error('the program cannot be loaded');
    const study = await files['loadStudy'](await studyFile(4, n));
    const store = await stores['Store'].create(out, study);
    for (let block = 0; block < studies['blockCount'](study); block++) {
      const [first, last] = studies['rowsOf'](study, block);
      const rows = Array.from(
        { length: last - first + 1 },
        (_, k) => `baseline,0,${first + k},h-city,0.${first + k}71,0.6595744680851063\r\n`,
      );
      store.put(block, [{ name: 'runs', rows: rows.length, pieces: [Buffer.from(rows.join(''))] }]);
    }
    const start = Date.now();
    const { present, bytes } = store.scan();
    const mega = Math.round(bytes / 1e6);
    process.stdout.write(
      `${n} runs in ${present.size} parts, ${mega} MB: looked through in ${((Date.now() - start) / 1000).toFixed(2)} s\n`,
    );
    await measured('the whole command that finds nothing missing, and merges', ['run', out]);
    await measured('merge', ['merge', out]);
  },
  async homes(n) {
    await measured(`one run of ${n} homes`, [
      'run',
      await studyFile(n, 1),
      '--out',
      join(folder, 'homes'),
      '--workers',
      '1',
    ]);
  },
};

try {
  const [action = 'store', n = '1000000'] = process.argv.slice(2);
  const act = actions[action];
  if (act === undefined) throw new Error(`there is no ${action}; there are ${Object.keys(actions).join(', ')}`);
  await install();
  await build();
  await act(Number(n));
} catch (error) {
  process.stderr.write(`million: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
