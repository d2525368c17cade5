/** One of some numbers at random; undefined where there is none. */
export function any(of: readonly number[], draw: () => number): number | undefined {
  return of[Math.floor(draw() * of.length)];
}

/** The numbers from 0 to below `size` in random order (Fisher and Yates). */
export function shuffled(size: number, draw: () => number): number[] {
  const order = Array.from({ length: size }, (_, k) => k);
  for (let k = size - 1; k > 0; k--) {
    const other = Math.floor(draw() * (k + 1));
    [order[k], order[other]] = [order[other] as number, order[k] as number];
  }
  return order;
}
