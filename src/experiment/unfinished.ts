import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../scenario/file.ts';
import { exits, Failure } from './failure.ts';
import { type Content, unusable } from './folder.ts';
import { differences } from './study/differences.ts';
import { studyDigest } from './study/digest.ts';
import { type GoingOn, goOn, whole } from './study/goOn.ts';
import type { Broken } from './study/store/failed.ts';
import type { ReadTable } from './study/store/part.ts';
import { parsePlan } from './study/store/planFile.ts';
import { Store } from './study/store/store.ts';
import { blockCount, type Study } from './study/study.ts';

/** Folder inside an output folder in which the blocks of an experiment are kept until its tables are in their place. */
export const UNFINISHED = 'unfinished';

/** What a folder holds of unfinished experiments. @throws Failure (2) where that cannot be read */
export function unfinishedIn(folder: string, study: Study): Content {
  const path = join(folder, UNFINISHED);
  let text: string;
  try {
    text = readFileSync(join(path, 'plan.json'), 'utf8');
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') return 'free';
    if (code !== 'ENOTDIR') throw unusable(join(path, 'plan.json'), error);
    const what = `${path}: it is a file, and a folder of this name keeps what is done of a long run`;
    throw new Failure(exits.wrong, `${what}. Move it away, or choose another folder with --out.`);
  }
  const read = parsePlan(text);
  if ('damaged' in read) return { other: `its ${UNFINISHED}/plan.json is damaged: ${read.damaged}` };
  if ('newer' in read) {
    const { format, lastmeter } = read.newer;
    return { other: `lastmeter ${lastmeter} wrote its ${UNFINISHED}/plan.json in the later format ${format}` };
  }
  if (read.plan.digest === studyDigest(study)) return 'same';
  return { other: `it holds an unfinished experiment that is another one: ${differences(read.plan, study)}` };
}

/**
 * The blocks of an experiment in their order. Each is kept when it is made, so that the same call goes on from there after any end; the tables of
 * one block are in memory at a time.
 * @param folder the output folder
 * @param failure what is thrown for the first run that failed: none comes after it in vain
 * @throws Failure 75 or 2 when the folder cannot be written to, 5 where a part was damaged since it was made; the signal's reason
 */
export async function* unfinished(
  folder: string,
  study: Study,
  given: Omit<GoingOn, 'shard' | 'untilFailed'>,
  failure: (broken: Broken) => Failure,
): AsyncGenerator<readonly ReadTable[]> {
  const path = join(folder, UNFINISHED);
  const store = await Store.create(path, study);
  const broken = await goOn(store, path, { ...given, shard: whole, untilFailed: true });
  const [first] = [...broken].sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
  if (first !== undefined) throw failure(first);
  for (let block = 0; block < blockCount(study); block++) {
    given.signal.throwIfAborted();
    const part = store.get(block);
    if (part === null) {
      const why = 'another process with the same command may have finished it';
      throw new Failure(exits.again, `${path}: parts/${store.partName(block)} is gone: ${why}. Run it again.`);
    }
    if (typeof part === 'string') {
      const what = `${path}/parts/${store.partName(block)} is damaged: ${part}`;
      throw new Failure(exits.damaged, `${what}. The same command sets it aside and makes it again.`);
    }
    yield part.tables;
  }
}
