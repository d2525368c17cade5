/**
 * 32 random bits for an address: a counter-based generator, after J. K. Salmon and others, "Parallel random numbers: as
 * easy as 1, 2, 3", SC11 (2011). Three passes of the integer mixer `lowbias32`; the agent enters twice, so that no two agents
 * have the same sequence shifted.
 * @param agent whole, 0..2^31-1
 * @param place whole 32-bit number
 * @param key1, key2, key3 whole 32-bit numbers
 * @returns signed 32-bit integer
 */
export function hash(agent: number, place: number, key1: number, key2: number, key3: number): number {
  return hashOn(hashStart(agent, key1), agent, place, key2, key3);
}

/** The first pass of `hash`: the same for all places of an agent. */
export function hashStart(agent: number, key1: number): number {
  return mix(agent ^ key1);
}

/** The other passes of `hash`. @param start what `hashStart` gave for the agent */
export function hashOn(start: number, agent: number, place: number, key2: number, key3: number): number {
  const h = mix((start + place) ^ key2);
  return mix((h + agent) ^ key3);
}

/** `lowbias32` of C. Wellons (hash-prospector, 2018; public domain): a permutation of the 32-bit words, bias 0.17. */
function mix(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}
