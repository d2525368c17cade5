import type { Arms, Figure } from '../analysis/patterns/pattern.ts';
import { patternTable } from '../analysis/patterns/patternTable.ts';
import { byHand } from './patternsByHand.ts';

/** A figure of the table of patterns. @throws RangeError for one that is not there */
export function figureOf(id: string, name: string): Figure {
  const found = patternTable.find((pattern) => pattern.id === id)?.figures.find((figure) => figure.name === name);
  if (found === undefined) throw new RangeError(`no figure is called ${id}.${name}`);
  return found;
}

/** A figure of one replicate; of a ratio both readings. */
export function read(id: string, name: string, arms: Arms = byHand): readonly number[] {
  return figureOf(id, name).readings.map((reading) => reading(arms));
}
