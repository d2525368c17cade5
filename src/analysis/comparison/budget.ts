import type { Scenario } from '../../model/scenario.ts';
import { mostMultiple, scaled } from '../../scenario/dosing.ts';
import { costOf } from './costs.ts';
import type { BudgetArm } from './result.ts';

/** An arm at the budget before it is run; no scenario where it cannot be moved. */
export type ScaledArm = Omit<BudgetArm, 'effects' | 'of'> & { readonly scenario: Scenario | null };

/** Relative distance from the budget that counts as met: doses in whole units cannot do better. */
const NEAR = 0.02;

/**
 * Each arm with its doses moved by one multiple so that it costs the budget. An arm without a dose, or without a cost, is left out; one
 * whose doses come to the end of their ranges stays there.
 * @param budget yuan over the whole project, above 0
 */
export function budgetArms(arms: readonly Scenario[], budget: number, hourPrice: number): readonly ScaledArm[] {
  return arms.map((arm) => atBudget(arm, budget, hourPrice));
}

function atBudget(arm: Scenario, budget: number, hourPrice: number): ScaledArm {
  const total = (multiple: number): number => costOf(scaled(arm, multiple), hourPrice).total;
  const most = mostMultiple(arm);
  const own = costOf(arm, hourPrice);
  const leftOut = (short: BudgetArm['short']): ScaledArm => ({ multiple: 1, cost: own, short, scenario: null });
  if (most === Number.POSITIVE_INFINITY) return leftOut('noDose');
  if (own.total === 0) return leftOut('noCost');
  // The least dose already costs its fixed part.
  const least = 1e-6;
  if (total(least) > budget) return leftOut('fixedCost');
  let low = least;
  let high = most;
  if (total(most) > budget) {
    for (let step = 0; step < 60; step++) {
      const middle = (low + high) / 2;
      if (total(middle) <= budget) low = middle;
      else high = middle;
    }
  } else low = most;
  const scenario = scaled(arm, low);
  const cost = costOf(scenario, hourPrice);
  const met = Math.abs(cost.total - budget) <= NEAR * budget;
  return { multiple: low, cost, short: met ? null : 'range', scenario };
}
