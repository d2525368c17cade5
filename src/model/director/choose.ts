import { gumbel, gumbelAtMost } from '../luck/gumbel.ts';
import type { Stream } from '../luck/luck.ts';
import { type Deliberation, options } from './option.ts';

/** Random bits of each option. */
const words = new Int32Array(options.length);

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
  luck.words(agent, week, slot, open, words);
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < options.length; k++) {
    if (open[k] === 0) continue;
    const word = words[k] as number;
    if ((value[k] as number) + sigma * gumbelAtMost(word) <= most) continue;
    const noise = sigma * gumbel(word);
    if ((value[k] as number) + noise <= most) continue;
    deliberation.hesitate(k);
    if ((value[k] as number) + noise <= most) continue;
    most = (value[k] as number) + noise;
    best = k;
  }
  return best;
}
