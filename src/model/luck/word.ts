/**
 * The uniform number of 32 random bits, strictly within (0, 1): (bits + 0.5) / 2^32.
 * @param word any 32-bit integer, signed or not
 */
export function unit(word: number): number {
  return ((word >>> 0) + 0.5) * 2.3283064365386963e-10;
}

/**
 * What a word is compared with to see whether its uniform number is below a chance: `isBelow(word, limitOf(chance))` is the
 * same as `unit(word) < chance`, since multiplying by a power of two is exact.
 */
export function limitOf(chance: number): number {
  return chance * 4294967296;
}

export function isBelow(word: number, limit: number): boolean {
  return (word >>> 0) + 0.5 < limit;
}
