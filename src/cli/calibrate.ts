import type { Calibrated } from '../analysis/calibration/calibrate.ts';
import type { Choice } from '../analysis/calibration/experiment.ts';
import type { CalibrationSummary } from '../analysis/calibration/summary.ts';
import { type Exit, exits, Failure } from '../experiment/failure.ts';
import { shell } from '../experiment/shell.ts';
import type { Bilingual } from '../model/scenario.ts';
import { cut } from '../scenario/printable.ts';
import { command } from './command.ts';
import { json, language, luck, oneOf, real, text, whole, workers } from './options.ts';
import { progress } from './progress.ts';
import { print, printJson, tell } from './say.ts';
import { stoppable } from './stop.ts';

/** Bytes of a file name that file systems take. */
const LONGEST_NAME = 255;

export const calibrateCommand = command({
  name: 'calibrate',
  takes: '[scenario]',
  describe: 'Fit the free parameters to the case: an ensemble of accepted parameter sets, with weights',
  positionals: {
    scenario: {
      describe: 'Scenario file, or lastmeter:baseline. What it sets of the free parameters stays as it is',
      type: 'string',
      default: 'lastmeter:baseline',
    },
  },
  options: {
    sets: whole('sets', 'Most parameter sets to simulate', [4, 10_000_000], 20_000),
    replicates: whole('replicates', 'Simulated years of a set, each with luck of its own', [1, 1000], 4),
    accept: whole('accept', 'Sets to accept', [2, 900], 200),
    reading: oneOf('What 1,768 counts: reports with duplicates, or without', ['uploads', 'distinct'], 'uploads'),
    tolerance: real('tolerance', 'Standard errors within which a set is near enough', [0, 1000], 0.5),
    prior: {
      describe: 'Another prior for a free parameter, such as director.pressure=6..60; may be repeated',
      type: 'string',
      array: true,
      nargs: 1,
      default: [] as string[],
      defaultDescription: 'those of the parameter table',
    },
    ...luck,
    workers,
    out: {
      ...text('Folder to write; a calibration that was stopped goes on from there'),
      defaultDescription: 'output/calibration-<digest>',
    },
    write: text('File to write the ensemble to as well, such as scenarios/ensembles/mine.yaml'),
    language: language('the table and the picture'),
    json,
  },
  examples: [
    ['calibrate', 'The case, with 20,000 parameter sets; Ctrl-C and the same command go on later'],
    ['calibrate --sets 1000 --accept 50 --tolerance 2', 'A first look'],
    ['calibrate --reading distinct --write mine.yaml', 'The other reading of 1,768, and the ensemble as a file'],
  ],
  async run(given) {
    if (given.sets < 2 * given.accept) {
      const needed = `to accept ${given.accept}, at least ${2 * given.accept} have to be simulated`;
      throw new Failure(exits.wrong, `--sets ${given.sets} is too few: ${needed}. Raise --sets, or lower --accept.`);
    }
    if (given.write !== undefined) await refuseUnwritable(given.write);
    const choice = await choiceOf(given);
    const line = commandLine(given);
    const { calibrate } = await import('../analysis/calibration/calibrate.ts');
    const { threadsFor } = await import('../experiment/threads.ts');
    const workers = threadsFor(given.workers, given.sets * given.replicates, { arms: [choice.scenario] });
    const bar = await progress(given.sets, 'sets at most');
    const kept = 'what was simulated is kept; the same command goes on from there';
    let done: Calibrated;
    try {
      done = await stoppable(kept, (signal) =>
        calibrate(choice, {
          sets: given.sets,
          folder: given.out ?? null,
          workers,
          signal,
          warn: (message) => tell(`warning: ${message}`),
          progress: bar.at,
        }),
      );
    } finally {
      bar.stop();
    }
    return await report(done, line, given);
  },
});

interface Given {
  readonly scenario: string;
  readonly sets: number;
  readonly replicates: number;
  readonly accept: number;
  readonly reading: 'uploads' | 'distinct';
  readonly tolerance: number;
  readonly prior: readonly string[];
  readonly seed: string;
  readonly set: readonly string[];
  readonly write?: string | undefined;
  readonly language: keyof Bilingual;
  readonly json: boolean;
}

