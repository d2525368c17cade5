import { basename, extname } from 'node:path';
import { operationWeeks } from '../model/calendar.ts';
import type { CaseWords } from '../model/caseWords.ts';
import type { Path, Values } from '../model/parameters/table.ts';
import { defaults } from '../model/parameters/table.ts';
import type { Bilingual, Fix, Origin, Scenario } from '../model/scenario.ts';
import type { Link } from './extend.ts';
import { fingerprint } from './fingerprint.ts';
import type { FixSheet } from './fixes.ts';
import { freeze } from './freeze.ts';
import { Homes } from './homes.ts';
import type { Meaning } from './meaning.ts';
import { COMMAND_LINE } from './override.ts';
import type { Assignment } from './parameter.ts';
import type { Faults, Place } from './place.ts';
import { locate } from './project.ts';
import { readRoster } from './roster.ts';
import { NAME } from './validate.ts';

/** A scenario with everything that was inherited put in, and where it came from. */
export interface Resolved {
  /** Frozen to its last leaf. */
  readonly scenario: Scenario;
  readonly about: Bilingual | null;
  /** What the scenario's own file says of the fix that it is; null where it says nothing. */
  readonly meaning: Meaning | null;
  /** Where each value was set that a file or the command line set; a path that is missing here has its default. */
  readonly origins: ReadonlyMap<Path, Origin>;
  /** Where each dated change was set, by `datedKey`. */
  readonly dated: ReadonlyMap<string, Origin>;
  /** Real paths of all files that were read, the most general first. */
  readonly files: readonly string[];
  /** See `./fingerprint.ts`. */
  readonly fingerprint: string;
}

/**
 * Puts a chain of files together: a file overrides what it extends, parameter by parameter, village by village and trait by trait;
 * its fixes come on top of the inherited ones; its roster stands in place of the inherited villages and, unless it says otherwise,
 * gives the number of homes. Name, title, longer text and the meaning of a fix are never inherited; words are, one by one, and so
 * is the first day.
 * @param chain the most general file first
 * @param overrides from the command line, over everything but dated fixes
 */
export function resolve(chain: readonly [Link, ...Link[]], overrides: readonly Assignment[], faults: Faults): Resolved {
  const values = new Map<string, Assignment['value']>(Object.entries(defaults()));
  const origins = new Map<Path, Origin>();
  const homes = new Homes();
  const files: string[] = [];
  let fixes: FixSheet[] = [];
  let many: Place | null = null;
  let roster: Place | null = null;
  let words: CaseWords = {};
  let starts: string | null = null;
  const put = (path: Path, value: Assignment['value'], place: Place) => {
    values.set(path, value);
    const { source, line } = place;
    origins.set(path, { path, file: line === null ? COMMAND_LINE : source.file, line: line ?? 0 });
    if (path === 'city.homes') many = place;
  };
  for (const { located, sheet } of chain) {
    files.push(located.path);
    if (sheet.homes !== null) {
      const own = readRoster(...placeOf(sheet.homes, located, files));
      roster = sheet.homes.place;
      homes.replace(own, faults);
      homes.merge(sheet.villages, faults);
      put('city.homes', homes.count, own.place);
    } else homes.merge(sheet.villages, faults);
    for (const { path, value, place } of sheet.set) put(path, value, place);
    words = { ...words, ...sheet.words };
    starts = sheet.starts ?? starts;
    fixes = sheet.fixes.none ? [] : [...fixes, ...sheet.fixes.fixes];
  }
  for (const { path, value, place } of overrides) put(path, value, place);
  const named = chain.at(-1) ?? chain[0];
  const rows = homes.rows(faults);
  const all = Object.fromEntries(values) as unknown as Values;
  checkRoom(rows.length, all, many, named, faults);
  checkWeeks(fixes, all, faults);
  checkDoses(fixes, all, faults);
  const dated = checkTwins(fixes, faults);
  if (all['city.namedVillages']) homes.refuseDrawnNames(all['city.homes'], faults);
  if (roster !== null && !all['city.namedVillages']) {
    const why = 'city.namedVillages is false: no village keeps traits of its own.';
    faults.at(roster, 'the roster would not be used', why, 'Set city.namedVillages to true, or leave the roster out.');
  }
  const name = named.sheet.name ?? nameOf(named.sheet.source.file);
  const scenario: Scenario = freeze({
    name,
    title: named.sheet.title ?? { en: name, zh: name },
    values: all,
    fixes: fixes.map(fixOf).sort((a, b) => a.from - b.from),
    villages: rows,
    ...(Object.keys(words).length === 0 ? {} : { words }),
    ...(starts === null ? {} : { starts }),
  });
  const { about, meaning } = named.sheet;
  return {
    scenario,
    about: freeze(about),
    meaning: freeze(meaning),
    origins,
    dated,
    files,
    fingerprint: fingerprint(scenario),
  };
}

