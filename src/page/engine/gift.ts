import type { Seat } from '../../model/world.ts';

/** Visits of the lucky start. */
export const giftUnits = 4;

/** Four more visits for one home in the first quarter, and nothing else: whether the gift grows is up to the model. */
export function luckyStart(home: number): Seat {
  return {
    home: -1,
    share(world, units) {
      if (world.moment.quarter !== 0) return;
      const most = world.rules.values['agency.mostUnits'];
      units[home] = Math.min(most, (units[home] as number) + giftUnits);
    },
  };
}
