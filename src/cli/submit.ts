import { exits } from '../experiment/failure.ts';
import { command } from './command.ts';
import { among } from './needs.ts';
import { oneOf, text, whole } from './options.ts';

const engine = (...engines: readonly string[]) => among('engine', engines, `--engine ${engines.join(' or ')}`);

export const submitCommand = command({
  name: 'submit',
  takes: '<study>',
  describe: 'Run a study on a cluster: the same shards, by an engine that is there already',
  positionals: {
    study: { describe: 'A study file, or the folder that it made', type: 'string', demandOption: true },
  },
  options: {
    engine: oneOf(
      'slurm and parallel (GNU parallel) submit the work; the others only write a template that nobody has tried',
      ['slurm', 'parallel', 'pbs', 'kubernetes', 'snakemake'],
      'slurm',
    ),
    shards: {
      ...whole('shards', 'Shares to cut the study into; two to four times the cores is a good number', [1, 100_000], 8),
    },
    only: { ...text('Only these shards, such as 2,5-7'), defaultDescription: 'those with something missing' },
    cores: whole('cores', 'Cores of a shard', [1, 1024], 1),
    time: text('Time that a shard may take, as the engine writes it, such as 02:00:00'),
    queue: text('Partition or queue'),
    hosts: text('parallel: file with one machine a line'),
    out: {
      ...text('Folder of the study, on a disk that all machines share'),
      defaultDescription: 'output/<study>-<digest>',
    },
    'dry-run': { describe: 'Print what would be written and called', type: 'boolean', default: false },
    force: { describe: 'Submit more than 1000 shards', type: 'boolean', default: false },
  },
  needs: {
    hosts: engine('parallel'),
    time: engine('slurm', 'parallel', 'pbs'),
    queue: engine('slurm', 'pbs'),
  },
  examples: [
    ['submit my.yaml --engine slurm --shards 64 --time 02:00:00 --out /shared/my', 'A job array and its merge'],
    ['submit my.yaml --engine slurm --shards 64 --out /shared/my', 'Again: only the shards with something missing'],
    ['submit my.yaml --engine parallel --hosts hosts.txt --shards 16', 'Machines that are reached by ssh'],
  ],
  async run(given) {
    const { submit } = await import('./submit/submit.ts');
    await submit(given);
    return exits.done;
  },
});
