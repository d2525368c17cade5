import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalLimit } from '../../testing/falseAlarm.ts';
import { normalQuantile } from '../numerics/normalQuantile.ts';
import { addressRanges } from './address.ts';
import { gumbel } from './gumbel.ts';
import known from './known.json' with { type: 'json' };
import { createLuck } from './luck.ts';
import { type StreamName, streams } from './streams.ts';
import { unit } from './word.ts';

const whole = ([min, max]: readonly [number, number]) => fc.integer({ min, max });
const address = fc.tuple(
  whole(addressRanges.agent),
  whole(addressRanges.week),
  whole(addressRanges.slot),
  whole(addressRanges.item),
);

describe('luck', () => {
  it('gives the pinned draws', () => {
    expect(known).toHaveLength(20);
    for (const { seed, replicate, stream, shape, address, value, independent } of known) {
      const source = createLuck(seed, replicate)[stream as StreamName];
      const drawn = source[shape as 'uniform' | 'normal' | 'gumbel'](...(address as [number, number, number, number]));
      expect(drawn, JSON.stringify([seed, replicate, stream, address])).toBe(value);
      // Found by another implementation, in another language; its normal and Gumbel numbers are rounded from 40 digits.
      const allowed = shape === 'uniform' ? 0 : 4 * Number.EPSILON * (1 + Math.abs(independent));
      expect(Math.abs(drawn - independent)).toBeLessThanOrEqual(allowed);
    }
  });

  it('has every stream of the list', () => {
    expect(Object.keys(createLuck('names', 1)).sort()).toEqual([...streams].sort());
    expect(new Set(streams).size).toBe(streams.length);
  });

  it('gives the same draws by a place, and by the words of several agents or items', () => {
    const { choice } = createLuck('quick', 1);
    const inRow = new Int32Array(3);
    fc.assert(
      fc.property(address, ([agent, week, slot, item]) => {
        expect(choice.uniformAt(agent, choice.place(week, slot, item))).toBe(choice.uniform(agent, week, slot, item));
        expect(choice.normalAt(agent, choice.place(week, slot, item))).toBe(choice.normal(agent, week, slot, item));
        const words = new Int32Array(4).fill(7);
        choice.wordsOfAgents(Int32Array.of(1, agent, 2, 3), 1, 3, choice.place(week, slot, item), words);
        expect(gumbel(words[0] as number)).toBe(choice.gumbel(agent, week, slot, item));
        expect(gumbel(words[1] as number)).toBe(choice.gumbel(2, week, slot, item));
        expect([words[2], words[3]]).toEqual([7, 7]);
        const normals = new Float64Array(2);
        choice.normalsOfAgents(Int32Array.of(1, agent), 1, 2, choice.place(week, slot, item), normals);
        expect([...normals]).toEqual([choice.normal(agent, week, slot, item), 0]);
        choice.wordsOfRange(agent, 1, choice.place(week, slot, item), words);
        expect(gumbel(words[0] as number)).toBe(choice.gumbel(agent, week, slot, item));
        choice.normalsOfRange(agent, 1, choice.place(week, slot, item), normals);
        expect([...normals]).toEqual([choice.normal(agent, week, slot, item), 0]);
        choice.wordsOfItems(agent, choice.place(week, slot), 3, words);
        for (let k = 0; k < 3; k++) expect(gumbel(words[k] as number)).toBe(choice.gumbel(agent, week, slot, k));
      }),
    );
    choice.wordsOfRange(5, 3, 77, inRow);
    for (let k = 0; k < 3; k++) expect(unit(inRow[k] as number)).toBe(choice.uniformAt(5 + k, 77));
    expect(() => choice.place(384, 0, 0)).toThrow(RangeError);
    expect(() => choice.uniformAt(-1, 0)).toThrow('luck: agent -1 is not a whole number from 0 to 2147483647');
    expect(() => choice.wordsOfItems(1, choice.place(0, 0, 8190), 3, new Int32Array(3))).toThrow('luck: item 8192 ');
    expect(() => choice.wordsOfItems(0.5, 0, 1, new Int32Array(1))).toThrow(RangeError);
  });

  it('depends on the address alone, not on the order of calls or on other draws', () => {
    const draws = fc.array(fc.tuple(fc.constantFrom(...streams), address), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(draws, fc.string({ unit: 'grapheme' }), fc.nat(), (calls, seed, replicate) => {
        const once = createLuck(seed, replicate);
        const again = createLuck(seed, replicate);
        const values = new Map(calls.map(([stream, at]) => [`${stream} ${at}`, once[stream].uniform(...at)]));
        for (const [stream, at] of [...calls].reverse()) {
          again.choice.gumbel(...at);
          expect(again[stream].uniform(...at)).toBe(values.get(`${stream} ${at}`));
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('gives one luck in three shapes', () => {
    const { belief } = createLuck('shapes', 3);
    fc.assert(
      fc.property(address, (at) => {
        const u = belief.uniform(...at);
        expect(u).toBeGreaterThan(0);
        expect(u).toBeLessThan(1);
        expect(belief.normal(...at)).toBe(normalQuantile(u));
        expect(belief.gumbel(...at)).toBe(gumbel(u * 2 ** 32 - 0.5));
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  it('takes slot 0 and item 0 when they are left out', () => {
    const { load } = createLuck('defaults', 1);
    expect(load.uniform(5, 6)).toBe(load.uniform(5, 6, 0, 0));
    expect(load.normal(5, 6, 1)).toBe(load.normal(5, 6, 1, 0));
    expect(load.gumbel(5, 6)).toBe(load.gumbel(5, 6, 0, 0));
  });

  it('has normal draws with mean 0 and variance 1 (false alarm: 1 in a million)', () => {
    const { traits } = createLuck('moments', 1);
    const count = 2 ** 17;
    let sum = 0;
    let squares = 0;
    for (let agent = 0; agent < count; agent++) {
      const value = traits.normal(agent, -52, 0, 2);
      sum += value;
      squares += value * value;
    }
    expect(Math.abs(sum / Math.sqrt(count))).toBeLessThan(normalLimit(1e-6, 2));
    expect(Math.abs((squares - count) / Math.sqrt(2 * count))).toBeLessThan(normalLimit(1e-6, 2));
  });

  it('tells apart seeds, replicates and streams that look alike', () => {
    const pairs: [string, number][] = [
      ['', 0],
      ['0', 0],
      ['', 1],
      ['1', 1],
      ['1', 11],
      ['11', 1],
      ['a', 1],
      ['A', 1],
      ['a ', 1],
      ['a"', 1],
      ['a\\"', 1],
      ['undefined', 0],
      ['null', 0],
      ['é', 0],
      ['e\u0301', 0],
      ['\ud800', 0],
      ['\\ud800', 0],
    ];
    const first = pairs.flatMap(([seed, replicate]) => {
      const luck = createLuck(seed, replicate);
      return streams.map((name) => luck[name].uniform(0, 0) + luck[name].uniform(0, 1));
    });
    expect(new Set(first).size).toBe(pairs.length * streams.length);
  });

  it('refuses a seed that is no text and a replicate that is no whole number of at least 0', () => {
    const notText = 1 as unknown as string;
    expect(() => createLuck(notText, 1)).toThrow(new TypeError('luck: the seed must be text, not number'));
    for (const replicate of [-1, 0.5, Number.NaN, 2 ** 53]) {
      expect(() => createLuck('a', replicate)).toThrow(
        new RangeError(`luck: replicate ${replicate} is not a whole number of at least 0`),
      );
    }
  });

  it('refuses an address outside of the ranges', () => {
    const { choice } = createLuck('a', 1);
    expect(() => choice.uniform(-1, 0)).toThrow('luck: agent -1 is not a whole number from 0 to 2147483647');
    expect(() => choice.normal(0, 384)).toThrow('luck: week 384 is not a whole number from -128 to 383');
    expect(() => choice.gumbel(0, 0, 0, 8192)).toThrow('luck: item 8192 is not a whole number from 0 to 8191');
  });
});
