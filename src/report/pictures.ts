import type { Bilingual, Scenario } from '../model/scenario.ts';
import { simulate } from '../model/simulate.ts';
import { homeReports } from '../observers/reports.ts';
import { sayingOf } from '../scenario/words/say.ts';
import { type Drawn, twoLedgers } from './figures/twoLedgers.ts';
import { markupIn } from './markup.ts';

/**
 * The pictures of an experiment, by file name: the two ledgers of each arm in its first replicate.
 * @param arms in the set that is drawn, where there are sets
 * @param first number of that replicate
 * @param set number of the set; 0 for the scenarios' own values
 */
export function pictures(
  arms: readonly Scenario[],
  seed: string,
  first: number,
  language: keyof Bilingual,
  set = 0,
): ReadonlyMap<string, string> {
  return new Map(
    arms.map((scenario) => {
      const homes = homeReports(simulate(scenario, seed, first));
      const picture = twoLedgers(homes, drawnOf(scenario, first, set), language);
      return [`two-ledgers-${scenario.name}.svg`, markupIn(picture, sayingOf(scenario.words, language))];
    }),
  );
}

/** What a picture of a run says besides its homes. */
export function drawnOf({ values }: Pick<Scenario, 'values'>, replicate: number, set = 0): Drawn {
  return { target: values['city.target'], years: values['city.years'], replicate, set };
}
