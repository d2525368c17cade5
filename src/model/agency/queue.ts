/** Homes in order of a key, greatest first, ties by a second key, smallest first: a binary heap on typed arrays. */
export class HomeQueue {
  readonly key: Float64Array;
  readonly #tie: Float64Array;
  readonly #heap: Int32Array;
  #size = 0;

  constructor(homes: number, tie: Float64Array) {
    this.key = new Float64Array(homes);
    this.#tie = tie;
    this.#heap = new Int32Array(homes);
  }

  /** Put all homes in, by their keys as they are now. */
  fill(homes: number): void {
    this.#size = homes;
    for (let k = 0; k < homes; k++) this.#heap[k] = k;
    for (let k = (homes >> 1) - 1; k >= 0; k--) this.#sink(k);
  }

  /** The first home; its key may be changed, then `settleFirst` must follow. */
  first(): number {
    return this.#heap[0] as number;
  }

  settleFirst(): void {
    this.#sink(0);
  }

  #before(a: number, b: number): boolean {
    const keyA = this.key[a] as number;
    const keyB = this.key[b] as number;
    return keyA > keyB || (keyA === keyB && (this.#tie[a] as number) < (this.#tie[b] as number));
  }

  #sink(start: number): void {
    const heap = this.#heap;
    const home = heap[start] as number;
    let at = start;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.#size) break;
      if (child + 1 < this.#size && this.#before(heap[child + 1] as number, heap[child] as number)) child++;
      if (!this.#before(heap[child] as number, home)) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = home;
  }
}
