import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { exits, Failure } from './failure.ts';
import { discard, freeName, namesIn, partialName, prepare, unusable } from './folder.ts';

/** A folder of a few texts that are written when all are ready. One of them is a JSON document that says what they are of. */
export interface TextFolder {
  readonly folder: string;
  /** The JSON document; its `digest` is what tells two folders apart. */
  readonly index: string;
  /** All files, the index among them. */
  readonly names: readonly string[];
  readonly digest: string;
}

/**
 * Refuse a folder that holds something else under the same names, or rename it. Nothing else is written.
 * @param moveAside rename it to `folder-1`, `folder-2`, …, instead of refusing it
 * @throws Failure 3, or 2 where the folder cannot be read
 */
export async function claim({ folder, index, names, digest }: TextFolder, moveAside = false): Promise<void> {
  const found = await namesIn(folder);
  const ours = names.filter((name) => found.includes(name));
  if (ours.length === 0 || (found.includes(index) && (await digestIn(join(folder, index))) === digest)) return;
  if (moveAside) {
    await rename(folder, await freeName(resolve(folder)));
    return;
  }
  throw new Failure(
    exits.other,
    `${folder}: it holds ${ours.join(', ')} of another scenario, seed or number of replicates. Choose another folder with --out, or rename this one with --move-aside.`,
  );
}

/**
 * Write the texts (and pictures as bytes), names with a folder such as `figures/a.svg` among them: first into a hidden folder, then, when all are complete, to their names.
 * @throws Failure 2 if the folder cannot be used, 75 if the disk is full
 */
export async function writeTexts(folder: string, texts: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const made = await prepare(resolve(folder));
  const partial = join(folder, partialName());
  try {
    await mkdir(partial);
    for (const [name, text] of texts) {
      await mkdir(dirname(join(partial, name)), { recursive: true });
      await writeFile(join(partial, name), text);
    }
    for (const name of texts.keys()) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await rename(join(partial, name), join(folder, name));
    }
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    await discard(made);
    throw unusable(folder, error);
  }
  await rm(partial, { recursive: true, force: true });
}

async function digestIn(file: string): Promise<unknown> {
  try {
    const read: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof read === 'object' && read !== null && 'digest' in read ? read.digest : null;
  } catch {
    return null;
  }
}
