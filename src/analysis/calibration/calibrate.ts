import { exits, Failure } from '../../experiment/failure.ts';
import { prepare } from '../../experiment/folder.ts';
import type { Problem, Proposal } from '../abc/problem.ts';
import { type Ending, generations, type Population } from '../abc/sequential.ts';
import { results, type Threads } from '../parallel/parallel.ts';
import { Blocks } from './blocks.ts';
import { dimensionsOf, setOf } from './dimensions.ts';
import type { Evaluation } from './evaluation.ts';
import { type CalibrationExperiment, type Choice, calibrationExperiment, calibrationFolder } from './experiment.ts';
import { figureOf } from './figures.ts';
import { openCalibration, writeDescription } from './folder.ts';
import { type Pair, PILOT_SETS, pilotUnits, standardErrors } from './pilot.ts';
import { type Reach, reachOf, type Simulated } from './reach.ts';
import { resumed } from './resumed.ts';
import { type Target, targetsOf } from './targets.ts';

/** How a calibration is run, and who is told. */
export interface Conduct extends Threads {
  /** Most sets that are simulated. */
  readonly sets: number;
  /** Null for the default folder. */
  readonly folder: string | null;
  readonly warn: (message: string) => void;
  /** Called after each set. */
  readonly progress: (simulated: number) => void;
}

/** A set of any generation, with whether its generation accepted it. */
export interface Tried extends Simulated {
  readonly generation: number;
  readonly index: number;
  readonly isAccepted: boolean;
}

/** What a calibration came to. */
export interface Calibrated {
  readonly folder: string;
  readonly experiment: CalibrationExperiment;
  readonly choice: Choice;
  readonly targets: readonly Target[];
  /** Standard error of each target. */
  readonly units: readonly number[];
  readonly ending: Ending;
  /** Of all finished generations, in order; the last is the posterior. */
  readonly populations: readonly Population<Evaluation>[];
  readonly tried: readonly Tried[];
  readonly reach: Reach;
}

/** A generation that accepts fewer of a hundred is given up. */
const LEAST_ACCEPTANCE = 0.01;

/**
 * Calibrate, going on with what the folder holds.
 * @throws Failure 2 for a target that has no scale or a folder that cannot be used, 3 if that holds something else, 75 if the disk is full
 */
export async function calibrate(choice: Choice, conduct: Conduct): Promise<Calibrated> {
  const experiment = calibrationExperiment(choice);
  const folder = conduct.folder ?? calibrationFolder(experiment);
  const old = await openCalibration(folder, experiment);
  const targets = targetsOf(choice.reading, choice.scenario.values);
  const units = await standardErrorsOf(choice, targets, conduct);
  await prepare(folder);
  writeDescription(folder, old, experiment, targets, units);
  const { scenario, seed, parameters, replicates } = choice;
  const data = { scenario, seed, targets, replicates, units };
  const tried: Omit<Tried, 'isAccepted'>[] = [];
  const evaluate = resumed(
    Blocks.open(folder, experiment.digest, conduct.warn),
    (proposals, tolerance) => {
      const sets = (function* () {
        for (const proposal of proposals) {
          yield { set: setOf(parameters, proposal.values), first: firstReplicate(proposal, replicates), tolerance };
        }
      })();
      return results('calibration', data, sets, conduct);
    },
    ({ generation, index, values }, evaluation) => {
      const set = setOf(parameters, values) as Readonly<Record<string, number>>;
      conduct.progress(tried.push({ generation, index, values: set, evaluation }));
    },
  );
  const problem: Problem = {
    dimensions: dimensionsOf(parameters),
    seed,
    accept: choice.accept,
    sets: conduct.sets,
    tolerance: choice.tolerance,
    leastAcceptance: LEAST_ACCEPTANCE,
  };
  const populations: Population<Evaluation>[] = [];
  const source = generations(problem, evaluate);
  for (;;) {
    const step = await source.next();
    if (step.done !== true) {
      populations.push(step.value);
      continue;
    }
    const accepted = new Set(populations.flatMap(({ particles }) => particles.map(({ proposal }) => key(proposal))));
    return {
      folder,
      experiment,
      choice,
      targets,
      units,
      ending: step.value,
      populations,
      tried: tried.map((set) => ({ ...set, isAccepted: accepted.has(key(set)) })),
      reach: reachOf(tried, targets, choice.tolerance),
    };
  }
}

/** Room for the sets of one generation. */
const GENERATION = 2 ** 24;

/**
 * Every set lives years of its own: luck is nothing that the case tells, so it is averaged over with the parameters. Under one luck
 * for all sets its chance deviation would be fitted, too.
 */
function firstReplicate({ generation, index }: Pick<Proposal, 'generation' | 'index'>, replicates: number): number {
  return 1 + (generation * GENERATION + index) * replicates;
}

function key({ generation, index }: { readonly generation: number; readonly index: number }): string {
  return `${generation} ${index}`;
}

/** What the distances are counted in. @throws Failure (2) for a figure that has no spread in this scenario */
async function standardErrorsOf(
  { scenario, parameters, seed, replicates }: Choice,
  targets: readonly Target[],
  threads: Threads,
): Promise<readonly number[]> {
  const pairs: Pair[] = [];
  const sets = pilotUnits(parameters, seed);
  for await (const pair of results('pilot', { scenario, seed, targets }, sets, threads)) pairs.push(pair);
  const units = standardErrors(pairs, replicates);
  const bad = units.findIndex((unit) => !(unit > 0));
  if (bad < 0) return units;
  const { pattern, figure } = targets[bad]!;
  const why = Number.isNaN(units[bad]) ? 'has no value' : 'is always the same';
  throw new Failure(
    exits.wrong,
    `${pattern} cannot be calibrated on: "${figureOf(figure).en}" ${why} in ${2 * PILOT_SETS} simulated years of ${scenario.name} over the priors, so that no distance to it can be counted in standard errors. Calibrate a scenario that shows it.`,
  );
}
