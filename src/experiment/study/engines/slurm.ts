import { shell } from '../../shell.ts';
import type { EngineFile, Job } from './job.ts';

/**
 * A job array with one task a shard, and a merge that starts when all have ended, however they ended: the merge itself knows whether the
 * study is complete. The number of shards is written out, because a resubmission of some of them must not change it. `exec` lets the
 * signal before the time limit reach the program, which then stops between two blocks.
 */
export function slurmFiles({ name, folder, shards, program, cores, time, queue }: Job): readonly EngineFile[] {
  const own = [
    `#SBATCH --job-name=${name}`,
    `#SBATCH --cpus-per-task=${cores}`,
    `#SBATCH --output=${folder}/engine/slurm-%A-%a.log`,
    '#SBATCH --open-mode=append',
    '#SBATCH --requeue',
    '#SBATCH --signal=B:TERM@60',
    ...(time === null ? [] : [`#SBATCH --time=${time}`]),
    ...(queue === null ? [] : [`#SBATCH --partition=${queue}`]),
  ];
  const run = `exec ${shell(...program, 'study', 'run', folder)} --shard "$SLURM_ARRAY_TASK_ID/${shards}" --workers ${cores}`;
  const merge = [
    `#SBATCH --job-name=${name}-merge`,
    `#SBATCH --output=${folder}/engine/slurm-merge-%j.log`,
    ...(queue === null ? [] : [`#SBATCH --partition=${queue}`]),
  ];
  return [
    { name: 'shard.sbatch', text: `#!/bin/bash\n${own.join('\n')}\n${run}\n` },
    {
      name: 'merge.sbatch',
      text: `#!/bin/bash\n${merge.join('\n')}\nexec ${shell(...program, 'study', 'merge', folder)}\n`,
    },
  ];
}
