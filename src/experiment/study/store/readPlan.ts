import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../../../scenario/file.ts';
import { exits, Failure } from '../../failure.ts';
import { unusable } from '../../folder.ts';
import { list } from './parts.ts';
import { FOLDER_FORMAT, type PlanFile, parsePlan } from './planFile.ts';

/** The plan of a folder; null where there is none. @throws Failure 2 for a newer one, 5 for a damaged one */
export function readPlan(path: string, folder: string): PlanFile | null {
  let text: string;
  try {
    text = readFileSync(join(path, 'plan.json'), 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw unusable(folder, error);
  }
  const read = parsePlan(text);
  if ('plan' in read) return read.plan;
  if ('newer' in read) {
    const { format, lastmeter } = read.newer;
    throw new Failure(
      exits.wrong,
      `${folder}: lastmeter ${lastmeter} wrote this study in format ${format}; this version reads format ${FOLDER_FORMAT}. Use that version.`,
    );
  }
  throw new Failure(
    exits.damaged,
    `${folder}: plan.json is damaged: ${read.damaged}. Its parts are kept: move plan.json away, and \`lastmeter study run FILE --out ${folder}\` makes it again.`,
  );
}

/** A folder that holds results of something else, or parts of which no plan says what they are, is not ours to write into. */
export function refuseOtherFiles(path: string, folder: string): void {
  const other = list(path).find((name) => ['manifest.json', 'runs.csv', 'comparison.json'].includes(name));
  if (other === undefined) return;
  throw new Failure(
    exits.other,
    `${folder}: it has ${other} of something that is no study. Choose another folder with --out, or rename this one.`,
  );
}
