import { operationWeeks } from '../../model/calendar.ts';
import type { Bilingual, Cost, Scenario } from '../../model/scenario.ts';
import { spending } from '../../scenario/spending.ts';

/** What the fixes of an arm cost over the whole project. */
export interface ArmCost {
  /** Yuan, by who pays them. */
  readonly yuan: Readonly<Record<Cost['payer'], number>>;
  readonly agencyHours: number;
  /** Yuan, with the agency's hours at their price. */
  readonly total: number;
  /** The same where every cost lies at the low and at the high end of its prior. */
  readonly low: number;
  readonly high: number;
  /** Where the amounts come from. */
  readonly sources: readonly Bilingual[];
}

/** @param hourPrice yuan of an hour of the agency */
export function costOf(scenario: Scenario, hourPrice: number): ArmCost {
  const { yuan, agencyHours } = spending(scenario);
  const each = amounts(scenario, hourPrice);
  const sum = (end: 'low' | 'high') => each.reduce((total, { amount, ...ends }) => total + amount * ends[end], 0);
  const sources = scenario.fixes.flatMap(({ cost }) => (cost === null || cost.source.en === '' ? [] : [cost.source]));
  return {
    yuan,
    agencyHours,
    total: each.reduce((total, { amount }) => total + amount, 0),
    low: sum('low'),
    high: sum('high'),
    sources: [...new Map(sources.map((source) => [source.en, source])).values()],
  };
}

/** Yuan of each fix over the project and the factors of its prior; 1 and 1 where it has none. */
export function amounts(scenario: Scenario, hourPrice: number) {
  return scenario.fixes.flatMap(({ from, cost }) => {
    if (cost === null) return [];
    const weeks = operationWeeks(scenario.values) - from + 1;
    const [low, high] = cost.prior ?? [1, 1];
    return [{ amount: cost.once + (cost.perWeek + cost.agencyHours * hourPrice) * weeks, low, high }];
  });
}
