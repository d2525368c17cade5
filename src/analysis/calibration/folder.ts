import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exits, Failure } from '../../experiment/failure.ts';
import { namesIn } from '../../experiment/folder.ts';
import { canonical } from '../../scenario/canonical.ts';
import { replace } from './blocks.ts';
import { type CalibrationExperiment, calibrationDifferences } from './experiment.ts';
import type { FigureName } from './figures.ts';
import type { Target } from './targets.ts';

/** `calibration.json`: what a folder is about, written before the first set is simulated. */
export interface Description {
  readonly format: 1;
  readonly experiment: CalibrationExperiment;
  /** What the distance of each target is counted in. */
  readonly standardErrors: readonly { readonly figure: FigureName; readonly unit: number }[];
}

const NAME = 'calibration.json';

/**
 * Look into a folder before anything is written there.
 * @returns its description; null where there is nothing of ours
 * @throws Failure 2 if it cannot be read, 3 if it holds something else
 */
export async function openCalibration(folder: string, fresh: CalibrationExperiment): Promise<Description | null> {
  const names = await namesIn(folder);
  if (!names.includes(NAME)) {
    const ours = names.filter((name) => ['manifest.json', 'runs.csv', 'parts', 'sets.csv'].includes(name));
    if (ours.length > 0) throw other(folder, `it has ${ours.join(', ')}, but no ${NAME} that says of what`);
    return null;
  }
  const old = parsed(await readFile(join(folder, NAME), 'utf8'));
  if (old === null) throw other(folder, `its ${NAME} was not written by this program, or is damaged`);
  if (old.experiment.digest === fresh.digest) return old;
  throw other(folder, `it holds another calibration: ${calibrationDifferences(old.experiment, fresh)}`);
}

/**
 * Write the description, or make sure that the one that is there still holds.
 * @throws Failure 3 where the same scenario and seed gave other years than now: the sets on disk are those of another program
 */
export function writeDescription(
  folder: string,
  old: Description | null,
  experiment: CalibrationExperiment,
  targets: readonly Target[],
  units: readonly number[],
): void {
  const standardErrors = targets.map(({ figure }, index) => ({ figure, unit: units[index]! }));
  if (old === null) {
    const made: Description = { format: 1, experiment, standardErrors };
    replace(join(folder, NAME), `${JSON.stringify(made, null, 2)}\n`, folder);
  } else if (canonical(old.standardErrors) !== canonical(standardErrors)) {
    throw other(folder, 'its sets were simulated by a program whose years come out otherwise than those of this one');
  }
}

function other(folder: string, why: string): Failure {
  return new Failure(exits.other, `${folder}: ${why}. Choose another folder with --out, or remove this one.`);
}

function parsed(text: string): Description | null {
  try {
    const read: unknown = JSON.parse(text);
    const isOurs = typeof read === 'object' && read !== null && 'format' in read && read.format === 1;
    return isOurs && 'experiment' in read && 'standardErrors' in read ? (read as unknown as Description) : null;
  } catch {
    return null;
  }
}
