import type { Values } from '../model/parameters/table.ts';
import type { Scenario, VillageRow } from '../model/scenario.ts';
import { plain } from './plain.ts';

/** Four villages with the traits that the case tells of. */
const villages: readonly VillageRow[] = [
  { number: 7, name: 'KY', traits: { background: true, skill: 0.85, valueIdentification: 0.85, load: 1.3, age: 46 } },
  {
    number: 12,
    name: 'HZ',
    traits: { age: 30, resident: false, load: 1.6, valueIdentification: 0.15, migration: 0.9 },
  },
  { number: 18, name: 'SH', traits: { valueIdentification: 0.02 } },
  {
    number: 20,
    name: 'JL',
    traits: {
      resident: true,
      skill: 0.45,
      valueIdentification: 0.6,
      load: 1,
      specialChildren: [{ name: 'M', age: 7, severity: 2, known: true }],
    },
  },
];

export const names: readonly string[] = villages.map(({ name }) => name);

/** A small city with the four villages. */
export function sample(set: Partial<Values> = {}): Scenario {
  return plain({ 'city.homes': 20, ...set }, [], villages);
}

/** Regimes under which every kind of forgery pays. */
export const regimes: Readonly<Record<string, Partial<Values>>> = {
  baseline: {},
  signIns: { 'scorecards.director': '0.1 * signIns' },
  records: { 'scorecards.director': '0.3 * records' },
  caseFiles: { 'scorecards.caseCredit': '9 * caseFiles' },
  openHours: { 'scorecards.director': '0.2 * openHours' },
  screening: { 'app.screening': 'human', 'app.humanShare': 0.8, 'detection.base': 0.5 },
};
