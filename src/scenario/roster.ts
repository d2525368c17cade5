import { type Cell, rows } from './csv.ts';
import { readText } from './file.ts';
import { didYouMean } from './nearest.ts';
import { errorAt, Faults, type Place } from './place.ts';
import { quoted } from './printable.ts';
import { scalar } from './scalar.ts';
import { HOME_NAME, type TraitName, traitNames } from './traits.ts';
import { readHome, readTrait, type VillageSheet } from './villages.ts';

/** Longest roster in bytes: 32 MiB. */
const LONGEST_ROSTER = 33_554_432;
/** Most homes in a roster. */
const MOST_HOMES = 100_000;
/** Faults after which the rest of a roster is not looked at: they will be of the same kind. */
const PATIENCE = 100;

/** The homes of a CSV file. */
export interface Roster {
  /** The header, as the place that "the roster" means. */
  readonly place: Place;
  readonly homes: readonly VillageSheet[];
}

type Column = 'number' | 'name' | TraitName;
const columns: readonly Column[] = ['number', 'name', ...traitNames];

/**
 * Reads a roster: a CSV file with a header and one row a home. `number` and `name` are required, any trait may follow; an empty
 * cell leaves the trait to be drawn.
 * @throws ScenarioError naming line and column of each fault
 */
export function readRoster(path: string, file: string): Roster {
  const { source, text } = readText(path, file, LONGEST_ROSTER);
  const top: Place = { source, line: 1, column: 1 };
  const faults = new Faults();
  const homes: VillageSheet[] = [];
  const seen = new Map<string, Place>();
  let header: readonly Column[] | null = null;
  for (const row of rows(text, source)) {
    if (header === null) header = readHeader(row, top);
    else if (homes.length >= MOST_HOMES) throw errorAt(placeOf(row, top), `more than ${MOST_HOMES} homes`);
    else {
      const home = readRow(row, header, seen, faults);
      if (home !== undefined) homes.push(home);
    }
    if (faults.count >= PATIENCE) break;
  }
  if (header === null) throw errorAt(top, 'the roster is empty', '', 'Its first line names the columns: number,name,…');
  faults.check();
  if (homes.length === 0) throw errorAt(top, 'the roster has no homes', '', 'Add one line a home below the header.');
  return { place: top, homes };
}

function readHeader(row: readonly Cell[], top: Place): readonly Column[] {
  const faults = new Faults();
  const found: Column[] = [];
  for (const { text, place } of row) {
    const column = columns.find((candidate) => candidate === text);
    if (column === undefined) refuseColumn(text, place, faults);
    else if (found.includes(column)) faults.at(place, `the column "${column}" stands twice`);
    else found.push(column);
  }
  faults.check();
  for (const column of ['number', 'name'] as const) {
    if (!found.includes(column))
      faults.at(top, `the roster has no column "${column}"`, '', 'The columns number and name are required.');
  }
  faults.check();
  return found;
}

function refuseColumn(text: string, place: Place, faults: Faults): void {
  let hint = `${didYouMean(text, columns)} Columns are ${columns.join(', ')}.`.trim();
  if (text.includes(';') || text.includes('\t')) hint = 'Separate the cells with commas.';
  if (text === 'specialChildren')
    hint = 'Write special children under `villages:` of the scenario file, by the name of the home.';
  faults.at(place, `unknown column ${quoted(text)}`, '', hint);
}

function readRow(
  row: readonly Cell[],
  header: readonly Column[],
  seen: Map<string, Place>,
  faults: Faults,
): VillageSheet | undefined {
  const [first] = row;
  if (first === undefined) return undefined;
  if (row.length !== header.length) {
    faults.at(
      first.place,
      `the row has ${row.length} cells`,
      `The header has ${header.length}.`,
      'Leave a cell empty for a trait that is to be drawn.',
    );
    return undefined;
  }
  let home: number | undefined;
  let code: string | undefined;
  let called = first.place;
  const traits = new Map<TraitName, number | boolean>();
  for (const [index, column] of header.entries()) {
    const cell = row[index] ?? first;
    if (column === 'name') {
      code = readName(cell, seen, faults);
      called = cell.place;
    } else if (column === 'number') home = readNumber(cell, seen, faults);
    else if (cell.text !== '') {
      const value = readTrait(column, scalar(cell.text, cell.place), column, faults);
      if (value !== undefined) traits.set(column, value);
    }
  }
  if (home === undefined || code === undefined) return undefined;
  return { code, place: called, removed: false, home, traits };
}

function readName({ text, place }: Cell, seen: Map<string, Place>, faults: Faults): string | undefined {
  if (HOME_NAME.test(text))
    return once(`name ${text}`, `are called ${quoted(text)}`, place, seen, faults) ? text : undefined;
  faults.at(
    place,
    `${quoted(text)} is not a name of a home`,
    'A name has at most 40 letters, digits, spaces, dots and dashes.',
  );
  return undefined;
}

function readNumber({ text, place }: Cell, seen: Map<string, Place>, faults: Faults): number | undefined {
  const number = readHome(scalar(text, place), 'number', faults);
  if (number === undefined) return undefined;
  return once(`number ${number}`, `have the number ${number}`, place, seen, faults) ? number : undefined;
}

/** @param said how the two homes are told, such as `are called "a"` */
function once(key: string, said: string, place: Place, seen: Map<string, Place>, faults: Faults): boolean {
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, place);
    return true;
  }
  faults.at(place, `two homes ${said}`, `The first stands in line ${first.line}.`, 'Give each home its own.');
  return false;
}

function placeOf(row: readonly Cell[], otherwise: Place): Place {
  return row[0]?.place ?? otherwise;
}
