import { cheapest } from '../../analysis/search/cheapest.ts';
import type { Making } from '../../analysis/search/levers.ts';
import { exits, Failure } from '../../experiment/failure.ts';

/** A search in which only doing nothing fits has no answer. @param budget yuan @throws Failure (2), with what the cheapest costs */
export function refuseSmallBudget(budget: number, making: Making, hourPrice: number): void {
  const least = cheapest(making, hourPrice);
  if (least === null || least.cost <= budget) return;
  const costs = `the cheapest, ${least.name}, costs ${Math.ceil(least.cost)} yuan`;
  throw new Failure(
    exits.wrong,
    `--budget ${budget}: no package fits; ${costs}. Raise --budget to that or more, or leave it out to compare the arms alone.`,
  );
}
