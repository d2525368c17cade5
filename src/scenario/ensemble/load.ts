import type { Path } from '../../model/parameters/table.ts';
import { Faults } from '../place.ts';
import { quoted } from '../printable.ts';
import { locateFirst } from '../project.ts';
import { read } from '../read.ts';
import { described, type MapNode } from '../tree.ts';
import { ENSEMBLE_FORMAT, type Ensemble } from './ensemble.ts';
import { readMade, readTargets, readTitle } from './head.ts';
import { part } from './part.ts';
import { readPaths, readSets } from './sets.ts';

const keys = ['format', 'title', 'made', 'targets', 'fitted', 'carried', 'sets'] as const;

/**
 * Reads an ensemble.
 * @param file path, or `lastmeter:ensembles/h-city` for a packaged one
 * @returns the sets, by number, and how they were made
 * @throws ScenarioError with every fault that could be found at once
 */
export function loadEnsemble(file: string): Ensemble {
  const located = locateFirst(file);
  const root = read(located.path, located.file);
  const faults = new Faults();
  checkKeys(root, faults);
  const at = (key: (typeof keys)[number]) => part(root, key, faults);
  const taken = new Set<Path>();
  const title = readTitle(at('title'), faults);
  const made = readMade(at('made'), faults);
  const targets = readTargets(at('targets'), faults);
  const fitted = readPaths(at('fitted'), 'fitted', taken, faults);
  const carried = readPaths(at('carried'), 'carried', taken, faults);
  const named = faults.count;
  // Where a name is wrong, no value can be told from another.
  const sets = named > 0 ? [] : readSets(at('sets'), [...fitted, ...carried], faults);
  faults.check();
  if (made === undefined) throw new Error('an ensemble without its making passed the check');
  return { title, made, targets, fitted, carried, sets };
}

/** @throws ScenarioError at once where the file is of another format or no ensemble at all */
function checkKeys(root: MapNode, faults: Faults): void {
  const format = part(root, 'format', faults);
  const isOurs = format === undefined || (format.kind === 'scalar' && format.value === ENSEMBLE_FORMAT);
  if (!isOurs) {
    const why = `It is ${described(format)}; this version reads format ${ENSEMBLE_FORMAT}.`;
    faults.at(format.place, 'unknown format of an ensemble', why, 'Make it again with `lastmeter calibrate --write`.');
  }
  for (const { key, place } of root.entries) {
    if ((keys as readonly string[]).includes(key)) continue;
    const why = ['set', 'extends', 'fixes', 'villages'].includes(key) ? 'This looks like a scenario.' : '';
    faults.at(place, `unknown key ${quoted(key)}`, why, `An ensemble has ${keys.join(', ')}.`);
  }
  if (faults.count > 0) faults.check();
}
