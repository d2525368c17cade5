import { digestOf } from '../../../scenario/fingerprint.ts';
import { version } from '../../version.ts';
import { studyDigest } from '../digest.ts';
import type { Study } from '../study.ts';

/** The one layout of study folders that this version reads and writes. */
export const FOLDER_FORMAT = 1;

/** `plan.json`: what a folder is of. It holds nothing that depends on when or where it was written. */
export interface PlanFile {
  readonly format: number;
  /** Version of the program that wrote it. */
  readonly lastmeter: string;
  /** See `../digest.ts`. */
  readonly digest: string;
  readonly study: Study;
  /** SHA-256 of all the rest. */
  readonly sha256: string;
}

/** The text of `plan.json`. */
export function planText(study: Study): string {
  const told = { format: FOLDER_FORMAT, lastmeter: version, digest: studyDigest(study), study };
  return `${JSON.stringify({ ...told, sha256: digestOf(told) }, null, 1)}\n`;
}

/** What a plan.json says: a plan, the version of a later format, or why it cannot be trusted. */
export type ReadPlan =
  | { readonly plan: PlanFile }
  | { readonly newer: { readonly format: number; readonly lastmeter: string } }
  | { readonly damaged: string };

/** Reads `plan.json`, and checks that nobody has changed it. */
export function parsePlan(text: string): ReadPlan {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { damaged: text.trim() === '' ? 'it is empty' : 'it is not JSON' };
  }
  if (typeof read !== 'object' || read === null || !('format' in read)) {
    return { damaged: 'it is no plan of a study: it has no "format"' };
  }
  const { sha256, ...told } = read as PlanFile;
  if (typeof told.format === 'number' && told.format > FOLDER_FORMAT) {
    return { newer: { format: told.format, lastmeter: String(told.lastmeter) } };
  }
  const lacking = (['digest', 'study', 'sha256'] as const).find(
    (name) => (read as Partial<PlanFile>)[name] === undefined,
  );
  if (lacking !== undefined) return { damaged: `it has no "${lacking}"` };
  if (typeof told.study !== 'object' || digestOf(told) !== sha256) {
    return { damaged: 'its checksum "sha256" does not hold: something in it was changed' };
  }
  return { plan: read as PlanFile };
}
