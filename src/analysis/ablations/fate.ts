import type { PatternResult, Verdict } from '../patterns/result.ts';
import type { Movement } from './movement.ts';
import type { Expectation, Fate } from './variant.ts';

/**
 * What became of a pattern when a mechanism was taken out. The rule, once for all:
 * `vanished`: it holds with the mechanism and fails without it, and a figure that now fails moved away from its target beyond
 * chance (99 %), or cannot be measured any more; `fell`, `rose`: its first figure moved beyond chance and the pattern did not
 * vanish; `stayed`: neither.
 */
export type Outcome = 'vanished' | 'fell' | 'stayed' | 'rose';

/** Whether that is what the design expects; `open` where it cannot be told, for instance because the pattern is not there at all. */
export type Agreement = 'agrees' | 'contradicts' | 'open';

/** What is compared: a pattern as a whole, or one figure of it. */
export interface Compared {
  readonly verdictWith: Verdict | null;
  readonly verdictWithout: Verdict | null;
  readonly outcome: Outcome;
  /** The figure that stands for it: the first, or the one that was asked for, or the one by which it vanished. */
  readonly movement: Movement;
}

/**
 * Compare a pattern, or one figure, with and without the mechanism.
 * @param movements of all its figures, in their order
 * @throws RangeError for a figure that the pattern does not have
 */
export function compared(
  before: PatternResult,
  after: PatternResult,
  movements: readonly Movement[],
  figure: string | null = null,
): Compared {
  const own = before.figures.map((result, k) => ({
    name: result.name,
    decides: result.decides,
    verdictWith: result.verdict,
    verdictWithout: after.figures[k]?.verdict ?? null,
    movement: movements[k] as Movement,
  }));
  const counted = figure === null ? own.filter(({ decides }) => decides) : own.filter(({ name }) => name === figure);
  const [lead] = counted;
  if (lead === undefined) throw new RangeError(`${before.id} has no figure ${figure}`);
  const verdictWith = figure === null ? before.verdict : lead.verdictWith;
  const verdictWithout = figure === null ? after.verdict : lead.verdictWithout;
  const lost = counted.find(
    ({ verdictWithout: now, movement: { direction } }) =>
      direction === 'undefined' || (now === 'fails' && direction === 'fell'),
  );
  const isLost = lost !== undefined && verdictWith === 'holds' && verdictWithout !== 'holds';
  if (isLost && (verdictWithout === 'fails' || lost.movement.direction === 'undefined')) {
    return { verdictWith, verdictWithout, outcome: 'vanished', movement: lost.movement };
  }
  const { direction } = lead.movement;
  const outcome = direction === 'undefined' ? 'fell' : direction;
  return { verdictWith, verdictWithout, outcome, movement: lead.movement };
}

/** Whether what happened is what was expected. */
export function agreement(fate: Fate, { verdictWith, verdictWithout, outcome }: Compared): Agreement {
  switch (fate) {
    case 'vanish':
      if (outcome === 'vanished') return 'agrees';
      return verdictWith !== null && (verdictWith !== 'holds' || verdictWithout === 'undecided')
        ? 'open'
        : 'contradicts';
    case 'fall':
      return outcome === 'vanished' || outcome === 'fell' ? 'agrees' : 'contradicts';
    case 'shrink':
      if (outcome === 'fell' && verdictWithout === 'holds') return 'agrees';
      return verdictWith !== 'holds' || verdictWithout === 'undecided' ? 'open' : 'contradicts';
    case 'survive':
      if (verdictWithout === 'holds') return 'agrees';
      return outcome === 'vanished' ? 'contradicts' : 'open';
    case 'present':
      return byItself(verdictWithout, 'holds');
    case 'absent':
      return outcome === 'vanished' ? 'agrees' : byItself(verdictWithout, 'fails');
  }
}

function byItself(verdict: Verdict | null, wanted: 'holds' | 'fails'): Agreement {
  if (verdict === wanted) return 'agrees';
  return verdict === 'undecided' || verdict === null ? 'open' : 'contradicts';
}

/** What a mechanism explains: see `explanation`. */
export type Explanation = 'explains' | 'does not explain' | 'cannot be judged';

/** Why it cannot be judged, or what speaks against it. */
export type Reason = 'absentWith' | 'undecided' | 'notReachable' | 'thereWithout' | 'backWhenTuned' | 'lackedWhenTuned';

/**
 * A mechanism counts as an explanation of a pattern only if the pattern is there with it, gone without it, and still gone when
 * the world without it is tuned to the reports of the paper.
 * @param tuned null where no pressure within its prior reaches them
 */
export function explanation(
  plain: Compared,
  tuned: Compared | null,
): { readonly explanation: Explanation; readonly reason: Reason } {
  if (plain.verdictWith === 'fails') return { explanation: 'cannot be judged', reason: 'absentWith' };
  if (plain.verdictWith !== 'holds') return { explanation: 'cannot be judged', reason: 'undecided' };
  if (plain.outcome !== 'vanished') {
    return plain.verdictWithout === 'undecided'
      ? { explanation: 'cannot be judged', reason: 'undecided' }
      : { explanation: 'does not explain', reason: 'thereWithout' };
  }
  if (tuned === null) return { explanation: 'cannot be judged', reason: 'notReachable' };
  if (tuned.outcome === 'vanished') return { explanation: 'explains', reason: 'lackedWhenTuned' };
  return tuned.verdictWithout === 'holds'
    ? { explanation: 'does not explain', reason: 'backWhenTuned' }
    : { explanation: 'cannot be judged', reason: 'undecided' };
}

/** The expectations of a variant about one pattern; the one about the whole first. */
export function about(expects: readonly Expectation[], pattern: string): readonly Expectation[] {
  return expects
    .filter((expectation) => expectation.pattern === pattern)
    .sort((a, b) => Number(a.figure !== null) - Number(b.figure !== null));
}
