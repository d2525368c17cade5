import type { Path, Values } from '../model/parameters/table.ts';
import type { Cost, Dose, Fix, Scenario } from '../model/scenario.ts';
import { freeze } from './freeze.ts';
import { rowOf } from './known.ts';

/**
 * The scenario with every dose moved to a multiple of its distance from where the parameter was before: 1 is the scenario as
 * written, 0 drops the dosed fixes altogether. Doses end at the range of their parameter and are whole where it is; costs go
 * along, but for the part that any dose causes. Fixes without a dose stay as they are.
 * @param multiple 0 or more
 * @throws RangeError for a multiple that is below 0 or no number
 */
export function scaled(scenario: Scenario, multiple: number): Scenario {
  if (!(multiple >= 0)) throw new RangeError(`a dose cannot be scaled by ${multiple}`);
  return redosed(scenario, ({ before, main }) => before + multiple * (main - before), multiple === 0);
}

/**
 * The scenario with the dose of its first dosed fix at another value.
 * @param scenario with a fix that has a dose
 * @param value in the unit of the parameter; beyond its range, the end of the range
 * @returns another scenario, frozen; the cost follows the dose
 * @throws RangeError where no fix has a dose
 */
export function withDose(scenario: Scenario, value: number): Scenario {
  const first = scenario.fixes.find(({ dose }) => dose !== undefined);
  if (first === undefined) throw new RangeError(`the scenario "${scenario.name}" has no fix with a dose`);
  return redosed(scenario, ({ fix, main }) => (fix === first ? value : main), false);
}

/** The greatest multiple at which no dose has come to the end of its parameter's range; Infinity where there is no dose. */
export function mostMultiple(scenario: Scenario): number {
  let most = Number.POSITIVE_INFINITY;
  each(scenario, ({ dose, before, main }) => {
    const [low, high] = rangeOf(dose.path);
    most = Math.min(most, ((main > before ? high : low) - before) / (main - before));
  });
  return most;
}

/**
 * The parameter of the first dose before its fix.
 * @param scenario with a fix that has a dose
 * @returns the value, in the unit of the parameter
 * @throws RangeError where no fix has a dose
 */
export function valueBefore(scenario: Scenario): number {
  const found: number[] = [];
  each(scenario, ({ before }) => found.push(before));
  const [first] = found;
  if (first === undefined) throw new RangeError(`the scenario "${scenario.name}" has no fix with a dose`);
  return first;
}

interface Dosed {
  readonly fix: Fix;
  readonly dose: Dose;
  /** The parameter in force before the fix, and with it. */
  readonly before: number;
  readonly main: number;
}

function redosed(scenario: Scenario, value: (dosed: Dosed) => number, drop: boolean): Scenario {
  const moved = new Map<Fix, Fix | null>();
  each(scenario, (dosed) => moved.set(dosed.fix, drop ? null : fixAt(dosed, value(dosed))));
  const fixes = scenario.fixes.flatMap((fix) => {
    const now = moved.get(fix);
    return now === undefined ? [fix] : now === null ? [] : [now];
  });
  return freeze({ ...scenario, fixes });
}

function fixAt({ fix, dose, before, main }: Dosed, value: number): Fix {
  if (value === main) return fix;
  const [low, high] = rangeOf(dose.path);
  const inside = Math.min(high, Math.max(low, value));
  const now = rowOf(dose.path)?.kind === 'integer' ? Math.round(inside) : inside;
  const share = now === before ? 0 : dose.fixed + (1 - dose.fixed) * Math.abs((now - before) / (main - before));
  return { ...fix, set: { ...fix.set, [dose.path]: now }, cost: fix.cost && times(fix.cost, share) };
}

function times(cost: Cost, share: number): Cost {
  const { once, perWeek, agencyHours } = cost;
  return { ...cost, once: once * share, perWeek: perWeek * share, agencyHours: agencyHours * share };
}

/** The range of a number among the parameters. */
export function rangeOf(path: Path): readonly [number, number] {
  const row = rowOf(path);
  return row?.kind === 'number' || row?.kind === 'integer' ? row.range : [0, 0];
}

/** Every fix with a dose, with the values in force before it as the scenario is written. */
function each({ values, fixes }: Scenario, look: (dosed: Dosed) => void): void {
  let now: Values = values;
  for (const fix of fixes) {
    const { dose, set } = fix;
    const main = dose && set[dose.path];
    const before = dose && now[dose.path];
    if (dose !== undefined && typeof main === 'number' && typeof before === 'number') look({ fix, dose, before, main });
    now = { ...now, ...set };
  }
}
