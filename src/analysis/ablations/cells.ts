import type { Column, Sample } from '../patterns/bootstrap.ts';
import { judge } from '../patterns/judge.ts';
import type { Pattern } from '../patterns/pattern.ts';
import type { PatternResult } from '../patterns/result.ts';
import { type Agreement, about, agreement, type Compared, compared } from './fate.ts';
import { type Movement, movement } from './movement.ts';
import { byPattern } from './readings.ts';
import type { Expectation, Fate } from './variant.ts';

/** One pattern in one world, beside the case on the same luck. */
export interface Cell extends Compared {
  readonly pattern: string;
  /** The figure that the design names; null for the pattern as a whole. */
  readonly figure: string | null;
  /** What the design expects; null where it says nothing. */
  readonly fate: Fate | null;
  readonly agreement: Agreement | null;
}

/** A world with its patterns judged and its columns kept for comparison. */
export interface Judged {
  readonly results: readonly PatternResult[];
  readonly columns: readonly Column[];
}

/** Judge all patterns in a world. */
export function judged(patterns: readonly Pattern[], columns: readonly Column[], sample: Sample, seed: string): Judged {
  return { results: byPattern(patterns, columns, (pattern, own) => judge(pattern, own, seed, sample)), columns };
}

/**
 * Compare a world with the case, pattern by pattern.
 * @returns one cell a pattern as a whole, in their order; after them one for each figure that the design names
 */
export function cells(
  patterns: readonly Pattern[],
  before: Judged,
  after: Judged,
  expects: readonly Expectation[],
  sample: Sample,
  seed: string,
): readonly Cell[] {
  const usual = byPattern(patterns, before.columns, (_pattern, _own, figures) => figures);
  const moved = byPattern(patterns, after.columns, (pattern, _own, figures) =>
    pattern.figures.map((figure, k) =>
      movement(figure, usual[patterns.indexOf(pattern)]?.[k] ?? [], figures[k] ?? [], sample, seed),
    ),
  );
  const cellsOf = (wanted: (expectation: Expectation) => boolean, isWhole: boolean) =>
    patterns.flatMap(({ id }, k) => {
      const own = about(expects, id).filter(wanted);
      const asked = isWhole ? [own[0] ?? null] : own;
      return asked.map((expectation) => cell(id, before.results[k], after.results[k], moved[k] ?? [], expectation));
    });
  return [...cellsOf(({ figure }) => figure === null, true), ...cellsOf(({ figure }) => figure !== null, false)];
}

function cell(
  pattern: string,
  before: PatternResult | undefined,
  after: PatternResult | undefined,
  movements: readonly Movement[],
  expectation: Expectation | null,
): Cell {
  if (before === undefined || after === undefined) throw new RangeError(`no pattern is called ${pattern}`);
  const figure = expectation?.figure ?? null;
  const found = compared(before, after, movements, figure);
  const fate = expectation?.fate ?? null;
  return { ...found, pattern, figure, fate, agreement: fate === null ? null : agreement(fate, found) };
}
