import type { Bilingual, Scenario } from '../model/scenario.ts';
import { simulate } from '../model/simulate.ts';
import { homeReports } from '../observers/reports.ts';
import { twoLedgers } from './figures/twoLedgers.ts';

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
      return [`two-ledgers-${scenario.name}.svg`, twoLedgers(homes, scenario.values['city.target'], language)];
    }),
  );
}
