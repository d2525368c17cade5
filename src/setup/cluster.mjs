// @ts-check
// GNU parallel, on this machine and over ssh, and a real Slurm of one node, all on the loopback of this machine, and a study on them: an array of eight
// shards with its merge gives the bytes of one machine; a task that is killed leaves the merge saying what is missing; resubmitting that shard alone completes it.
// Usage: node src/setup/cluster.mjs. Called by npm run test:machines too. Installs Debian's packages where it may.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { check, debian, lastmeter, must } from './called.mjs';
import * as ssh from './ssh.mjs';
import { build, install } from './steps.mjs';

const daemons = ['/usr/sbin/munged', '/usr/sbin/slurmctld', '/usr/sbin/slurmd', '/usr/bin/sbatch'];
const SHARDS = 8;
const study = `format: 1
base: lastmeter:baseline
arms: [lastmeter:policies/f03d-duplicate-screening]
set: {city.homes: 8}
replicates: 128
outcomes: [completion, formalization]
block: 4
`;

/** Configuration of a cluster that listens on this machine alone and writes nothing outside its folder. @param {string} lab */
const configuration = (lab) => `ClusterName=lab
SlurmctldHost=localhost(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=${lab}/run/munge.sock
CredType=cred/munge
SlurmctldPort=16817
SlurmdPort=16818
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
StateSaveLocation=${lab}/state
SlurmdSpoolDir=${lab}/spool
SlurmctldPidFile=${lab}/slurmctld.pid
SlurmdPidFile=${lab}/slurmd.pid
SlurmctldLogFile=${lab}/log/slurmctld.log
SlurmdLogFile=${lab}/log/slurmd.log
MpiDefault=none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerType=sched/backfill
SchedulerParameters=sched_interval=2,bf_interval=2,sched_min_interval=0
ReturnToService=2
JobRequeue=1
KillWait=2
MinJobAge=300
NodeName=localhost NodeAddr=127.0.0.1 CPUs=${availableParallelism()} State=UNKNOWN
PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`;

/** Start the cluster. @param {string} lab an empty folder @returns {Promise<Readonly<Record<string, string>>>} environment of its clients */
async function up(lab) {
  for (const name of ['state', 'spool', 'log', 'munge', 'run']) await mkdir(join(lab, name));
  await chmod(join(lab, 'munge'), 0o700);
  await chmod(join(lab, 'state'), 0o700);
  await chmod(lab, 0o755);
  const key = join(lab, 'munge', 'munge.key');
  await writeFile(key, randomBytes(128), { mode: 0o400 });
  const config = join(lab, 'slurm.conf');
  await writeFile(config, configuration(lab));
  const env = { SLURM_CONF: config };
  const munge = ['key-file=munge.key', 'pid-file=munged.pid', 'log-file=munged.log', 'seed-file=munged.seed'].map(
    (option) => {
      const [name, file = ''] = option.split('=');
      return `--${name}=${join(lab, 'munge', file)}`;
    },
  );
  must('/usr/sbin/munged', [...munge, `--socket=${join(lab, 'run', 'munge.sock')}`, '--num-threads=2']);
  must('/usr/sbin/slurmctld', ['-f', config, '-c'], env);
  must('/usr/sbin/slurmd', ['-f', config, '-N', 'localhost', '-c'], env);
  for (let time = 0; time < 300; time++) {
    const { stdout } = spawnSync('sinfo', ['-h', '-o', '%t'], { encoding: 'utf8', env: { ...process.env, ...env } });
    if (stdout.trim() === 'idle') return env;
    await setTimeout(100);
  }
  throw new Error(`Slurm does not start: ${await readFile(join(lab, 'log', 'slurmctld.log'), 'utf8')}`);
}

/** End the daemons of the cluster, and nothing else. @param {string} lab */
async function down(lab) {
  for (const file of ['slurmd.pid', 'slurmctld.pid', 'munge/munged.pid']) {
    const pid = Number(await readFile(join(lab, file), 'utf8').catch(() => ''));
    if (Number.isInteger(pid) && pid > 1) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    }
  }
}

/** Wait until Slurm has nothing to do. @param {Readonly<Record<string, string>>} env */
async function ended(env) {
  for (let time = 0; time < 1800; time++) {
    if (must('squeue', ['-h'], env) === '') return;
    await setTimeout(200);
  }
  throw new Error(`jobs do not end: ${must('squeue', [], env)}`);
}

/** What the last merge on the cluster said. @param {string} folder */
async function mergeLog(folder) {
  const logs = (await readdir(join(folder, 'engine'))).filter((name) => name.startsWith('slurm-merge-')).sort();
  return readFile(join(folder, 'engine', logs.at(-1) ?? ''), 'utf8');
}

/** A process whose command line has these words; 0 where there is none. @param {readonly string[]} words */
async function processWith(...words) {
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const line = (await readFile(join('/proc', name, 'cmdline'), 'utf8').catch(() => '')).split('\0');
    if (words.every((word) => line.includes(word))) return Number(name);
  }
  return 0;
}

/** @param {(what: string, check: () => Promise<unknown>) => Promise<void>} count */
export async function clusterTests(count) {
  const lab = await mkdtemp(join(tmpdir(), 'lastmeter-slurm-'));
  try {
    const file = join(lab, 'study.yaml');
    await writeFile(file, study);
    /** @type {Readonly<Record<string, string>>} */
    let env = {};
    let one = '';
    const submit = ['submit', file, '--engine', 'slurm', '--shards', String(SHARDS), '--out'];
    const runs = (/** @type {string} */ name) => readFile(join(lab, name, 'runs.csv'), 'utf8');
    await count(
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
    await count(
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
    await count('a Slurm of one node starts on loopback', async () => {
      debian(daemons, ['slurmctld', 'slurmd', 'slurm-client', 'munge']);
      env = await up(lab);
    });
    await count(`Slurm: an array of ${SHARDS} shards and its merge give the bytes of one machine`, async () => {
      const { code, told } = await lastmeter([...submit, join(lab, 'array')], env);
      check(code === 0 && told.includes(`shards 1-${SHARDS} of ${SHARDS}`), told);
      await ended(env);
      check((await runs('array')) === one, await mergeLog(join(lab, 'array')));
    });
    await count(
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
  let failed = 0;
  await install();
  await build();
  await clusterTests(async (what, check) => {
    try {
      await check();
      process.stderr.write(`ok   ${what}\n`);
    } catch (error) {
      failed++;
      process.stderr.write(`FAIL ${what}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  });
  process.exitCode = failed === 0 ? 0 : 1;
}
