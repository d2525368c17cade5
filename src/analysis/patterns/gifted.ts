import type { OpenRun } from '../../measures/openRun.ts';
import type { Arms } from './pattern.ts';

type Lot = Pick<Arms, 'luckyStartEqual' | 'equalShare'>;

/**
 * Homes that the lot of the lucky start favours. They are read off the arm of equal sharing, where support differs by the gift
 * and by nothing else; the lot is the same in every arm. Elsewhere the agency moves its own visits around the gift, so that
 * those who end up with more are a selection.
 */
export function giftedHomes({ luckyStartEqual, equalShare }: Lot): readonly number[] {
  const usual = equalShare.supportIn(0);
  const given = luckyStartEqual.supportIn(0);
  return [...given.keys()].filter((home) => (given[home] as number) > (usual[home] as number));
}

/** What the gift is worth in a quarter (0-based): genuine activities per gifted home, minus those of the same homes without it. */
export function giftWorth(lot: Lot, run: OpenRun, without: OpenRun, quarter: number): number {
  const [now, otherwise] = [run.genuineIn(quarter), without.genuineIn(quarter)];
  return meanOver(giftedHomes(lot), (home) => (now[home] as number) - (otherwise[home] as number));
}

/** Mean of a value over homes; NaN for none. */
export function meanOver(homes: readonly number[], value: (home: number) => number): number {
  let sum = 0;
  for (const home of homes) sum += value(home);
  return sum / homes.length;
}
