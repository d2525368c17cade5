import { helpers, sourceOf } from './operations.ts';
import type { Step } from './steps.ts';

export type Evaluate = (x: Float64Array) => number;

/**
 * JavaScript of a function of `x`: one constant per step. It is made of number literals, `x[index]` and the texts of the
 * operations only, so nothing of a formula's own text can get into it.
 */
export function emit(steps: readonly Step[]): string {
  const lines = steps.map((step, place) => `const t${place}=${value(step)};`);
  return `"use strict";return (x)=>{${lines.join('')}return t${steps.length - 1};};`;
}

function value(step: Step): string {
  if (step.kind === 'number') return String(step.value);
  if (step.kind === 'observable') return `x[${step.index}]`;
  return sourceOf(
    step.operation,
    step.operands.map((place) => `t${place}`),
  );
}

/**
 * Makes the function that `emit` wrote.
 * @returns null where the host forbids functions from text, such as a page under a strict content policy
 */
export function make(source: string): Evaluate | null {
  const names = Object.keys(helpers);
  try {
    return new Function(...names, source)(...Object.values(helpers)) as Evaluate;
  } catch (error) {
    if (error instanceof EvalError) return null;
    throw error;
  }
}
