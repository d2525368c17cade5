import { gumbelQuantile } from '../numerics/gumbelQuantile.ts';
import { logarithm } from '../numerics/logarithm.ts';

/**
 * A word's high bits are its cell, its low bits the place in it. In the body, between the cells `first` and `last`, a straight
 * line is within 1e-5 of the quantile; outside the quantile itself is computed. An enum, because bundlers put it in place.
 */
enum cell {
  count = 4096,
  first = 64,
  last = 3967,
  lowBits = 20,
  lowMask = 0xfffff,
}
const LOW_SCALE = 1 / (1 << cell.lowBits);
const WORD_SCALE = 1 / 4294967296;
const KNOTS = Float64Array.from({ length: cell.count + 1 }, (_, k) => gumbelQuantile(k / cell.count));

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
  const k = bits >>> cell.lowBits;
  // `gumbelQuantile` written out: what comes straight from a call would be boxed, and every other result with it.
  if (k < cell.first || k > cell.last) return -logarithm(-logarithm(((bits >>> 0) + 0.5) * WORD_SCALE));
  const start = KNOTS[k] as number;
  const end = KNOTS[k + 1] as number;
  return start + ((bits & cell.lowMask) + 0.5) * LOW_SCALE * (end - start);
}
