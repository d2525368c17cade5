import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of the packaged scenarios, found upwards from this program: it works from the sources and from the built file.
 * @throws Error if the installation has lost it
 */
export function packagedFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const scenarios = join(folder, 'scenarios');
    if (existsSync(join(scenarios, 'baseline.yaml'))) return scenarios;
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The installation has lost its folder scenarios/; install lastmeter again.');
    folder = parent;
  }
}

/** The folder of this program, with package.json, scenarios/ and docs/ in it. @throws Error as `packagedFolder` */
export function projectFolder(): string {
  return dirname(packagedFolder());
}

/** The text of a file of this program, UTF-8. @param path in its folder @throws the system error where there is none */
export function projectText(path: string): string {
  return readFileSync(join(projectFolder(), path), 'utf8');
}

/** `lastmeter:baseline` names baseline.yaml in the packaged folder, `lastmeter:policies/training` policies/training.yaml. */
export const PACKAGED = /^lastmeter:([A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9][A-Za-z0-9_-]*)*)$/;
