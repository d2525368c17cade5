// @ts-check
// A real Slurm of one node on the loopback of this machine. Debian's packages are installed where that is possible.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { debian, must } from './called.mjs';

const daemons = ['/usr/sbin/munged', '/usr/sbin/slurmctld', '/usr/sbin/slurmd', '/usr/bin/sbatch'];

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

/** Debian's Slurm, installed where it is missing. */
export function installSlurm() {
  debian(daemons, ['slurmctld', 'slurmd', 'slurm-client', 'munge']);
}

/** Start the cluster. @param {string} lab an empty folder @returns {Promise<Readonly<Record<string, string>>>} environment of its clients */
export async function up(lab) {
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
export async function down(lab) {
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
export async function ended(env) {
  for (let time = 0; time < 1800; time++) {
    if (must('squeue', ['-h'], env) === '') return;
    await setTimeout(200);
  }
  throw new Error(`jobs do not end: ${must('squeue', [], env)}`);
}

/** What the last merge on the cluster said. @param {string} folder */
export async function mergeLog(folder) {
  const logs = (await readdir(join(folder, 'engine'))).filter((name) => name.startsWith('slurm-merge-')).sort();
  return readFile(join(folder, 'engine', logs.at(-1) ?? ''), 'utf8');
}
