import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressRanges, checkAddress, packPlace } from './address.ts';

const whole = ([min, max]: readonly [number, number]) => fc.integer({ min, max });
const address = fc.tuple(
  whole(addressRanges.agent),
  whole(addressRanges.week),
  whole(addressRanges.slot),
  whole(addressRanges.item),
);

describe('packPlace', () => {
  it('numbers every place of the ranges once, without gaps', () => {
    const [firstWeek, lastWeek] = addressRanges.week;
    const lastSlot = addressRanges.slot[1];
    const lastItem = addressRanges.item[1];
    let expected = 0;
    let wrong = 0;
    for (let week: number = firstWeek; week <= lastWeek; week++) {
      for (let slot = 0; slot <= lastSlot; slot++) {
        for (let item = 0; item <= lastItem; item++) {
          if (packPlace(week, slot, item) !== expected++) wrong++;
        }
      }
    }
    expect(wrong).toBe(0);
    expect(expected).toBe(2 ** 26);
  });
});

describe('checkAddress', () => {
  it('accepts the whole range, the corners first', () => {
    const { agent, week, slot, item } = addressRanges;
    for (let corner = 0; corner < 16; corner++) {
      const side = (bit: number) => ((corner >> bit) & 1) as 0 | 1;
      expect(() => checkAddress(agent[side(0)], week[side(1)], slot[side(2)], item[side(3)])).not.toThrow();
    }
    fc.assert(
      fc.property(address, (parts) => checkAddress(...parts)),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('refuses every address with a part outside, naming the part, the value and the range', () => {
    const bad = fc.constantFrom(
      ...[-1, 2 ** 31, 2 ** 32, 2 ** 53].map((value) => ['agent', value] as const),
      ...[-129, 384, 512 - 128 + 512, -(2 ** 31), 2 ** 32].map((value) => ['week', value] as const),
      ...[-1, 16, 32, 2 ** 32].map((value) => ['slot', value] as const),
      ...[-1, 8192, 16384, 2 ** 32].map((value) => ['item', value] as const),
      ...(['agent', 'week', 'slot', 'item'] as const).flatMap((part) =>
        [0.5, Number.NaN, Number.POSITIVE_INFINITY].map((value) => [part, value] as const),
      ),
    );
    fc.assert(
      fc.property(address, bad, ([agent, week, slot, item], [part, value]) => {
        const parts = { agent, week, slot, item, [part]: value };
        const [first, last] = addressRanges[part];
        expect(() => checkAddress(parts.agent, parts.week, parts.slot, parts.item)).toThrow(
          new RangeError(`luck: ${part} ${value} is not a whole number from ${first} to ${last}`),
        );
      }),
      { seed: 2, numRuns: 1000 },
    );
  });
});
