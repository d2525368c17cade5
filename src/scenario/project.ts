import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep, win32 } from 'node:path';
import type { ScenarioError } from './error.ts';
import { shown, systemCode, systemError } from './file.ts';
import { nearestFile, question } from './nearest.ts';
import { PACKAGED, packagedFolder } from './packaged.ts';
import { errorAbout, errorAt } from './place.ts';
import { quoted } from './printable.ts';
import type { Reference } from './validate.ts';

/** A file that may be read: its real path, its name in messages, and the folder that what it names must lie in. */
export interface Located {
  readonly path: string;
  readonly file: string;
  /** Real path of the project's folder. */
  readonly root: string;
}

/**
 * The scenario file that a person named, wherever it is. Its project is the nearest folder above it with a package.json or a
 * .git; failing that, its own folder.
 */
export function locateFirst(file: string): Located {
  const packaged = locatePackaged(file, (what, hint) => errorAbout(file, what, '', hint));
  if (packaged !== null) return packaged;
  const path = realPath(resolve(file), () => {
    const near = nearestFile(basename(file), names(dirname(resolve(file))));
    const hint =
      near === null
        ? 'Check the path; it is relative to the folder that you are in.'
        : `Did you mean "${join(dirname(file), near)}"?`;
    return errorAbout(shown(resolve(file)), 'there is no such file', '', hint);
  });
  return { path, file: shown(resolve(file)), root: projectOf(path) };
}

/** A file that another file of the project names, by a path relative to that other file. Nothing outside the project is read. */
export function locate(reference: Reference, from: Located): Located {
  const { text, place } = reference;
  const packaged = locatePackaged(text, (what, hint) => errorAt(place, `${quoted(text)}: ${what}`, '', hint));
  if (packaged !== null) return packaged;
  if (text.startsWith('lastmeter:')) {
    const hint = 'Such as lastmeter:baseline, without `.yaml`.';
    throw errorAt(place, `${quoted(text)} is not the name of a packaged scenario`, '', hint);
  }
  const outside = (why: string) =>
    errorAt(
      place,
      `${quoted(text)} lies outside the project`,
      why,
      'Copy the file into the project and name it by a relative path.',
    );
  if (isAbsolute(text) || win32.isAbsolute(text)) throw outside('A path is relative to the file that names it.');
  if (/^[A-Za-z][A-Za-z0-9+.-]+:\/\//.test(text)) {
    const hint = 'Save the file in the project and name it by a relative path.';
    throw errorAt(
      place,
      `${quoted(text)} is an address`,
      'Addresses are not read: a scenario must give the same numbers tomorrow.',
      hint,
    );
  }
  const target = resolve(dirname(from.path), text);
  if (!isInside(target, from.root)) throw outside(`The project is ${shown(from.root)}.`);
  const path = realPath(target, () => {
    const folder = dirname(target);
    const hint = question(
      nearestFile(basename(target), isInside(safeRealPath(folder), from.root) ? names(folder) : []),
    );
    return errorAt(place, `there is no file ${quoted(text)}`, `It would be ${shown(target)}.`, hint);
  });
  if (!isInside(path, from.root)) throw outside(`A symbolic link leads out of ${shown(from.root)}.`);
  const kind = statSync(path);
  if (!kind.isFile()) {
    const what = kind.isDirectory() ? 'a folder' : 'a device or a pipe';
    throw errorAt(place, `${quoted(text)} is ${what}, not a file`, '', 'Name a file of the project.');
  }
  return { path, file: shown(target), root: from.root };
}

/** @param refused the error for a name that leads nowhere */
function locatePackaged(text: string, refused: (what: string, hint: string) => ScenarioError): Located | null {
  const name = PACKAGED.exec(text)?.[1];
  if (name === undefined) return null;
  const root = realpathSync(packagedFolder());
  const path = realPath(join(root, `${name}.yaml`), () => {
    const near = nearestPackaged(name, root);
    return refused('there is no such packaged scenario', near === null ? '' : question(`lastmeter:${near}`));
  });
  if (!isInside(path, root)) throw refused('the packaged scenario is a link that leads out of its folder', '');
  return { path, file: text, root };
}

/** One that is near in the folder that was named, else the same name in another: `policies/` may have been left out. */
function nearestPackaged(name: string, root: string): string | null {
  const near = nearestFile(
    basename(name),
    names(join(root, dirname(name))).filter((file) => file.endsWith('.yaml')),
  );
  if (near !== null) return join(dirname(name), near).replace(/\.yaml$/, '');
  const folder = names(root).find((one) => existsSync(join(root, one, `${basename(name)}.yaml`)));
  return folder === undefined ? null : join(folder, basename(name));
}

function projectOf(path: string): string {
  const own = dirname(path);
  for (let folder = own; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) || existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return own;
  }
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function realPath(path: string, missing: () => ScenarioError): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw missing();
    throw systemError(error, shown(path));
  }
}

/** The real path, or the path itself where there is none. */
function safeRealPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Names in a folder; none if it cannot be listed. */
function names(folder: string): string[] {
  try {
    return readdirSync(folder).slice(0, 1000);
  } catch {
    return [];
  }
}
