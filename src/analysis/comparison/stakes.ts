import { operationWeeks } from '../../model/calendar.ts';
import type { Fix, Scenario } from '../../model/scenario.ts';
import { actions } from '../../observers/incentives/actions.ts';
import { incentives, usualShortfalls } from '../../observers/incentives/incentives.ts';
import { rangeOf } from '../../scenario/dosing.ts';
import { freeze } from '../../scenario/freeze.ts';

/** How an arm was brought to the stakes of the base. */
export interface EqualStakes {
  /** Yearly sums of what the rules give for all acts, h-eq: of the base, and of the arm before and after. */
  readonly base: number;
  readonly before: number;
  readonly after: number;
  /** Factor on `director.stakes`. */
  readonly factor: number;
}

const PATH = 'director.stakes';

/**
 * The arm with `director.stakes` moved so that, over the weeks in which its rules are in force, all that its rules give a typical
 * director adds up to what the base gives in the same weeks (design 4.4a): a regime is not to be judged by the scale of its formula.
 * What the agency and the bureau gain has no scale: they only choose among alternatives.
 * @returns the arm itself where its rules pay what the base pays; null where they pay for nothing, or the range of stakes ends before
 */
export function equalStakes(
  base: Scenario,
  arm: Scenario,
): { readonly arm: Scenario; readonly stakes: EqualStakes } | null {
  const from = Math.max(1, ...arm.fixes.map((fix) => fix.from));
  const target = incentiveSum(base, from);
  const before = incentiveSum(arm, from);
  if (before === target) return { arm, stakes: { base: target, before, after: before, factor: 1 } };
  if (before === 0) return null;
  let factor = target / before;
  let moved = arm;
  let after = before;
  // Pay for uploads or visits does not go through the stakes, and batches change with them: a few steps of the rule of three.
  for (let step = 0; step < 12 && Math.abs(after - target) > 1e-9 * target; step++) {
    const next = withStakes(arm, from, factor);
    if (next === null) return null;
    moved = next;
    after = incentiveSum(moved, from);
    factor *= target / after;
  }
  return { arm: moved, stakes: { base: target, before, after, factor: stakesOf(moved) / stakesOf(arm) } };
}

/** Sum over the weeks from one on, the usual shortfalls and all acts of what the rules give for one of them, where that is above 0. */
export function incentiveSum(scenario: Scenario, from: number): number {
  const weeks = Array.from({ length: operationWeeks(scenario.values) - from + 1 }, (_, k) => from + k);
  let sum = 0;
  for (const { cells } of incentives(scenario, weeks, usualShortfalls).weeks) {
    for (const cell of cells) {
      for (const action of actions) {
        const worth = cell.actions?.[action];
        if (worth !== undefined && action !== 'upload') sum += Math.max(0, worth.pay / worth.batch);
      }
    }
  }
  return sum / usualShortfalls.length;
}

/** The arm with its stakes moved from a week on, in which all its fixes are in force. */
function withStakes(arm: Scenario, from: number, factor: number): Scenario | null {
  const value = stakesOf(arm) * factor;
  const [low, high] = rangeOf(PATH);
  if (!(value >= low && value <= high)) return null;
  const extra: Fix = { from, set: { [PATH]: value }, cost: null };
  return freeze({ ...arm, fixes: [...arm.fixes, extra] });
}

/** `director.stakes` in force after the last fix. */
function stakesOf({ values, fixes }: Scenario): number {
  return fixes.reduce((now, { set }) => set[PATH] ?? now, values[PATH]);
}
