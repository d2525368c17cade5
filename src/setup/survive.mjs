// @ts-check
// Does a study survive anything? Kills at every operation on files and at random times, damages, full disks, any number of workers and
// shards; what is wrong is told, and the last line is `N passed, N failed`. Usage: node src/setup/survive.mjs [SECTION ...]
// The figures of docs/reliability.md come from here.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import alea from 'seedrandom/lib/alea.js';
import { root } from './root.mjs';
import { build, install } from './steps.mjs';

/** A study in short runs. @param {number} replicates @param {number} block */
const study = (replicates, block) => `format: 1
base: lastmeter:baseline
arms: [lastmeter:policies/f03d-duplicate-screening]
set: {city.homes: 4}
replicates: ${replicates}
outcomes: [completion, formalization]
rows: [runs, weeks]
block: ${block}
`;

let passed = 0;
let failed = 0;
const folder = await mkdtemp(join(tmpdir(), 'lastmeter-survive-'));
const preload = pathToFileURL(join(root, 'src', 'testing', 'faults.mjs')).href;

/**
 * Start the command.
 * @param {readonly string[]} args @param {object} [fault] see src/testing/faults.mjs @param {number} [killed] after so many milliseconds
 * @returns {Promise<{ code: number | null, told: string }>}
 */
function lastmeter(args, fault, killed) {
  const env = fault === undefined ? {} : { NODE_OPTIONS: `--import=${preload}`, FAULT: JSON.stringify(fault) };
  const child = spawn(process.execPath, [join(root, 'dist', 'lastmeter.js'), 'study', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      told += text;
    });
  const timer = killed === undefined ? undefined : globalThis.setTimeout(() => child.kill('SIGKILL'), killed);
  return new Promise((done, fail) =>
    child.on('error', fail).on('close', (code) => {
      clearTimeout(timer);
      done({ code, told });
    }),
  );
}

/** SHA-256 of the tables of a study. @param {string} of */
async function digest(of) {
  const hash = createHash('sha256');
  for (const name of ['runs.csv', 'weeks.csv']) hash.update(await readFile(join(of, name)));
  return hash.digest('hex');
}

