import { type FreePath, faultOf, freePaths, priorOf } from '../analysis/calibration/dimensions.ts';
import { exits, Failure } from '../experiment/failure.ts';
import type { Prior } from '../model/parameters/row.ts';
import { nearest } from '../scenario/nearest.ts';
import { cut, quoted } from '../scenario/printable.ts';

/**
 * Priors of the command line, `PATH=LOW..HIGH`, each of the kind that the table gives the parameter.
 * @throws Failure (2) for a parameter that is not free, for what is no interval, for bounds outside the parameter's range
 */
export function readPriors(given: readonly string[]): ReadonlyMap<FreePath, NonNullable<Prior>> {
  const found = new Map<FreePath, NonNullable<Prior>>();
  for (const text of given) {
    const [, name = '', low = '', high = ''] = /^([^=]*)=(-?\d*\.?\d+)\.\.(-?\d*\.?\d+)$/.exec(text) ?? [];
    if (name === '') throw wrong(text, 'it is not PATH=LOW..HIGH, such as director.pressure=6..40');
    const path = freePaths.find((free) => free === name);
    if (path === undefined) {
      const near = nearest(name, freePaths);
      const meant = near === null ? `The free ones are ${freePaths.join(', ')}.` : `Did you mean ${near}?`;
      throw wrong(text, `${quoted(name)} is not a free parameter. ${meant}`);
    }
    const prior = { kind: priorOf(path).kind, low: Number(low), high: Number(high) };
    const fault = faultOf(path, prior);
    if (fault !== null) throw wrong(text, fault);
    found.set(path, prior);
  }
  return found;
}

function wrong(text: string, why: string): Failure {
  return new Failure(exits.wrong, `--prior ${cut(text)}: ${why}`);
}
