/** The value of `fingerprint` over no numbers. */
export const EMPTY = 0x811c9dc5;

const double = new Float64Array(1);
const bytes = new Uint8Array(double.buffer);

/**
 * Adds one double to a 32-bit fingerprint (FNV-1a over its eight bytes), so that one other bit in a long row shows.
 * @param before fingerprint so far, at first `EMPTY`
 */
export function fingerprint(before: number, value: number): number {
  double[0] = Number.isNaN(value) ? Number.NaN : value; // one of the many NaN
  let hash = before;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