async function choiceOf(given: Given): Promise<Choice> {
  const { load } = await import('../scenario/load.ts');
  const { freeParameters, freePaths } = await import('../analysis/calibration/dimensions.ts');
  const { readPriors } = await import('./priors.ts');
  const priors = readPriors(given.prior);
  const { scenario, origins } = await load(given.scenario, { set: given.set });
  const held = freePaths.filter((path) => origins.has(path));
  const parameters = freeParameters(new Set(held), priors);
  for (const path of held) tell(`${path} is set to ${scenario.values[path]} by the scenario: it stays there`);
  if (parameters.every(({ carried }) => carried)) {
    throw new Failure(
      exits.wrong,
      `${given.scenario} sets every parameter that could be fitted: nothing is left to calibrate`,
    );
  }
  const { reading, seed, replicates, accept, tolerance } = given;
  return { scenario, parameters, reading, seed, replicates, accept, tolerance };
}

/** The command line that makes the same ensemble, whatever the folder and the number of threads. */
function commandLine(given: Given): string {
  const { scenario, sets, replicates, accept, reading, tolerance, seed } = given;
  const named = { sets, replicates, accept, reading, tolerance, seed };
  const once = Object.entries(named).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const repeated = (['prior', 'set'] as const).flatMap((name) => given[name].flatMap((one) => [`--${name}`, one]));
  return shell('lastmeter', 'calibrate', scenario, ...once, ...repeated);
}

/** @throws Failure (2) where the ensemble could not be written in the end */
async function refuseUnwritable(path: string): Promise<void> {
  const { stat } = await import('node:fs/promises');
  const { basename, dirname } = await import('node:path');
  const isFolder = (of: string) =>
    stat(of).then(
      (found) => found.isDirectory(),
      () => false,
    );
  if (Buffer.byteLength(basename(path)) > LONGEST_NAME) {
    throw new Failure(exits.wrong, `--write ${cut(path)}: the name is too long for a disk. Choose a shorter one.`);
  }
  if (await isFolder(path)) throw new Failure(exits.wrong, `--write ${path}: it is a folder. Name a file.`);
  if (!(await isFolder(dirname(path)))) {
    throw new Failure(
      exits.wrong,
      `--write ${path}: there is no folder ${dirname(path)}. Make it first, or choose another file.`,
    );
  }
}

async function report(done: Calibrated, line: string, given: Given): Promise<Exit> {
  const { summarizeCalibration } = await import('../analysis/calibration/summary.ts');
  const { ensembleOf } = await import('../analysis/calibration/ensemble.ts');
  const { ensembleText } = await import('../scenario/ensemble/text.ts');
  const { writeResults } = await import('../analysis/calibration/output.ts');
  const summary = summarizeCalibration(done);
  const isReached = summary.status === 'reached';
  const ensemble = ensembleText(ensembleOf(done, line));
  const picture = await identificationPicture(done, summary, given.language);
  const files = new Map([['figures/identification.svg', picture]]);
  if (isReached) files.set('ensemble.yaml', ensemble);
  writeResults(done, summary, files);
  if (given.json) printJson({ folder: done.folder, experiment: done.experiment, ...summary });
  else {
    const { calibrationTable } = await import('./calibrationTable.ts');
    print(calibrationTable(summary, given.language));
  }
  if (!isReached) throw (await import('./calibrate/missed.ts')).missed(done, summary);
  if (given.write !== undefined) {
    const { replace } = await import('../analysis/calibration/blocks.ts');
    replace(given.write, ensemble, given.write);
    tell(`ensemble written to ${given.write}`);
  }
  tell(`${summary.simulated} sets simulated, ${summary.accepted} accepted; written to ${done.folder}`);
  return exits.done;
}

async function identificationPicture(
  { populations }: Calibrated,
  { posterior }: CalibrationSummary,
  language: keyof Bilingual,
): Promise<string> {
  const { identification } = await import('../report/figures/identification.ts');
  const { table } = await import('../model/parameters/table.ts');
  const particles = populations.at(-1)?.particles ?? [];
  const weights = particles.map(({ weight }) => weight);
  const drawn = posterior.map((parameter, index) => ({
    ...parameter,
    unit: table[parameter.path].unit,
    values: particles.map(({ proposal }) => proposal.values[index]!),
  }));
  return identification(drawn, weights, language);
}
