import type { ScorecardName } from '../parameters/row.ts';
import type { Expression } from './expression.ts';
import { baseObservables, observables } from './observables.ts';
import type { Operation } from './operations.ts';
import { parse } from './parse.ts';

/** One value on the way to a formula's value. */
export type Step = { readonly column: number } & (
  | { readonly kind: 'number'; readonly value: number }
  /** Index of a base observable. */
  | { readonly kind: 'observable'; readonly index: number }
  /** Operands are numbers of earlier steps. */
  | { readonly kind: 'apply'; readonly operation: Operation; readonly operands: readonly number[] }
);

/** Whole exponents up to this size are multiplied out, in the order of `power`. */
const LARGEST_WHOLE = 16;

/**
 * Writes an expression as a list of steps, the last one its value. Derived observables are replaced by what they stand for,
 * equal parts are computed once, and constant whole powers become products.
 */
export function steps(expression: Expression, scorecard: ScorecardName): readonly Step[] {
  const list: Step[] = [];
  const places = new Map<string, number>();
  const indices = new Map(baseObservables(scorecard).map(({ name }, index) => [name, index]));

  const put = (key: string, step: Step): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, list.length);
    return list.push(step) - 1;
  };
  const number = (value: number, column: number): number => put(`${value}`, { kind: 'number', value, column });
  const apply = (operation: Operation, operands: readonly number[], column: number): number =>
    put(`${operation} ${operands.join(' ')}`, { kind: 'apply', operation, operands, column });

  /** Names come from a checked expression, so a name that is no base observable is a derived one. */
  const observable = (name: string, column: number): number => {
    const index = indices.get(name);
    if (index !== undefined) return put(name, { kind: 'observable', index, column });
    const known = places.get(name);
    if (known !== undefined) return known;
    const formula = observables[scorecard].find((candidate) => candidate.name === name)?.formula ?? '';
    const place = visit(moved(parse(formula, scorecard), column));
    places.set(name, place);
    return place;
  };

  const whole = (base: number, exponent: number, column: number): number => {
    let left = Math.abs(exponent);
    let factor = base;
    let product: number | null = null;
    while (left > 0) {
      if (left % 2 === 1) product = product === null ? factor : apply('multiply', [product, factor], column);
      left = Math.floor(left / 2);
      if (left > 0) factor = apply('multiply', [factor, factor], column);
    }
    if (product === null) return number(1, column);
    return exponent < 0 ? apply('divide', [number(1, column), product], column) : product;
  };

  const visit = (part: Expression): number => {
    const { column } = part;
    if (part.kind === 'number') return number(part.value, column);
    if (part.kind === 'name') return observable(part.name, column);
    const [first, second] = part.operands;
    if (part.operation === 'power' && first && second) {
      const exponent = constantOf(second);
      if (exponent === 0) return number(1, column);
      if (exponent !== null && Number.isInteger(exponent) && Math.abs(exponent) <= LARGEST_WHOLE) {
        return whole(visit(first), exponent, column);
      }
    }
    const operands = part.operands.map(visit);
    if (part.operation !== 'min' && part.operation !== 'max') return apply(part.operation, operands, column);
    return operands.reduce((left, right) => apply(part.operation, [left, right], column));
  };

  return list.slice(0, visit(expression) + 1);
}

/** The value of a number with or without signs before it, else null. */
function constantOf(part: Expression): number | null {
  if (part.kind === 'number') return part.value;
  const [operand] = part.kind === 'apply' && part.operation === 'negate' ? part.operands : [];
  const value = operand ? constantOf(operand) : null;
  return value === null ? null : -value;
}

/** The parts of a derived observable stand where its name stands. */
function moved(part: Expression, column: number): Expression {
  if (part.kind !== 'apply') return { ...part, column };
  return { ...part, column, operands: part.operands.map((operand) => moved(operand, column)) };
}
