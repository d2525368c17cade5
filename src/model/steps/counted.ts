import type { World } from '../world.ts';

/** The quarter for columns by quarter: the closing weeks belong to none. */
export function countedQuarter(world: World): number {
  return world.moment.closing ? -1 : world.moment.quarter;
}
