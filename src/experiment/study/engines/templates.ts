import { shell } from '../../shell.ts';
import type { EngineFile, Job } from './job.ts';

/** What stands at the top of a file that nobody has tried. */
const UNTESTED =
  'UNTESTED TEMPLATE: never run on a real system. Read it, change what differs on yours, and try few shards first.';

/** A job array for PBS Professional or OpenPBS. */
export function pbsFiles({ name, folder, shards, missing, program, cores, time, queue }: Job): readonly EngineFile[] {
  const own = [
    `#PBS -N ${name.slice(0, 15)}`,
    `#PBS -l select=1:ncpus=${cores}`,
    ...(time === null ? [] : [`#PBS -l walltime=${time}`]),
    ...(queue === null ? [] : [`#PBS -q ${queue}`]),
    `#PBS -J 1-${Math.max(2, shards)}`,
  ];
  const run = `exec ${shell(...program, 'study', 'run', folder)} --shard "$PBS_ARRAY_INDEX/${Math.max(2, shards)}" --workers ${cores}`;
  const again = `# Missing now: shards ${missing.join(' ')}. A shard that is done ends at once.`;
  const merge = `# Then: ${shell(...program, 'study', 'merge', folder)}`;
  return [{ name: 'shard.pbs', text: `#!/bin/bash\n# ${UNTESTED}\n${own.join('\n')}\n${again}\n${merge}\n${run}\n` }];
}

/** An Indexed Job for Kubernetes; the folder lies on a volume that all pods may write to. */
export function kubernetesFiles({ name, shards, cores }: Job): readonly EngineFile[] {
  const label = name.toLowerCase().replace(/[^a-z0-9-]+/g, '-');
  return [
    {
      name: 'job.yaml',
      text: `# ${UNTESTED}
# The image has Node and lastmeter; the claim "study" is a volume with ReadWriteMany that holds the folder of the study as /study.
apiVersion: batch/v1
kind: Job
metadata:
  name: ${label}
spec:
  completionMode: Indexed
  completions: ${shards}
  parallelism: ${Math.min(shards, 50)}
  backoffLimitPerIndex: 3
  podFailurePolicy:
    rules:
      # Wrong input, another study in the folder, a damaged plan: trying again would not help.
      - action: FailIndex
        onExitCodes: { containerName: shard, operator: In, values: [2, 3, 5] }
      - action: Ignore
        onPodConditions: [{ type: DisruptionTarget }]
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: shard
          image: YOUR-REGISTRY/lastmeter
          command: [sh, -c, 'exec lastmeter study run /study --shard "$((JOB_COMPLETION_INDEX + 1))/${shards}" --workers ${cores}']
          resources: { requests: { cpu: "${cores}", memory: 1Gi } }
          volumeMounts: [{ name: study, mountPath: /study }]
      volumes:
        - name: study
          persistentVolumeClaim: { claimName: study }
# Then, in a pod with the same volume: lastmeter study merge /study
`,
    },
  ];
}

/** Rules for Snakemake. The parts stay outside its outputs, because it deletes the outputs of a rule before it runs it again. */
export function snakemakeFiles({ folder, shards, program, cores }: Job): readonly EngineFile[] {
  const run = shell(...program, 'study', 'run', folder);
  return [
    {
      name: 'Snakefile',
      text: `# ${UNTESTED}
SHARDS = ${shards}

rule merged:
    input: expand("done/{shard}.ok", shard=range(1, SHARDS + 1))
    shell: ${JSON.stringify(shell(...program, 'study', 'merge', folder))}

rule shard:
    output: touch("done/{shard}.ok")
    threads: ${cores}
    shell: ${JSON.stringify(`${run} --shard {wildcards.shard}/${shards} --workers {threads}`)}
`,
    },
  ];
}
