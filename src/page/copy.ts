import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { exits, Failure } from '../experiment/failure.ts';
import { projectFolder } from '../scenario/packaged.ts';

/** The page that lies in the package. */
const packaged = 'page/one-hundred-homes.html';

/**
 * Write the packaged page to a file. It appears there whole or not at all.
 * @throws Failure 2 where it cannot be written there, 1 where the package has no page
 */
export async function copyPage(out: string): Promise<{ path: string; bytes: number; version: string }> {
  const html = await readFile(join(projectFolder(), packaged), 'utf8').catch(() => {
    throw new Failure(
      exits.failed,
      `this installation has no ${packaged}: install the package again, or run npm run page`,
    );
  });
  const path = resolve(out);
  if ((await stat(path).catch(() => null))?.isDirectory())
    throw new Failure(exits.wrong, `--out "${out}" is a folder; name a file in it, such as ${join(out, 'homes.html')}`);
  const partial = `${path}.${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(partial, html);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    const why = error instanceof Error ? error.message : String(error);
    throw new Failure(exits.wrong, `--out "${out}" cannot be written: ${why}. Choose another place.`);
  }
  return { path: out, bytes: Buffer.byteLength(html), version: /data-version="([^"]+)"/.exec(html)?.[1] ?? '' };
}
