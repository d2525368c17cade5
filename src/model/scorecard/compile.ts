import type { ScorecardName } from '../parameters/row.ts';
import { type Evaluate, emit, make } from './emit.ts';
import { interpret } from './interpret.ts';
import { baseObservables } from './observables.ts';
import { parse } from './parse.ts';
import { steps } from './steps.ts';

/** A formula ready for use. */
export interface Scorecard {
  readonly name: ScorecardName;
  /** The formula as it was written. */
  readonly text: string;
  /** Base observables that the formula depends on, also through derived ones; in the order of their positions. */
  readonly uses: readonly string[];
  /** Positions of `uses`. */
  readonly indices: readonly number[];
  /**
   * Points for the given base observables, each at its position. It allocates nothing and keeps nothing; NaN or an infinite
   * number is possible where the formula has no value (see `finite`).
   */
  readonly evaluate: Evaluate;
}

/** More texts than a run has; only an editor that compiles while one types ever reaches it. */
const MOST_KEPT = 500;
/** By scorecard, then by text: joining the two into one key would take longer than the look-up. */
const kept = new Map<ScorecardName, Map<string, Scorecard>>();

/**
 * Compiles a formula; the same text for the same scorecard gives the same object.
 * @throws FormulaError with the column of what cannot be used
 */
export function compile(text: string, scorecard: ScorecardName): Scorecard {
  const same = kept.get(scorecard) ?? new Map<string, Scorecard>();
  const known = same.get(text);
  if (known) return known;
  const list = steps(parse(text, scorecard), scorecard);
  const indices = list.flatMap((step) => (step.kind === 'observable' ? [step.index] : [])).sort((a, b) => a - b);
  const bases = baseObservables(scorecard);
  const compiled: Scorecard = {
    name: scorecard,
    text,
    uses: indices.flatMap((index) => bases[index]?.name ?? []),
    indices,
    evaluate: make(emit(list)) ?? interpret(list),
  };
  if (same.size >= MOST_KEPT) same.clear();
  kept.set(scorecard, same.set(text, compiled));
  return compiled;
}
