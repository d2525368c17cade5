import type { Prospect } from './prospect.ts';
import { HomeQueue } from './queue.ts';

/** Blocks of units between two looks at the whole: the showcase's threshold is solved anew for each. */
const blocks = 10;
/** Units that the agency thinks of together: one unit alone can be worth nothing below a threshold (design 4.5). */
const batches = [1, 2, 4] as const;
/** Below this a gain is nothing but rounding. */
const nothing = 1e-12;

/** What one quarter has to share out. */
export interface Stock {
  /** Whole units. */
  readonly units: number;
  /** Most units of one home, those it has already included. */
  readonly most: number;
  /** One entry a home, from an addressed draw: decides between equals. */
  readonly tie: Float64Array;
  /** Units that each home has had so far, in all quarters. */
  readonly visited: Float64Array;
}

/**
 * Share out units greedily, each batch to the home where it adds most per unit to the agency's own score (design 0.3, 4.5). A
 * unit that is worth nothing anywhere goes to the home visited least (the routine tour).
 * @param prospect holds the units; what it holds already stays
 */
export function allocate(prospect: Prospect, stock: Stock): void {
  const homes = prospect.units.length;
  const queue = new HomeQueue(homes, stock.tie);
  const batch = new Uint8Array(homes);
  const look = (home: number, left: number): void => {
    const room = Math.min(stock.most - (prospect.units[home] as number), left);
    let best = Number.NEGATIVE_INFINITY;
    for (const size of batches) {
      if (size > room) break;
      const gain = prospect.gain(home, size) / size;
      if (gain > best) {
        best = gain;
        batch[home] = size;
      }
    }
    queue.key[home] = best;
  };
  // Block in which each home was last looked at. Where what more units would add can only fall as units are given, a home whose
  // last value no longer comes first need not be looked at again: only the one on top is, until it is fresh.
  const isDiminishing = prospect.isDiminishing;
  const looked = new Uint8Array(homes);
  const blockSize = Math.max(1, Math.ceil(stock.units / blocks));
  prospect.settle();
  for (let home = 0; home < homes; home++) look(home, stock.units);
  queue.fill(homes);
  let left = stock.units;
  for (let block = 0; left > 0; block++) {
    if (block > 0) {
      prospect.settle();
      if (!isDiminishing) {
        for (let home = 0; home < homes; home++) look(home, left);
        looked.fill(block);
        queue.fill(homes);
      }
    }
    const stop = Math.max(0, left - blockSize);
    while (left > stop) {
      const home = queue.first();
      if (looked[home] !== block) {
        looked[home] = block;
        look(home, left);
        queue.settleFirst();
        continue;
      }
      const gain = queue.key[home] as number;
      if (gain === Number.NEGATIVE_INFINITY) return;
      if (gain <= nothing) {
        tour(prospect, stock, left);
        return;
      }
      const size = Math.min(batch[home] as number, left);
      prospect.give(home, size);
      left -= size;
      look(home, left);
      queue.settleFirst();
    }
  }
}

/** Units worth nothing: one after the other to the home visited least. */
function tour(prospect: Prospect, stock: Stock, units: number): void {
  const homes = prospect.units.length;
  const queue = new HomeQueue(homes, stock.tie);
  const look = (home: number): void => {
    const has = prospect.units[home] as number;
    queue.key[home] = has + 1 > stock.most ? Number.NEGATIVE_INFINITY : -((stock.visited[home] as number) + has);
  };
  for (let home = 0; home < homes; home++) look(home);
  queue.fill(homes);
  for (let left = units; left > 0; left--) {
    const home = queue.first();
    if (queue.key[home] === Number.NEGATIVE_INFINITY) return;
    prospect.give(home, 1);
    look(home);
    queue.settleFirst();
  }
}
