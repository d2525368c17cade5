import type { Evaluate } from './emit.ts';
import { computeOf } from './operations.ts';
import type { Step } from './steps.ts';

type Closure = (x: Float64Array, values: Float64Array) => void;

/** Computes every step in order into `values`, one entry a step. */
export function runner(steps: readonly Step[]): Closure {
  const closures = steps.map(closure);
  return (x, values) => {
    for (const run of closures) run(x, values);
  };
}

/** The same function as the emitted one, to the last bit, without making code from text; about ten times slower. */
export function interpret(steps: readonly Step[]): Evaluate {
  const run = runner(steps);
  const values = new Float64Array(steps.length);
  return (x) => {
    run(x, values);
    return values[steps.length - 1] as number;
  };
}

function closure(step: Step, place: number): Closure {
  if (step.kind === 'number') {
    const { value } = step;
    return (_, values) => {
      values[place] = value;
    };
  }
  if (step.kind === 'observable') {
    const { index } = step;
    return (x, values) => {
      values[place] = x[index] as number;
    };
  }
  const compute = computeOf(step.operation);
  const [a = 0, b = 0, c = 0] = step.operands;
  return (_, values) => {
    values[place] = compute(values[a] as number, values[b] as number, values[c] as number);
  };
}
