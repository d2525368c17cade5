import type { Values } from './table.ts';

/**
 * The same values in an object of the shape that all values of runs have: read from a file or spread, an object of so many names has a
 * shape of its own, and compiled code that has not met it is thrown away.
 */
export function shaped(values: Values): Values {
  return made(values, (value) => value);
}

/**
 * A function that gathers numbers of the table in an object: all of its objects have one shape. The first is made of fractions and
 * thrown away, because a place that has held whole numbers alone makes another shape of it when the first fraction comes.
 */
export function moulded<R>(gather: (values: Values) => R): (values: Values) => R {
  let isMoulded = false;
  return (values) => {
    if (!isMoulded) gather(made(values, (value) => (typeof value === 'number' ? 0.5 : value)));
    isMoulded = true;
    return gather(values);
  };
}

function made(values: Values, as: (value: Values[keyof Values]) => unknown): Values {
  const entries = Object.entries(values).map(([path, value]) => [path, as(value)]);
  return Object.freeze(Object.fromEntries(entries)) as Values;
}
