import alea from 'seedrandom/lib/alea.js';
import { normalQuantile } from '../numerics/normalQuantile.ts';
import { checkAddress, checkAgent, checkItems, packPlace } from './address.ts';
import { gumbel } from './gumbel.ts';
import { hash, hashOn, hashStart } from './hash.ts';
import { type StreamName, streams } from './streams.ts';
import { unit } from './word.ts';

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
   * Week, slot and item in one word: checked once for many draws. Places of the items of one slot follow each other.
   * @returns whole, 0..2^26-1
   */
  place(week: number, slot?: number, item?: number): number;
  /** The 32 bits of one agent's draws at places that follow each other. @param into gets `count` of them */
  wordsOfItems(agent: number, first: number, count: number, into: Int32Array): void;
  /** The same of the marked items only. @param marked 0 for an item that is left out, one entry an item */
  wordsOfMarked(agent: number, first: number, marked: Uint8Array, into: Int32Array): void;
  /** The 32 bits of many agents' draws at one place. @param agents entries `from` up to `to`, for `into` from 0 on */
  wordsOfAgents(agents: Int32Array, from: number, to: number, place: number, into: Int32Array): void;
  /** The same of agents that follow each other. @param first its number; as many as `count` */
  wordsOfRange(first: number, count: number, place: number, into: Int32Array): void;
  /** As standard normal numbers. */
  normalsOfRange(first: number, count: number, place: number, into: Float64Array): void;
  normalsOfAgents(agents: Int32Array, from: number, to: number, place: number, into: Float64Array): void;
  /** Uniform as of `uniform`, at a place. @param place of `place` */
  uniformAt(agent: number, place: number): number;
  /** Standard normal as of `normal`, at a place. */
  normalAt(agent: number, place: number): number;
}

/** One stream a kind of random event; no two are related. */
export type Luck = { readonly [S in StreamName]: Stream };

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
    return unit(this.bits(agent, week, slot, item));
  }

  normal(agent: number, week: number, slot = 0, item = 0): number {
    return normalQuantile(this.uniform(agent, week, slot, item));
  }

  gumbel(agent: number, week: number, slot = 0, item = 0): number {
    return gumbel(this.bits(agent, week, slot, item));
  }

  place(week: number, slot = 0, item = 0): number {
    checkAddress(0, week, slot, item);
    return packPlace(week, slot, item);
  }

  wordsOfItems(agent: number, first: number, count: number, into: Int32Array): void {
    checkAgent(agent);
    checkItems(first, count);
    const { key2, key3 } = this;
    const start = hashStart(agent, this.key1);
    for (let item = 0; item < count; item++) into[item] = hashOn(start, agent, first + item, key2, key3);
  }

  wordsOfMarked(agent: number, first: number, marked: Uint8Array, into: Int32Array): void {
    checkAgent(agent);
    checkItems(first, marked.length);
    const { key2, key3 } = this;
    const start = hashStart(agent, this.key1);
    for (let item = 0; item < marked.length; item++)
      if (marked[item] !== 0) into[item] = hashOn(start, agent, first + item, key2, key3);
  }

  wordsOfAgents(agents: Int32Array, from: number, to: number, place: number, into: Int32Array): void {
    const { key1, key2, key3 } = this;
    for (let k = 0; k < to - from; k++) into[k] = hash(agents[from + k] as number, place, key1, key2, key3);
  }

  normalsOfAgents(agents: Int32Array, from: number, to: number, place: number, into: Float64Array): void {
    const { key1, key2, key3 } = this;
    for (let k = 0; k < to - from; k++)
      into[k] = normalQuantile(unit(hash(agents[from + k] as number, place, key1, key2, key3)));
  }

  wordsOfRange(first: number, count: number, place: number, into: Int32Array): void {
    checkAgent(first);
    const { key1, key2, key3 } = this;
    for (let k = 0; k < count; k++) into[k] = hash(first + k, place, key1, key2, key3);
  }

  normalsOfRange(first: number, count: number, place: number, into: Float64Array): void {
    checkAgent(first);
    const { key1, key2, key3 } = this;
    for (let k = 0; k < count; k++) into[k] = normalQuantile(unit(hash(first + k, place, key1, key2, key3)));
  }

  uniformAt(agent: number, place: number): number {
    checkAgent(agent);
    return unit(hash(agent, place, this.key1, this.key2, this.key3));
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
  // Filled one by one, an object of so many names would become a dictionary of its own, looked up at every draw.
  const own = streams.map((name) => [name, new AddressedStream(JSON.stringify([seed, replicate, name]))] as const);
  return Object.freeze(Object.fromEntries(own)) as unknown as Luck;
}
