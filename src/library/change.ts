import { operationWeeks } from '../model/calendar.ts';
import { paths, type Values } from '../model/parameters/table.ts';
import type { Fix, Scenario } from '../model/scenario.ts';
import { freeze } from '../scenario/freeze.ts';
import { didYouMean } from '../scenario/nearest.ts';
import { expectScenario, expectThat, isRecord } from './check.ts';

/** What another scenario has that the base does not. */
export interface Change {
  /** The arm in tables and results. */
  readonly name: string;
  /** Parameters from the start, by their dotted names (docs/parameters.md). */
  readonly set?: Partial<Values>;
  /** Dated changes; a cost may be left out. */
  readonly fixes?: readonly (Pick<Fix, 'from' | 'set'> & Partial<Pick<Fix, 'cost'>>)[];
}

/**
 * A scenario with something changed. Files are checked closely by `load`; here names, numbers and weeks are.
 * @param base stays as it is
 * @returns another scenario, frozen, with the fixes of both in order of their weeks
 * @throws TypeError for an argument of another type; RangeError for a name that is no parameter, a value of another type, a week outside the contract
 */
export function change(base: Scenario, changed: Change): Scenario {
  expectScenario(base, 'change(base, change): base');
  expectChange(changed);
  const { name, set = {}, fixes = [] } = changed;
  check(base.values, set);
  const values = { ...base.values, ...set };
  const weeks = operationWeeks(values);
  for (const { from, set: own } of fixes) {
    check(base.values, own);
    if (!(Number.isInteger(from) && from >= 1 && from <= weeks)) {
      throw new RangeError(`a fix from week ${from}: weeks of operation are 1 to ${weeks}`);
    }
  }
  const all = [...base.fixes, ...fixes.map((fix): Fix => ({ ...fix, cost: fix.cost ?? null }))];
  return freeze({ ...base, name, title: { en: name, zh: name }, values, fixes: all.sort((a, b) => a.from - b.from) });
}

function check(known: Values, set: Partial<Values>): void {
  for (const [path, value] of Object.entries(set)) {
    const before = (known as Readonly<Record<string, unknown>>)[path];
    if (before === undefined)
      throw new RangeError(`no parameter is called "${path}". ${didYouMean(path, paths)}`.trim());
    const isRight = typeof value === typeof before && !(typeof value === 'number' && !Number.isFinite(value));
    if (!isRight) throw new RangeError(`${path} takes a ${typeof before}; it is ${String(value)}`);
  }
}

function expectChange(given: unknown): void {
  const call = 'change(base, change)';
  expectThat(isRecord(given), `${call}: change`, "an object such as { name: 'screened', fixes: [] }", given);
  const { name, set = {}, fixes = [] } = given;
  expectThat(typeof name === 'string', `${call}: change.name`, "a text, such as 'screened'", name);
  expectThat(isRecord(set), `${call}: change.set`, "an object such as { 'city.homes': 50 }", set);
  expectThat(Array.isArray(fixes), `${call}: change.fixes`, 'a list such as [{ from: 14, set: {} }]', fixes);
  for (const [k, fix] of fixes.entries()) {
    const isFix = isRecord(fix) && isRecord(fix['set']);
    expectThat(isFix, `${call}: change.fixes[${k}]`, 'an object such as { from: 14, set: {} }', fix);
  }
}
