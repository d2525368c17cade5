import type { Scorecard } from './compile.ts';
import { FormulaError } from './formulaError.ts';
import { runner } from './interpret.ts';
import { baseObservables } from './observables.ts';
import { parse } from './parse.ts';
import { steps } from './steps.ts';

/**
 * The value, if it is a finite number.
 * @param value what the scorecard gave for x, or a difference of two such values
 * @throws FormulaError with the values of the observables and the part of the formula where it fails first
 */
export function finite(value: number, scorecard: Scorecard, x: Float64Array): number {
  if (Number.isFinite(value)) return value;
  throw undefinedAt(value, scorecard, x);
}

function undefinedAt(value: number, scorecard: Scorecard, x: Float64Array): FormulaError {
  const bases = baseObservables(scorecard.name);
  const where = scorecard.indices.map((index) => `${bases[index]?.name} = ${x[index]}`).join(', ');
  const what = Number.isNaN(value) ? 'no value' : 'an infinite value';
  const message = `the formula has ${what}${where === '' ? '' : ` at ${where}`}`;
  const hint = 'Keep divisors, roots and logarithms away from 0 and below, such as a / max(b, 1).';
  return new FormulaError(message, firstFailure(scorecard, x), hint);
}

/** Column of the first part without a finite value; 1 if every part has one (a difference can still overflow). */
function firstFailure({ text, name }: Scorecard, x: Float64Array): number {
  const list = steps(parse(text, name), name);
  const values = new Float64Array(list.length);
  runner(list)(x, values);
  return list[values.findIndex((part) => !Number.isFinite(part))]?.column ?? 1;
}
