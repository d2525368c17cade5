import type { Luck } from '../luck/luck.ts';

/** Homes of a block share one exact quota, so that a home added in another block changes nobody. */
export const blockSize = 100;

/**
 * An exact share of the first directors: within each block of 100 home numbers (1-100, 101-200, ...) the share with the lowest
 * addressed draws holds the trait, whichever of these numbers exist (S13: exactly 70 of 100).
 */
export class Quota {
  readonly #share: number;
  readonly #item: number;
  readonly #luck: Luck;
  readonly #cutoffs = new Map<number, number>();

  constructor(share: number, item: number, luck: Luck) {
    this.#share = share;
    this.#item = item;
    this.#luck = luck;
  }

  /** Whether the first director of the home with this number holds the trait. */
  holds(number: number): boolean {
    const block = Math.floor((number - 1) / blockSize);
    let cutoff = this.#cutoffs.get(block);
    if (cutoff === undefined) {
      cutoff = this.#cutoff(block);
      this.#cutoffs.set(block, cutoff);
    }
    return this.#draw(number) < cutoff;
  }

  #draw(number: number): number {
    return this.#luck.traits.uniform(number, 0, 1, this.#item);
  }

  #cutoff(block: number): number {
    const holders = Math.round(this.#share * blockSize);
    if (holders === 0) return 0;
    if (holders === blockSize) return 2;
    const draws = Float64Array.from({ length: blockSize }, (_, k) => this.#draw(block * blockSize + k + 1)).sort();
    return draws[holders] as number;
  }
}
