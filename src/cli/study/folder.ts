import { statSync } from 'node:fs';
import { exits, Failure } from '../../experiment/failure.ts';
import { studyDigest } from '../../experiment/study/digest.ts';
import { loadStudy } from '../../experiment/study/file/load.ts';
import { Store } from '../../experiment/study/store/store.ts';
import type { Study } from '../../experiment/study/study.ts';
import { short } from '../../scenario/fingerprint.ts';

/** What a person named, and where its results lie. */
export interface Named {
  readonly study: string;
  readonly out?: string | undefined;
}

/** The folder of a study file or of itself, made where it is not there yet. */
export async function enter(given: Named): Promise<Store> {
  if (isFolder(given.study)) {
    refuseOut(given);
    return Store.enter(given.study);
  }
  const study = await loadStudy(given.study);
  return Store.create(folderOf(study, given.out), study);
}

/** The folder of a study file or of itself, to read. */
export async function look(given: Named): Promise<Store> {
  if (isFolder(given.study)) {
    refuseOut(given);
    return Store.open(given.study);
  }
  const study = await loadStudy(given.study);
  const folder = folderOf(study, given.out);
  const store = Store.open(folder);
  if (store.digest === studyDigest(study)) return store;
  throw new Failure(exits.other, `${folder}: it holds another study than ${given.study}`);
}

/** Where a study lies unless a person says otherwise: a changed setting gives another folder. */
function folderOf(study: Study, out: string | undefined): string {
  return out ?? `output/${study.name}-${short(studyDigest(study))}`;
}

function refuseOut({ study, out }: Named): void {
  if (out === undefined) return;
  throw new Failure(exits.wrong, `${study} is the folder of a study already: leave --out away`);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    // Such as a name that is too long: whoever reads the file says why.
    return false;
  }
}