/** @param {string} what @param {() => Promise<string>} check returns a figure, throws when it does not hold */
async function count(what, check) {
  const start = Date.now();
  try {
    const figure = await check();
    passed++;
    process.stdout.write(`ok   ${what}: ${figure} (${Math.round((Date.now() - start) / 1000)} s)\n`);
  } catch (error) {
    failed++;
    process.stdout.write(`FAIL ${what}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

/** @param {boolean} holds @param {string} what */
function must(holds, what) {
  if (!holds) throw new Error(what);
}

/** Two at a time. @template T @param {readonly T[]} all @param {(one: T) => Promise<void>} act */
async function each(all, act) {
  const queue = [...all];
  await Promise.all(
    [0, 1].map(async () => {
      for (let one = queue.shift(); one !== undefined; one = queue.shift()) await act(one);
    }),
  );
}

/** Make the study again where it was stopped, and compare. @param {string} file @param {string} of @param {string} wanted @param {string} when */
async function goesOn(file, of, wanted, when) {
  const { code, told } = await lastmeter(['run', file, '--out', of, '--workers', '1']);
  must(code === 0, `${when}: exit code ${code}: ${told}`);
  must((await digest(of)) === wanted, `${when}: another digest`);
  const left = (await readdir(of, { recursive: true })).filter((name) => name.includes('.tmp-'));
  must(left.length === 0, `${when}: ${left.join()} was left`);
}

const small = join(folder, 'small.yaml');
const middle = join(folder, 'middle.yaml');
/** Digests of undisturbed studies. @type {Map<string, string>} */
const wanted = new Map();

/** @type {Readonly<Record<string, () => Promise<void>>>} */
const sections = {
  async points() {
    for (const [action, thread] of /** @type {const} */ ([
      ['run', 'worker'],
      ['merge', 'main'],
      ['run', 'main'],
    ])) {
      await count(
        `kill -9 before, in the middle and after every operation of ${action} in the ${thread} thread`,
        async () => {
          const log = join(folder, `operations-${action}-${thread}`);
          const trial = join(folder, `trial-${action}-${thread}`);
          const merging = action === 'merge';
          const line = (/** @type {string} */ of) =>
            merging ? ['merge', of] : ['run', small, '--out', of, '--workers', '1'];
          if (merging) await lastmeter(['run', small, '--out', trial, '--workers', '1']);
          await lastmeter(line(trial), { under: trial, thread, what: 'count', log });
          const operations = (await readFile(log, 'utf8')).trim().split('\n');
          const points = operations.flatMap((name, at) =>
            (name === 'write' ? ['before', 'middle', 'after'] : ['before', 'after']).map((when) => ({ at, when })),
          );
          let killed = 0;
          await each(points, async ({ at, when }) => {
            const of = join(folder, `point-${action}-${thread}-${at}-${when}`);
            if (merging) await lastmeter(['run', small, '--out', of, '--workers', '1']);
            const { code } = await lastmeter(line(of), { under: of, thread, what: 'kill', at, when });
            if (code === null) killed++;
            if (merging) must((await lastmeter(['verify', of, '--sample', '0'])).code === 0, `${at} ${when}: verify`);
            await goesOn(small, of, wanted.get(small) ?? '', `${at} ${when} ${operations[at]}`);
            await rm(of, { recursive: true });
          });
          must(killed > 0.9 * points.length, `only ${killed} of ${points.length} were killed`);
          return `${killed} kills in ${operations.length} operations, all went on to the same digest`;
        },
      );
    }
  },
  async random() {
    await count('kill -9 at 200 random times', async () => {
      const draw = alea('kills');
      let kills = 0;
      let studies = 0;
      let halves = 0;
      await each([0, 1], async (half) => {
        while (kills < 200) {
          const of = join(folder, `random-${half}-${studies++}`);
          const most = 5;
          for (let time = 0; time < most && kills < 200; time++) {
            const { code } = await lastmeter(
              ['run', middle, '--out', of, '--workers', '2'],
              undefined,
              250 + 1500 * draw(),
            );
            if (code === 0) break;
            kills++;
            const parts = existsSync(join(of, 'parts')) ? await readdir(join(of, 'parts')) : [];
            if (parts.some((name) => name.startsWith('.tmp-'))) halves++;
          }
          await goesOn(middle, of, wanted.get(middle) ?? '', `study ${studies}`);
          await rm(of, { recursive: true });
        }
      });
      return `${kills} kills over ${studies} studies, ${halves} while a part was being written, all to the same digest`;
    });
  },
  async damages() {
    await count('500 random damages of parts are found, set aside and computed again', async () => {
      const draw = alea('damages');
      const of = join(folder, 'damages');
      await lastmeter(['run', middle, '--out', of]);
      let done = 0;
      while (done < 500) {
        const names = (await readdir(join(of, 'parts'))).filter((name) => name.endsWith('.part')).sort();
        const chosen = names.filter(() => draw() < 0.5).slice(0, 500 - done);
        for (const [k, name] of chosen.entries())
          await damage(join(of, 'parts', name), join(of, 'parts', names[(k + 1) % names.length] ?? ''), k, draw);
        const { told } = await lastmeter(['run', middle, '--out', of]);
        const found = told.match(/is set aside as/g)?.length ?? 0;
        must(found === chosen.length, `${found} of ${chosen.length} were found: ${told}`);
        must((await digest(of)) === wanted.get(middle), 'another digest');
        done += chosen.length;
      }
      const aside = (await readdir(join(of, 'quarantine'))).length;
      must(aside === done, `${aside} of ${done} lie in quarantine`);
      return `${done} of ${done}`;
    });
  },
  async shards() {
    await count('1, 2 and 7 workers, 1, 3, 8 and 64 shards in any order and repeated, two processes', async () => {
      const draw = alea('shards');
      let combinations = 0;
      for (const workers of [1, 2, 7]) {
        for (const shards of [1, 3, 8, 64]) {
          const of = join(folder, `shards-${workers}-${shards}`);
          const all = Array.from({ length: shards }, (_, k) => k + 1).sort(() => draw() - 0.5);
          const blocks = 40;
          const order = [...all, ...all.slice(0, 2)].filter((index) => index <= blocks);
          await each(order, async (index) => {
            const { code, told } = await lastmeter([
              'run',
              middle,
              '--out',
              of,
              '--shard',
              `${index}/${shards}`,
              '--workers',
              String(workers),
            ]);
            must(code === 0, told);
          });
          must((await lastmeter(['merge', of])).code === 0, `${workers} ${shards}: merge`);
          must((await digest(of)) === wanted.get(middle), `${workers} workers, ${shards} shards: another digest`);
          combinations++;
          await rm(of, { recursive: true });
        }
      }
      return `${combinations} combinations, one digest`;
    });
    await count('two processes at once on one folder', async () => {
      for (let time = 0; time < 10; time++) {
        const of = join(folder, `both-${time}`);
        const both = await Promise.all([0, 1].map(() => lastmeter(['run', middle, '--out', of, '--workers', '1'])));
        must(
          both.every(({ code }) => code === 0),
          both.map(({ told }) => told).join(),
        );
        must((await digest(of)) === wanted.get(middle), 'another digest');
        await rm(of, { recursive: true });
      }
      return '10 times, one digest';
    });
  },
  async disk() {
    await count('a small disk that fills up', async () => {
      const disk = join(folder, 'disk');
      await mkdir(disk);
      const mount = (/** @type {string[]} */ ...args) => spawnSync('mount', args, { encoding: 'utf8' });
      const { status, stderr } = mount('-t', 'tmpfs', '-o', 'size=96k', 'tmpfs', disk);
      must(status === 0, `cannot mount: ${stderr}`);
      try {
        const of = join(disk, 'study');
        const full = await lastmeter(['run', middle, '--out', of, '--workers', '2']);
        must(full.code === 75 && /the disk is full \(ENOSPC\)/.test(full.told), `${full.code}: ${full.told}`);
        const line = full.told
          .split('\n')
          .find((text) => text.includes('ENOSPC'))
          ?.replace(of, 'FOLDER');
        must((await lastmeter(['status', of])).code === 4, 'status');
        mount('-o', 'remount,size=64m', disk);
        await goesOn(middle, of, wanted.get(middle) ?? '', 'after the disk has grown');
        mount('-o', 'remount,ro', disk);
        const fixed = await lastmeter(['run', middle, '--out', join(disk, 'other')]);
        must(fixed.code === 2 && fixed.told.includes('EROFS'), `${fixed.code}: ${fixed.told}`);
        return `75, then on to the same digest; "${line}"; read-only: 2`;
      } finally {
        spawnSync('umount', [disk]);
      }
    });
    await count('ENOSPC and EIO at every operation of a worker', async () => {
      let times = 0;
      for (const what of ['ENOSPC', 'EIO']) {
        await each(
          Array.from({ length: 20 }, (_, at) => at),
          async (at) => {
            const of = join(folder, `fault-${what}-${at}`);
            const { code } = await lastmeter(['run', small, '--out', of, '--workers', '1'], {
              under: of,
              thread: 'worker',
              what,
              at,
            });
            // The folder may be opened in vain: not every system syncs folders.
            must(code === 75 || code === 0, `${what} at ${at}: exit code ${code}`);
            await goesOn(small, of, wanted.get(small) ?? '', `${what} at ${at}`);
            times++;
            await rm(of, { recursive: true });
          },
        );
      }
      return `${times} faults, exit code 75, then on to the same digest`;
    });
  },
  async failures() {
    await count('a run that exits, exhausts the memory or does not end', async () => {
      for (const what of ['exit', 'memory', 'hang']) {
        const of = join(folder, `failure-${what}`);
        const first = await lastmeter(
          ['run', middle, '--out', of, '--workers', '2', '--run-timeout', what === 'hang' ? '20' : '0'],
          {
            under: '',
            what,
            unit: 13,
          },
        );
        must(first.code === 1, `${what}: ${first.code}: ${first.told}`);
        must(
          /failed: row 27 or 28: .*seed "h-city"/.test(first.told) && first.told.includes('study replay'),
          first.told,
        );
        must((await lastmeter(['merge', of])).code === 4, `${what}: merge`);
        await goesOn(middle, of, wanted.get(middle) ?? '', what);
        process.stdout.write(`     ${what}: ${first.told.split('\n').find((line) => line.includes('failed: row'))}\n`);
      }
      return '3 of 3 are told with row, seed and command; the others went on';
    });
  },
};

/** @param {string} path @param {string} other @param {number} kind @param {() => number} draw */
async function damage(path, other, kind, draw) {
  const bytes = await readFile(path);
  const at = Math.floor(draw() * bytes.length);
  const damages = [
    () => {
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(draw() * 8));
      return bytes;
    },
    () => bytes.subarray(0, at),
    () => Buffer.concat([bytes.subarray(0, at), Buffer.alloc(bytes.length - at)]),
    () => Buffer.concat([bytes, Buffer.from('x')]),
    () => Buffer.alloc(0),
    () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + 9))]),
  ];
  const changed = kind % 7 === 6 ? await readFile(other) : (damages[kind % 7]?.() ?? bytes);
  await writeFile(path, changed.equals(await readFile(path)) ? Buffer.concat([changed, Buffer.from('x')]) : changed);
}

try {
  await install();
  await build();
  await writeFile(small, study(4, 2));
  await writeFile(middle, study(120, 3));
  for (const file of [small, middle]) {
    const of = join(folder, 'undisturbed');
    await lastmeter(['run', file, '--out', of, '--workers', '1']);
    wanted.set(file, await digest(of));
    await rm(of, { recursive: true });
  }
  const chosen = process.argv.slice(2);
  for (const [name, section] of Object.entries(sections)) {
    if (chosen.length === 0 || chosen.includes(name)) await section();
  }
  await setTimeout(0);
} catch (error) {
  failed++;
  process.stderr.write(`survive: ${error instanceof Error ? error.message : String(error)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
