import type { Scenario } from '../model/scenario.ts';
import { quoted } from '../scenario/printable.ts';

/** How the library is called, for people whose call was refused. */
const form = `Such as:
  import { baseline, change, compare, simulate } from 'lastmeter';
  const screened = change(baseline, { name: 'screened', fixes: [{ from: 14, set: { 'app.screening': 'hash' } }] });
  console.log(simulate(baseline, 'h-city').outcomes);
  console.log(compare(baseline, [screened], { replicates: 20 })[0].effects.genuine);`;

/**
 * Refuse a wrong argument of a function of the library.
 * @param which the argument as the message names it: `simulate(scenario, …): scenario`
 * @throws TypeError with what was expected, what was given, and an example
 */
export function expectThat(isRight: boolean, which: string, expected: string, given: unknown): asserts isRight {
  if (!isRight) throw new TypeError(`${which} is to be ${expected}; it is ${described(given)}.\n${form}`);
}

/** @throws TypeError unless it is a scenario */
export function expectScenario(given: unknown, which: string): asserts given is Scenario {
  const where = hasScenario(given) ? ', which stands in its `.scenario`' : '';
  expectThat(isScenario(given), which, `a scenario, such as \`baseline\` or what \`change\` gives${where}`, given);
}

/** @throws TypeError unless it is a whole number from 1 */
export function expectCount(given: unknown, which: string): void {
  expectThat(Number.isSafeInteger(given) && Number(given) >= 1, which, 'a whole number from 1', given);
}

/** Whether it is an object with names, no list. */
export function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function isScenario(given: unknown): given is Scenario {
  return (
    isRecord(given) && typeof given['name'] === 'string' && isRecord(given['values']) && Array.isArray(given['fixes'])
  );
}

/** Whether it is what `load` gives. */
function hasScenario(given: unknown): boolean {
  return isRecord(given) && isScenario(given['scenario']);
}

function described(given: unknown): string {
  if (typeof given === 'string') return `the text ${quoted(given)}`;
  if (given === undefined) return 'left out';
  if (given === null || typeof given === 'number' || typeof given === 'boolean') return String(given);
  if (Array.isArray(given)) return `a list of ${given.length}`;
  if (given instanceof Promise) return 'a promise: write `await` before it';
  if (typeof given === 'object')
    return `an object with ${Object.keys(given).slice(0, 5).join(', ') || 'nothing in it'}`;
  return `a ${typeof given}`;
}
