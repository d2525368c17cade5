import { gumbel, gumbelAtMost } from '../luck/gumbel.ts';
import type { Stream } from '../luck/luck.ts';
import { count, type Deliberation } from './option.ts';
import * as option from './optionNumbers.ts';

/** Random bits of each option. */
const words = new Int32Array(count.options);

/**
 * The option with the greatest value plus noise: argmax of value_k + sigma * Gumbel(address with option k) (design 0.4), so
 * that changing one option moves choices only to it or from it.
 * @param agent address of the home, @param slot half-day of the week
 * @returns number of the option
 */
export function choose(
  deliberation: Deliberation,
  luck: Stream,
  agent: number,
  week: number,
  slot: number,
  sigma: number,
): number {
  const { open, value } = deliberation;
  luck.wordsOfMarked(agent, luck.place(week, slot), open, words);
  let best: number = option.nothing;
  let most = (value[best] as number) + sigma * gumbel(words[best] as number);
  for (let k = best + 1; k < count.options; k++) {
    if (open[k] === 0) continue;
    const word = words[k] as number;
    const worth = value[k] as number;
    if (worth + sigma * gumbelAtMost(word) <= most) continue;
    const noise = sigma * gumbel(word);
    if (worth + noise <= most) continue;
    deliberation.hesitate(k);
    if ((value[k] as number) + noise <= most) continue;
    most = (value[k] as number) + noise;
    best = k;
  }
  return best;
}