function placeOf(homes: NonNullable<Link['sheet']['homes']>, from: Link['located'], files: string[]): [string, string] {
  const { path, file } = locate(homes, from);
  files.push(path);
  return [path, file];
}

function checkRoom(villages: number, values: Values, many: Place | null, named: Link, faults: Faults): void {
  const homes = values['city.homes'];
  if (!values['city.namedVillages'] || villages <= homes) return;
  const place = many ?? { source: named.sheet.source, line: 1, column: 1 };
  const what = `there are ${villages} villages but only ${homes} ${homes === 1 ? 'home' : 'homes'}`;
  faults.at(
    place,
    what,
    'Every village has a home.',
    `Set city.homes to ${villages} or more, or city.namedVillages to false.`,
  );
}

function checkWeeks(fixes: readonly FixSheet[], values: Values, faults: Faults): void {
  const weeks = operationWeeks(values);
  for (const { from, fromPlace } of fixes) {
    if (from <= weeks) continue;
    faults.at(
      fromPlace,
      '"from" is out of range',
      `It is ${from}. The range is 1 to ${weeks} weeks of operation.`,
      'Set city.years for a longer project.',
    );
  }
}

/** A dose is a distance from where the parameter was before the fix: there must be one. */
function checkDoses(fixes: readonly FixSheet[], values: Values, faults: Faults): void {
  const now = new Map<string, unknown>(Object.entries(values));
  for (const { dose, set } of [...fixes].sort((a, b) => a.from - b.from)) {
    if (dose !== null && now.get(dose.path) === dose.main) {
      const why = `It is ${dose.main} before the fix and after it.`;
      faults.at(dose.place, `the fix gives no dose of ${dose.path}`, why, 'Set another value, or leave the dose out.');
    }
    for (const { path, value } of set) now.set(path, value);
  }
}

/** Key of a dated change: what is set in a week. */
export function datedKey(from: number, path: string): string {
  return `${from} ${path}`;
}

/** A parameter has one value in a week: two fixes that give it one leave open which of them holds. */
function checkTwins(fixes: readonly FixSheet[], faults: Faults): ReadonlyMap<string, Origin> {
  const seen = new Map<string, Origin>();
  for (const { from, set } of fixes) {
    for (const { path, place } of set) {
      const key = datedKey(from, path);
      const before = seen.get(key);
      if (before !== undefined) {
        const why = `${before.file}:${before.line} sets it too, in the same week.`;
        faults.at(
          place,
          `two fixes set "${path}" in week ${from}`,
          why,
          'Leave one of them out, or give it another week.',
        );
      }
      seen.set(key, { path, file: place.source.file, line: place.line ?? 0 });
    }
  }
  return seen;
}

function fixOf({ from, set, cost, dose }: FixSheet): Fix {
  const fix = { from, set: Object.fromEntries(set.map(({ path, value }) => [path, value])), cost };
  return dose === null ? fix : { ...fix, dose: { path: dose.path, values: dose.values, fixed: dose.fixed } };
}

/** The name that a file gives its scenario: its own name, with what may not stand in a folder name as `-`. */
function nameOf(file: string): string {
  const base = file.startsWith('lastmeter:') ? (file.split(/[:/]/).at(-1) ?? file) : basename(file, extname(file));
  const name = [...base.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[^\p{L}\p{N}]+/u, '')].slice(0, 32).join('');
  return NAME.test(name) ? name : 'scenario';
}
