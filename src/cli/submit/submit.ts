import { execFile, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { exits, Failure } from '../../experiment/failure.ts';
import { shell } from '../../experiment/shell.ts';
import { shardOfBlock } from '../../experiment/study/conduct.ts';
import { type EngineFile, type Job, shardList } from '../../experiment/study/engines/job.ts';
import { parallelFiles } from '../../experiment/study/engines/parallel.ts';
import { slurmFiles } from '../../experiment/study/engines/slurm.ts';
import { kubernetesFiles, pbsFiles, snakemakeFiles } from '../../experiment/study/engines/templates.ts';
import type { Store } from '../../experiment/study/store/store.ts';
import { blocksOf } from '../../experiment/study/study.ts';
import { systemCode } from '../../scenario/file.ts';
import { quoted } from '../../scenario/printable.ts';
import { print, tell } from '../say.ts';
import { enter, type Named } from '../study/folder.ts';

/** What `submit` was given. */
export interface SubmitGiven extends Named {
  readonly engine: 'slurm' | 'parallel' | 'pbs' | 'kubernetes' | 'snakemake';
  readonly shards: number;
  readonly only?: string | undefined;
  readonly cores: number;
  readonly time?: string | undefined;
  readonly queue?: string | undefined;
  readonly hosts?: string | undefined;
  readonly 'dry-run': boolean;
  readonly force: boolean;
}

/** More tasks than most clusters let one person queue. */
const MANY = 1000;

/** Write what the engine needs, hand it over, and say how to watch. */
export async function submit(given: SubmitGiven): Promise<void> {
  if (given.shards > MANY && !given.force) {
    const why = 'clusters refuse such arrays or start them slowly, and a shard should take 10 to 60 minutes';
    throw new Failure(
      exits.wrong,
      `--shards ${given.shards} is more than ${MANY}: ${why}. Take fewer, or add --force.`,
    );
  }
  const store = await enter(given);
  const job = jobOf(store, given);
  if (job.missing.length === 0) {
    tell(`Nothing is missing in ${store.folder}: lastmeter study merge ${shell(store.folder)}`);
    return;
  }
  const files = filesOf(job, given);
  if (given['dry-run']) {
    for (const { name, text } of files) print(`# ${join(store.folder, 'engine', name)}\n${text}`);
    for (const line of callsOf(job, given)) print(line);
    return;
  }
  const folder = join(store.folder, 'engine');
  await mkdir(folder, { recursive: true });
  for (const { name, text } of files) await writeFile(join(folder, name), text, { mode: 0o755 });
  if (given.engine === 'slurm') await toSlurm(job, folder);
  else if (given.engine === 'parallel') await toParallel(folder);
  else tell(`Written to ${folder}, not submitted: nobody has tried this template. Read it first.`);
  if (given.engine === 'parallel') return;
  tell(`Watch: lastmeter study status ${shell(store.folder)}`);
  tell('What is missing when all have ended: the same command submits it, and nothing else.');
}

function jobOf(store: Store, given: SubmitGiven): Job {
  const { present } = store.scan();
  const wanted = given.only === undefined ? null : shardsIn(given.only, given.shards);
  const blocks = blocksOf(store.study).filter((block) => !present.has(block));
  const lacking = new Set(blocks.map((block) => shardOfBlock(block, given.shards)));
  const missing = [...(wanted ?? lacking)].filter((shard) => lacking.has(shard)).sort((a, b) => a - b);
  return {
    name: store.study.name,
    folder: resolve(store.folder),
    shards: given.shards,
    missing,
    program: [process.execPath, resolve(process.argv[1] ?? 'lastmeter')],
    cores: given.cores,
    time: given.time ?? null,
    queue: given.queue ?? null,
  };
}

/** `2,5-7`. @throws Failure */
function shardsIn(given: string, most: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (const part of given.split(',')) {
    const [, first = '', last = first] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(part) ?? [];
    if (!(Number(first) >= 1 && Number(first) <= Number(last) && Number(last) <= most)) {
      throw new Failure(exits.wrong, `--only takes shards from 1 to ${most}, such as 2,5-7; it is ${quoted(given)}`);
    }
    for (let shard = Number(first); shard <= Number(last); shard++) found.add(shard);
  }
  return found;
}

function filesOf(job: Job, { engine, hosts }: SubmitGiven): readonly EngineFile[] {
  switch (engine) {
    case 'slurm':
      return slurmFiles(job);
    case 'parallel':
      return parallelFiles(job, hosts === undefined ? null : resolve(hosts));
    case 'pbs':
      return pbsFiles(job);
    case 'kubernetes':
      return kubernetesFiles(job);
    case 'snakemake':
      return snakemakeFiles(job);
  }
}

const arrayCall = ({ missing }: Job, folder: string): readonly string[] => [
  '--parsable',
  `--array=${shardList(missing)}`,
  join(folder, 'shard.sbatch'),
];
/** `afterany`: after a task that failed, `afterok` would wait for ever. */
const mergeCall = (array: string, folder: string): readonly string[] => [
  '--parsable',
  `--dependency=afterany:${array}`,
  join(folder, 'merge.sbatch'),
];

function callsOf(job: Job, { engine }: SubmitGiven): readonly string[] {
  const folder = join(job.folder, 'engine');
  if (engine === 'slurm') {
    return [
      `# then: ${shell('sbatch', ...arrayCall(job, folder))}`,
      `# then: ${shell('sbatch', ...mergeCall('ARRAY', folder))}`,
    ];
  }
  return engine === 'parallel' ? [`# then: ${shell('bash', join(folder, 'parallel.sh'))}`] : [];
}

async function toSlurm(job: Job, folder: string): Promise<void> {
  const array = await sbatch(arrayCall(job, folder));
  const merge = await sbatch(mergeCall(array, folder));
  tell(
    `Slurm has job ${array}, shards ${shardList(job.missing)} of ${job.shards}, and job ${merge}, which merges them.`,
  );
  tell(`Watch: squeue -j ${array},${merge}; logs in ${folder}`);
}

async function sbatch(args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('sbatch', [...args]);
    return stdout.trim().split(';', 1)[0] ?? '';
  } catch (error) {
    if (systemCode(error) === 'ENOENT') {
      throw new Failure(exits.wrong, 'there is no `sbatch` on this machine: log in to one that submits to Slurm.');
    }
    const told = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new Failure(exits.again, `sbatch ${args.join(' ')}: ${told}`);
  }
}

/** GNU parallel runs here until all is done. */
async function toParallel(folder: string): Promise<void> {
  const child = spawn('bash', [join(folder, 'parallel.sh')], { stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  if (code === 127) throw new Failure(exits.wrong, 'there is no `parallel` on this machine: install GNU parallel.');
  if (code === exits.incomplete) {
    throw new Failure(exits.incomplete, 'shards are missing; the same command makes them, and nothing else');
  }
  if (code !== 0) throw new Failure(exits.failed, `${join(folder, 'parallel.sh')} ended with exit code ${code}`);
}
