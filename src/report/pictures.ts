import type { Bilingual, Scenario } from '../model/scenario.ts';
import { simulate } from '../model/simulate.ts';
import { homeReports } from '../observers/reports.ts';
import { type Drawn, twoLedgers } from './figures/twoLedgers.ts';

/**
 * The pictures of an experiment, by file name: the two ledgers of each arm in its first replicate.
 * @param first number of that replicate
 */
export function pictures(
  arms: readonly Scenario[],
  seed: string,
  first: number,
  language: keyof Bilingual,
): ReadonlyMap<string, string> {
  return new Map(
    arms.map((scenario) => {
      const homes = homeReports(simulate(scenario, seed, first));
      return [`two-ledgers-${scenario.name}.svg`, twoLedgers(homes, drawnOf(scenario, first), language)];
    }),
  );
}

/** What a picture of a run says besides its homes. */
export function drawnOf({ values }: Pick<Scenario, 'values'>, replicate: number): Drawn {
  return { target: values['city.target'], years: values['city.years'], replicate };
}
