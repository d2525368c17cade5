import type { ScorecardName } from '../parameters/row.ts';
import type { Scorecard } from './compile.ts';
import { baseObservables, emptyValues, type Observable } from './observables.ts';

/** All corners of this many observables are tried; those beyond move together with one of them. */
const FREE = 12;
const MOST_LEVELS = 100;
const INTERIOR = 2_000;
const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53];

/**
 * Fixed points of the documented ranges: corners; each observable over its whole numbers with the others low, middle and high;
 * all observables at equal values, where differences vanish; and an even spread of the inside. Observables that the formula
 * does not use are 0.
 * @yields always the same array, with other values in it
 */
export function* samples({ name, indices }: Scorecard): Generator<Float64Array> {
  const bases = baseObservables(name);
  const used = indices.map((index) => bases[index] as Observable);
  const x = emptyValues(name);
  const settle = settler(name, indices, x);

  const corners = 1 << Math.min(used.length, FREE);
  for (let corner = 0; corner < corners; corner++) {
    yield settle((_, place) => (((corner >> (place % FREE)) & 1) === 1 ? 1 : 0));
  }
  for (let swept = 0; swept < used.length; swept++) {
    for (const level of levels(used[swept] as Observable)) {
      for (const others of [0, 0.5, 1]) yield settle((_, place) => (place === swept ? null : others), level);
    }
  }
  const widest = used.flatMap(levels);
  for (const level of new Set(widest)) yield settle(() => null, level);
  for (let point = 1; point <= INTERIOR; point++) {
    yield settle((_, place) => (point * Math.sqrt(primes[place % primes.length] as number)) % 1);
  }
}

/**
 * A function that fills x. For each used observable it asks for a share of the range (0 low, 1 high) or null for `level`
 * itself; then whole observables are rounded and none exceeds the one that bounds it.
 */
function settler(name: ScorecardName, indices: readonly number[], x: Float64Array) {
  const bases = baseObservables(name);
  const bounds = bases.map(({ atMost }) => bases.findIndex((other) => other.name === atMost));
  return (share: (observable: Observable, place: number) => number | null, level = 0): Float64Array => {
    indices.forEach((index, place) => {
      const observable = bases[index] as Observable;
      const [low, high] = observable.range;
      const part = share(observable, place);
      const value = part === null ? Math.min(Math.max(level, low), high) : low + part * (high - low);
      x[index] = observable.whole ? Math.round(value) : value;
    });
    for (const index of indices) {
      const bound = bounds[index] as number;
      if (bound >= 0 && indices.includes(bound)) x[index] = Math.min(x[index] as number, x[bound] as number);
    }
    return x;
  };
}

/** Whole numbers of a range from its low end up, then the same number of even steps to its high end; quarters within a unit. */
function levels({ range: [low, high] }: Observable): readonly number[] {
  const found = [low, high];
  for (let level = Math.ceil(low); level <= high && found.length <= MOST_LEVELS; level++) found.push(level);
  for (let part = 1; part < 20; part++) found.push(low + (part / 20) * (high - low));
  return found;
}
