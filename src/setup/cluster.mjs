// @ts-check
// GNU parallel, on this machine and over ssh, and a real Slurm of one node, all on the loopback of this machine, and a study on them: an array
// of eight shards with its merge gives the bytes of one machine; a task that is killed leaves the merge saying what is missing; resubmitting
// that shard alone completes it.
// Usage: node src/setup/cluster.mjs. Called by npm run test:machines too. Installs Debian's packages where it may.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { check, debian, lastmeter } from './called.mjs';
import { down, ended, installSlurm, mergeLog, up } from './slurm.mjs';
import * as ssh from './ssh.mjs';
import { build, install } from './steps.mjs';
import { Tally } from './tally.mjs';

const SHARDS = 8;
const study = `format: 1
base: lastmeter:baseline
arms: [lastmeter:policies/f03d-duplicate-screening]
set: {city.homes: 8}
replicates: 128
outcomes: [completion, formalization]
block: 4
`;

/** A process whose command line has these words; 0 where there is none. @param {readonly string[]} words */
async function processWith(...words) {
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const line = (await readFile(join('/proc', name, 'cmdline'), 'utf8').catch(() => '')).split('\0');
    if (words.every((word) => line.includes(word))) return Number(name);
  }
  return 0;
}

/** Count what holds on GNU parallel and on Slurm. @param {Tally} tally */
export async function clusterTests(tally) {
  const lab = await mkdtemp(join(tmpdir(), 'lastmeter-slurm-'));
  try {
    const file = join(lab, 'study.yaml');
    await writeFile(file, study);
    /** @type {Readonly<Record<string, string>>} */
    let env = {};
    let one = '';
    const submit = ['submit', file, '--engine', 'slurm', '--shards', String(SHARDS), '--out'];
    const runs = (/** @type {string} */ name) => readFile(join(lab, name, 'runs.csv'), 'utf8');
    await tally.count(
      'GNU parallel: eight shards on this machine give the bytes of one process; again, nothing is missing',
      async () => {
        debian(['/usr/bin/parallel'], ['parallel']);
        await lastmeter(['study', 'run', file, '--out', join(lab, 'one')]);
        one = await runs('one');
        const line = [
          'submit',
          file,
          '--engine',
          'parallel',
          '--shards',
          String(SHARDS),
          '--out',
          join(lab, 'parallel'),
        ];
        const { code, told } = await lastmeter(line);
        check(code === 0, told);
        check((await runs('parallel')) === one, told);
        const again = await lastmeter(line);
        check(again.code === 0 && again.told.includes('Nothing is missing'), again.told);
      },
    );
    await tally.count(
      'GNU parallel over ssh: eight shards on two machines with one folder give the bytes of one process; also where a third does not answer',
      async () => {
        const { hosts, withAway } = await ssh.up(join(lab, 'ssh'));
        for (const [name, file_] of /** @type {const} */ ([
          ['over-ssh', hosts],
          ['one-away', withAway],
        ])) {
          const out = join(lab, name);
          const line = [
            'submit',
            file,
            '--engine',
            'parallel',
            '--hosts',
            file_,
            '--shards',
            String(SHARDS),
            '--out',
            out,
          ];
          const { code, told } = await lastmeter(line);
          check(code === 0, told);
          check((await runs(name)) === one, told);
          const jobs = (await readFile(join(out, 'engine', 'parallel.log'), 'utf8')).trim().split('\n').slice(1);
          const used = new Set(jobs.map((job) => job.split('\t')[1]));
          for (const machine of ssh.answering) {
            check(
              [...used].some((host) => host?.endsWith(machine)),
              `${machine} made no shard: ${[...used].join()}`,
            );
          }
        }
      },
    );
    await tally.count('a Slurm of one node starts on loopback', async () => {
      installSlurm();
      env = await up(lab);
    });
    await tally.count(`Slurm: an array of ${SHARDS} shards and its merge give the bytes of one machine`, async () => {
      const { code, told } = await lastmeter([...submit, join(lab, 'array')], env);
      check(code === 0 && told.includes(`shards 1-${SHARDS} of ${SHARDS}`), told);
      await ended(env);
      check((await runs('array')) === one, await mergeLog(join(lab, 'array')));
    });
    await tally.count(
      'Slurm: a task killed with -9 leaves the merge saying what is missing; its shard alone completes it',
      async () => {
        const folder = join(lab, 'killed');
        await lastmeter([...submit, folder], env);
        let pid = 0;
        for (let time = 0; time < 600 && pid === 0; time++) {
          pid = await processWith(folder, `3/${SHARDS}`);
          await setTimeout(50);
        }
        check(pid > 1, 'the task of shard 3 was not seen');
        process.kill(pid, 'SIGKILL');
        await ended(env);
        const told = await mergeLog(folder);
        check(/the study is incomplete: \d+ of 256 runs are missing/.test(told), told);
        const again = await lastmeter([...submit, folder], env);
        check(again.told.includes(`shards 3 of ${SHARDS}`), again.told);
        await ended(env);
        check((await runs('killed')) === one, await mergeLog(folder));
        const rest = await lastmeter([...submit, folder], env);
        check(rest.code === 0 && rest.told.includes('Nothing is missing'), rest.told);
      },
    );
  } finally {
    await down(lab);
    await ssh.down(join(lab, 'ssh'));
    await rm(lab, { recursive: true, force: true, maxRetries: 3 });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const tally = new Tally();
  await install();
  await build();
  await clusterTests(tally);
  tally.end();
}
