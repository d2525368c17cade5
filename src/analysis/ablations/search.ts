/** Where a rising function reaches a target, or how near it came. */
export interface Found {
  readonly at: number;
  readonly value: number;
  /** False where the target lies beyond both ends. */
  readonly reached: boolean;
}

/**
 * Search for the point at which a rising function takes a value, by bisection of the logarithm between two ends. The function
 * is computed by whoever asks, so that many searches can share one pool of threads: ask `next`, tell the value, until `found`.
 */
export class Search {
  readonly #target: number;
  readonly #tolerance: number;
  readonly #rounds: number;
  #low: number;
  #high: number;
  #next: number;
  #asked = 0;
  #nearest: Found | null = null;
  #found: Found | null = null;
  readonly #ends: readonly [number, number];

  /**
   * @param start where it looks first, clamped to the ends
   * @param ends above 0, the lower first
   * @param tolerance of the value, @param rounds most values that are asked for
   */
  constructor(
    target: number,
    start: number,
    ends: readonly [low: number, high: number],
    { tolerance, rounds }: { readonly tolerance: number; readonly rounds: number },
  ) {
    this.#target = target;
    this.#tolerance = tolerance;
    this.#rounds = rounds;
    this.#ends = ends;
    [this.#low, this.#high] = ends;
    this.#next = Math.min(Math.max(start, this.#low), this.#high);
  }

  /** The point whose value is asked for; null when the search is over. */
  get next(): number | null {
    return this.#found === null ? this.#next : null;
  }

  get found(): Found | null {
    return this.#found;
  }

  /** Tell the value at `next`. An undefined value (NaN) ends the search as not reached. */
  tell(value: number): void {
    const at = this.#next;
    this.#asked++;
    const reached = Math.abs(value - this.#target) <= this.#tolerance;
    const here: Found = { at, value, reached };
    if (this.#nearest === null || this.#distance(here) < this.#distance(this.#nearest)) this.#nearest = here;
    const [lowest, highest] = this.#ends;
    const isBeyond = (at === highest && value < this.#target) || (at === lowest && value > this.#target);
    if (reached || isBeyond || Number.isNaN(value) || this.#asked >= this.#rounds) {
      this.#found = this.#nearest;
      return;
    }
    if (value < this.#target) this.#low = at;
    else this.#high = at;
    // An end that has not been looked at comes before the middle: it may be the answer that there is none.
    if (this.#asked === 1) this.#next = value < this.#target ? highest : lowest;
    else this.#next = Math.sqrt(this.#low * this.#high);
  }

  #distance({ value }: Found): number {
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : Math.abs(value - this.#target);
  }
}
