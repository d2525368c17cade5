import { command } from './command.ts';
import { among, beside, type Need } from './needs.ts';
import { json, language, text, whole, workers } from './options.ts';

const action = (...actions: readonly string[]) =>
  among('action', actions, actions.map((one) => `study ${one}`).join(' or '));

const eventsOfReplay: Need = {
  words: 'study replay, without --diary',
  met: ({ action, diary }) => action === 'replay' && diary === undefined,
};

export const studyCommand = command({
  name: 'study',
  takes: '<action> <study>',
  describe: 'Large experiments that survive anything: the same command goes on where the last one ended',
  positionals: {
    action: {
      describe:
        'run: compute what is missing; status: what is there; merge: one table of all parts; verify: check everything, simulate some rows again; replay: one run again',
      choices: ['run', 'status', 'merge', 'verify', 'replay'] as const,
      demandOption: true,
    },
    study: { describe: 'A study file, or the folder that it made', type: 'string', demandOption: true },
  },
  options: {
    out: {
      ...text('Folder of the study; it refuses another one'),
      defaultDescription: 'output/<study>-<digest>',
    },
    shard: text('run: only this share of the work, such as 3/8'),
    workers,
    'run-timeout': {
      ...whole('run-timeout', 'run: seconds after which a run counts as one that does not end', [0, 1_000_000], 0),
      defaultDescription: 'no limit',
    },
    estimate: {
      describe: 'run: compute a few blocks, tell what the rest will take, and stop',
      type: 'boolean',
      default: false,
    },
    partial: { describe: 'merge: what is there of an incomplete study', type: 'boolean', default: false },
    parquet: { describe: 'merge: write each table as Parquet too', type: 'boolean', default: false },
    sample: whole('sample', 'verify: rows to simulate again', [0, 1_000_000], 20),
    'sample-seed': { ...text('verify: which rows these are'), defaultDescription: 'another one each time' },
    row: { ...whole('row', 'replay: row of runs.csv', [1, Number.MAX_SAFE_INTEGER], 1) },
    diary: text('replay: tell the year of this home'),
    events: { describe: 'replay: print the events of the run as CSV', type: 'boolean', default: false },
    language: language('the diary'),
    json,
  },
  needs: {
    shard: action('run'),
    workers: action('run'),
    'run-timeout': action('run'),
    estimate: action('run'),
    partial: action('merge'),
    parquet: action('merge', 'run'),
    sample: action('verify'),
    'sample-seed': action('verify'),
    row: action('replay'),
    diary: action('replay'),
    events: eventsOfReplay,
    language: beside('diary'),
  },
  examples: [
    ['study run lastmeter:studies/pressure', 'Compute a study; after a crash or Ctrl-C, the same command goes on'],
    ['study run my.yaml --shard 3/8 --out big', 'The third of eight shares, on any machine that shares the folder'],
    ['study status big', 'What is there, what is missing, what has failed'],
    ['study merge big --parquet', 'runs.csv, its SHA-256, and runs.parquet'],
    ['study verify big --sample 50', 'Check every checksum, and simulate fifty rows again'],
    ['study replay big --row 17 --diary KY', 'The run of row 17 again, as the year of one home'],
  ],
  async run(given) {
    switch (given.action) {
      case 'run':
        return (await import('./study/run.ts')).runStudy(given);
      case 'status':
        return (await import('./study/status.ts')).tellStatus(given);
      case 'merge':
        return (await import('./study/merge.ts')).mergeStudy(given);
      case 'verify':
        return (await import('./study/verify.ts')).verifyStudy(given);
      case 'replay':
        return (await import('./study/replay.ts')).replayRow(given);
    }
  },
});
