import { costOf } from '../comparison/costs.ts';
import { type Making, packageName, packed } from './levers.ts';
import { corners } from './shares.ts';

/**
 * The cheapest package that holds something, whatever the budget: one lever at its least dose, or weights of the formula.
 * @returns its cost in yuan over the whole project; null where there is nothing to hold
 */
export function cheapest(making: Making, hourPrice: number): { readonly name: string; readonly cost: number } | null {
  const { levers, weighting } = making;
  const nothing = levers.map(() => 0);
  const parts = weighting === null ? [] : corners(weighting.parts.length, weighting.steps);
  const without = weighting?.parts.map(() => 0) ?? [];
  const alone = [
    ...levers.map((_, k) => [...nothing.map((_zero, j) => (j === k ? 1 : 0)), ...without]),
    ...parts.map((shares) => [...nothing, ...shares]),
  ];
  const made = alone.flatMap((chosen) => {
    const scenario = packed(making, chosen)?.scenario;
    return scenario === undefined
      ? []
      : [{ name: packageName(making, chosen), cost: costOf(scenario, hourPrice).total }];
  });
  return made.sort((a, b) => a.cost - b.cost)[0] ?? null;
}
