// @ts-check
// The package as others get it: packed, and installed in an empty folder without a network.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';
import { captured } from './steps.mjs';

/** @typedef {{ readonly filename: string, readonly size: number, readonly unpackedSize: number, readonly files: readonly { readonly path: string }[] }} Packed */

/**
 * Pack the project. `prepack` builds dist/ and the declarations of the library.
 * @param {string} folder where the tarball is written
 * @returns {Promise<Packed>} what npm says of it: sizes in bytes
 */
export async function pack(folder) {
  const printed = await captured(['pack', '--json', '--pack-destination', folder], root);
  // What prepack prints stands before npm's own report.
  const [packed] = JSON.parse(printed.slice(printed.search(/^\[/m)));
  return packed;
}

/**
 * Install a tarball in a folder that has nothing else. The packages that it needs are copied from node_modules/ by the lock file, so that npm
 * finds them there and asks no registry.
 * @param {string} tarball
 * @param {string} folder
 */
export async function installed(tarball, folder) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"name":"empty","version":"1.0.0","private":true,"type":"module"}\n');
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  for (const [path, entry] of Object.entries(lock.packages)) {
    // Nested packages come with those that they are nested in.
    if (entry.dev || !/^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path)) continue;
    await cp(join(root, path), join(folder, path), { recursive: true }).catch((error) => {
      // Machine code for other machines is not there.
      if (!entry.optional) throw error;
    });
  }
  await captured(
    ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', pathToFileURL(tarball).href],
    folder,
  );
}

/**
 * What `npx lastmeter` prints in a folder.
 * @param {string} folder
 * @param {readonly string[]} args
 */
export function npx(folder, args) {
  return captured(['exec', '--offline', '--no', '--', 'lastmeter', ...args], folder);
}
