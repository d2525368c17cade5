import { accessPatterns } from './access.ts';
import { agencyPatterns } from './agency.ts';
import { childPatterns } from './children.ts';
import { formPatterns } from './form.ts';
import { governmentPatterns } from './government.ts';
import { neglectPatterns } from './neglect.ts';
import type { Pattern } from './pattern.ts';
import { peoplePatterns } from './people.ts';
import { preferencePatterns } from './preference.ts';
import { reportPatterns } from './reports.ts';
import { servicePatterns } from './service.ts';

/** Number behind the letter of an id. */
const place = ({ id }: Pattern) => Number(id.slice(1));
const isListed = ({ id }: Pattern) => id.startsWith('P');

const families: readonly Pattern[] = [
  ...reportPatterns,
  ...formPatterns,
  ...servicePatterns,
  ...peoplePatterns,
  ...preferencePatterns,
  ...agencyPatterns,
  ...neglectPatterns,
  ...childPatterns,
  ...accessPatterns,
  ...governmentPatterns,
];

/** All patterns: P1-P18 in order, then the further checks in the order of their rows. */
export const patternTable: readonly Pattern[] = [...families].sort(
  (a, b) => Number(isListed(b)) - Number(isListed(a)) || place(a) - place(b),
);

/** Patterns by their ids, in the order of the table. @throws RangeError for an unknown id */
export function patternsOf(ids: readonly string[]): readonly Pattern[] {
  for (const id of ids) {
    if (!patternTable.some((pattern) => pattern.id === id)) throw new RangeError(`no pattern is called ${id}`);
  }
  return patternTable.filter(({ id }) => ids.includes(id));
}
