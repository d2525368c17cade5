import { shell } from '../../shell.ts';
import type { EngineFile, Job } from './job.ts';

/**
 * GNU parallel, on this machine or over ssh. A shard that fails is tried once more; what a killed call leaves running does no harm,
 * because parts are the same whoever makes them.
 * @param hosts file with one machine a line, as `parallel --sshloginfile` reads it; null for this machine alone
 */
export function parallelFiles(
  { folder, shards, missing, program, cores, time }: Job,
  hosts: string | null,
): readonly EngineFile[] {
  const run = `${shell(...program, 'study', 'run', folder)} --shard {}/${shards} --workers ${cores}`;
  const options = [
    '--retries 2',
    '--line-buffer',
    '--tagstring shard-{}',
    `--joblog ${shell(`${folder}/engine/parallel.log`)}`,
    ...(hosts === null ? [] : [`--sshloginfile ${shell(hosts)}`]),
    ...(time === null ? [] : [`--timeout ${shell(time)}`]),
  ];
  return [
    {
      name: 'parallel.sh',
      text: `#!/bin/bash
# Written by lastmeter submit. Calling it again does what is missing.
parallel ${options.join(' ')} ${shell(run)} ::: ${missing.join(' ')}
exec ${shell(...program, 'study', 'merge', folder)}
`,
    },
  ];
}
