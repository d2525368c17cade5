/** Address ranges, both ends included. Weeks before operation (the build phase) are negative. */
export const addressRanges = {
  agent: [0, 0x7fffffff],
  week: [-128, 383],
  slot: [0, 15],
  item: [0, 8191],
} as const;

/**
 * Week, slot and item of an address as one word: 9, 4 and 13 bits, so that no two places share a word.
 * @param week whole, -128..383
 * @param slot whole, 0..15
 * @param item whole, 0..8191
 * @returns whole, 0..2^26-1
 */
export function packPlace(week: number, slot: number, item: number): number {
  return ((week + 128) << 17) | (slot << 13) | item;
}

/**
 * Refuses an address that would fall together with another one.
 * @throws RangeError for a part that is no whole number within its range
 */
export function checkAddress(agent: number, week: number, slot: number, item: number): void {
  // Whole 32-bit numbers, then no bit beyond the width of the part: a few machine instructions.
  if (
    (agent | 0) !== agent ||
    (week | 0) !== week ||
    (slot | 0) !== slot ||
    (item | 0) !== item ||
    ((agent >>> 31) | ((week + 128) >>> 9) | (slot >>> 4) | (item >>> 13)) !== 0
  ) {
    refuse({ agent, week, slot, item });
  }
}

/**
 * Refuses an agent that would fall together with another one.
 * @throws RangeError for a number that is not whole or out of its range
 */
export function checkAgent(agent: number): void {
  if ((agent | 0) !== agent || agent < 0) refuse({ agent, week: 0, slot: 0, item: 0 });
}

/**
 * Refuses items that would run into those of another slot.
 * @param first a place, @param count of items from there on
 * @throws RangeError where the last item is out of its range
 */
export function checkItems(first: number, count: number): void {
  const item = (first & addressRanges.item[1]) + count - 1;
  if (item > addressRanges.item[1]) refuse({ agent: 0, week: 0, slot: 0, item });
}

function refuse(address: Record<keyof typeof addressRanges, number>): never {
  for (const part of ['agent', 'week', 'slot', 'item'] as const) {
    const [first, last] = addressRanges[part];
    const value = address[part];
    if (!Number.isInteger(value) || value < first || value > last) {
      throw new RangeError(`luck: ${part} ${value} is not a whole number from ${first} to ${last}`);
    }
  }
  throw new RangeError('luck: address out of range');
}
