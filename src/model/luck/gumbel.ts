import { gumbelQuantile } from '../numerics/gumbelQuantile.ts';

const CELLS = 4096;
/** Cells of the body, where a straight line is within 1e-5 of the quantile; outside the quantile itself is computed. */
const FIRST = 64;
const LAST = CELLS - 128 - 1;
const KNOTS = Float64Array.from({ length: CELLS + 1 }, (_, cell) => gumbelQuantile(cell / CELLS));
const LOW_BITS = 20;
const LOW_MASK = (1 << LOW_BITS) - 1;
const LOW_SCALE = 1 / (1 << LOW_BITS);
const WORD_SCALE = 1 / 4294967296;

/** Most that `gumbel` can give for words with the same first byte: small enough to stay at hand, unlike the knots. */
const CEILINGS = Float64Array.from({ length: 256 }, (_, byte) => gumbel((byte << 24) | 0xffffff));

/** At least `gumbel(bits)`: to see at once that a word is too low to matter. */
export function gumbelAtMost(bits: number): number {
  return CEILINGS[bits >>> 24] as number;
}

/**
 * Standard Gumbel number for 32 random bits: the quantile at (bits + 0.5) / 2^32, never falling with the bits. In the body (95 %
 * of the words) by a table with straight lines, error below 1e-5; in both tails exact.
 * @param bits any 32-bit integer, signed or not
 * @returns -3.14..22.9
 */
export function gumbel(bits: number): number {
  const cell = bits >>> LOW_BITS;
  if (cell < FIRST || cell > LAST) return gumbelQuantile(((bits >>> 0) + 0.5) * WORD_SCALE);
  const start = KNOTS[cell] as number;
  const end = KNOTS[cell + 1] as number;
  return start + ((bits & LOW_MASK) + 0.5) * LOW_SCALE * (end - start);
}
