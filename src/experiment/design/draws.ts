import alea from 'seedrandom/lib/alea.js';
import { normalQuantile } from '../../model/numerics/normalQuantile.ts';

/** Random numbers of one address, in their order: the same whoever asks for them, and when. */
export interface Draws {
  /** Uniform, strictly within (0, 1); 32 bits. */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
}

const WORD_SCALE = 1 / 4294967296;

/** The numbers of an address. @param address parts that no other purpose shares, such as seed, generation and index */
export function drawsAt(...address: readonly (string | number)[]): Draws {
  // JSON: no two lists of parts give the same text.
  const next = alea(JSON.stringify(address));
  const uniform = () => ((next.int32() >>> 0) + 0.5) * WORD_SCALE;
  return { uniform, normal: () => normalQuantile(uniform()) };
}
