import alea from 'seedrandom/lib/alea.js';
import { normalQuantile } from '../numerics/normalQuantile.ts';
import { checkAddress, checkAgent, packPlace } from './address.ts';
import { gumbel } from './gumbel.ts';
import { hash, hashOn, hashStart } from './hash.ts';
import { type StreamName, streams } from './streams.ts';

/**
 * Random numbers by address. The same address gives the same number always, whatever else was drawn. Resolution 32 bits.
 * An address holds one draw: `uniform`, `normal` and `gumbel` at the same address are the same luck in three shapes.
 *
 * Ranges: agent 0..2^31-1, week -128..383, slot 0..15, item 0..8191, all whole; anything else is a RangeError.
 */
export interface Stream {
  /** Uniform, strictly within (0, 1). */
  uniform(agent: number, week: number, slot?: number, item?: number): number;
  /** Standard normal by the inverse distribution function of the uniform. */
  normal(agent: number, week: number, slot?: number, item?: number): number;
  /** Standard Gumbel (mode 0, scale 1), rising with the uniform; error below 1e-5. */
  gumbel(agent: number, week: number, slot?: number, item?: number): number;
  /**
   * The 32 bits behind the draws of several items of one address, which is quicker than one item after the other.
   * @param wanted 1 for each item, from 0 on, that is to be drawn
   * @param into bits of the wanted items; the others stay as they are
   */
  words(agent: number, week: number, slot: number, wanted: Uint8Array, into: Int32Array): void;
  /**
   * Week, slot and item in one word, for `uniformAt` and `normalAt`: checked once for many agents.
   * @returns whole, 0..2^26-1
   */
  place(week: number, slot?: number, item?: number): number;
  /** Uniform as of `uniform`, at a place. @param place of `place` */
  uniformAt(agent: number, place: number): number;
  /** Standard normal as of `normal`, at a place. */
  normalAt(agent: number, place: number): number;
}

/** One stream a kind of random event; no two are related. */
export type Luck = { readonly [S in StreamName]: Stream };

const WORD_SCALE = 1 / 4294967296;

class AddressedStream implements Stream {
  private readonly key1: number;
  private readonly key2: number;
  private readonly key3: number;

  constructor(seed: string) {
    const next = alea(seed);
    // 31 bits each: V8 keeps such numbers unboxed in every build, also with compressed pointers.
    this.key1 = next.int32() >> 1;
    this.key2 = next.int32() >> 1;
    this.key3 = next.int32() >> 1;
  }

  uniform(agent: number, week: number, slot = 0, item = 0): number {
    return ((this.bits(agent, week, slot, item) >>> 0) + 0.5) * WORD_SCALE;
  }

  normal(agent: number, week: number, slot = 0, item = 0): number {
    return normalQuantile(this.uniform(agent, week, slot, item));
  }

  gumbel(agent: number, week: number, slot = 0, item = 0): number {
    return gumbel(this.bits(agent, week, slot, item));
  }

  words(agent: number, week: number, slot: number, wanted: Uint8Array, into: Int32Array): void {
    checkAddress(agent, week, slot, wanted.length - 1);
    const first = packPlace(week, slot, 0);
    const start = hashStart(agent, this.key1);
    for (let item = 0; item < wanted.length; item++)
      if (wanted[item] === 1) into[item] = hashOn(start, agent, first + item, this.key2, this.key3);
  }

  place(week: number, slot = 0, item = 0): number {
    checkAddress(0, week, slot, item);
    return packPlace(week, slot, item);
  }

  uniformAt(agent: number, place: number): number {
    checkAgent(agent);
    return ((hash(agent, place, this.key1, this.key2, this.key3) >>> 0) + 0.5) * WORD_SCALE;
  }

  normalAt(agent: number, place: number): number {
    return normalQuantile(this.uniformAt(agent, place));
  }

  private bits(agent: number, week: number, slot: number, item: number): number {
    checkAddress(agent, week, slot, item);
    return hash(agent, packPlace(week, slot, item), this.key1, this.key2, this.key3);
  }
}

/**
 * All luck of one replicate. Equal arguments give equal luck on every host.
 * @param seed any text
 * @param replicate whole, 0 or more
 * @throws TypeError for a seed that is no text, RangeError for a replicate that is no whole number of at least 0
 */
export function createLuck(seed: string, replicate: number): Luck {
  if (typeof seed !== 'string') throw new TypeError(`luck: the seed must be text, not ${typeof seed}`);
  if (!Number.isSafeInteger(replicate) || replicate < 0) {
    throw new RangeError(`luck: replicate ${replicate} is not a whole number of at least 0`);
  }
  // JSON tells ["a", 1] from ["a1"]; Alea alone would read 1 and "1", or any two objects, as the same seed.
  const luck = {} as Record<StreamName, Stream>;
  for (const name of streams) luck[name] = new AddressedStream(JSON.stringify([seed, replicate, name]));
  return Object.freeze(luck);
}
