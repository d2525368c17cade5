import { describe, expect, it } from 'vitest';
import { chiSquareLimits, normalLimit } from '../../testing/falseAlarm.ts';
import { createLuck } from './luck.ts';
import { streams } from './streams.ts';

/**
 * Each test below fails by chance for one truly random generator in a million. Seeds are fixed, so a passing test stays so.
 */
const ALARM = 1e-6;
const COUNT = 2 ** 16;

type Draw = (agent: number, week: number, slot: number, item: number) => number;
type Address = readonly [agent: number, week: number, slot: number, item: number];

const draw: Draw = (agent, week, slot, item) => createdLuck.choice.uniform(agent, week, slot, item);
const createdLuck = createLuck('independence', 1);

/** What a careless generator looks like: a multiple of the address, modulo 1. */
const careless: Draw = (agent, week, slot, item) =>
  (((agent * 0.618033988749 + week * 0.414213562373 + slot * 0.7320508 + item * 0.2360679) % 1) + 1) % 1;

/** Addresses that follow one another in one part, the others standing still or moving slowly. */
const walks: Record<string, (i: number) => Address> = {
  agent: (i) => [i, 10, 1, 3],
  'children of a home': (i) => [(i >> 6) * 1024 + (i & 63), 10, 0, 0],
  week: (i) => [i >> 8, (i & 255) - 52, 0, 0],
  slot: (i) => [i >> 4, 20, i & 15, 0],
  item: (i) => [i >> 13, 20, 0, i & 8191],
  'last agents': (i) => [2 ** 31 - 1 - i, 383, 15, 8191],
};

/** Statistic, standard normal under independence: the correlation of draws that are `lag` steps of the walk apart. */
function correlation(a: (i: number) => number, b: (i: number) => number, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += (a(i) - 0.5) * (b(i) - 0.5);
  return (12 * sum) / Math.sqrt(count);
}

/** Chi-square statistic of how evenly whole numbers below `cells` occur. */
function chiSquare(number: (i: number) => number, cells: number, count: number): number {
  const counts = new Float64Array(cells);
  for (let i = 0; i < count; i++) counts[number(i)] = (counts[number(i)] as number) + 1;
  return counts.reduce((sum, n) => sum + (n - count / cells) ** 2 / (count / cells), 0);
}

const LAGS = [1, 2, 3, 4, 5, 8, 16, 64, 256];

function lagCorrelations(generator: Draw): number[] {
  return Object.values(walks).flatMap((walk) => {
    const values = Float64Array.from({ length: COUNT + 256 }, (_, i) => generator(...walk(i)));
    return LAGS.map((lag) =>
      correlation(
        (i) => values[i] as number,
        (i) => values[i + lag] as number,
        COUNT,
      ),
    );
  });
}

/** Evenness of the high bits, of the low bits, and of pairs of neighbours on a 16 x 16 board. */
function evenness(generator: Draw): number[] {
  return Object.values(walks).flatMap((walk) => {
    const at = (i: number) => generator(...walk(i));
    return [
      chiSquare((i) => Math.floor(at(i) * 256), 256, COUNT),
      chiSquare((i) => (at(i) * 2 ** 32) & 255, 256, COUNT),
      chiSquare((i) => Math.floor(at(2 * i) * 16) * 16 + Math.floor(at(2 * i + 1) * 16), 256, COUNT / 2),
    ];
  });
}

function outside([low, high]: readonly [number, number], statistics: readonly number[]): number[] {
  return statistics.filter((value) => !(value >= low && value <= high));
}

describe('draws at neighbouring addresses', () => {
  it('do not correlate', () => {
    const found = lagCorrelations(draw);
    const limit = normalLimit(ALARM, found.length);
    expect(outside([-limit, limit], found)).toEqual([]);
    expect(outside([-limit, limit], lagCorrelations(careless)).length).toBeGreaterThan(found.length / 2);
  });

  it('are even', () => {
    const found = evenness(draw);
    const limits = chiSquareLimits(255, ALARM, found.length);
    expect(outside(limits, found)).toEqual([]);
    expect(outside(limits, evenness(careless)).length).toBeGreaterThan(found.length / 2);
  });

  it('do not add up: agent and place have no separate effects', () => {
    // The product over the corners of a rectangle (two agents, two weeks) of centred draws has mean 0 and variance 1/12^4.
    let sum = 0;
    for (let i = 0; i < COUNT; i++) {
      const [agent, other, week, later] = [i & 1023, 1024 + (i >> 4), i >> 10, 64 + (i & 63)];
      sum +=
        (draw(agent, week, 0, 0) - 0.5) *
        (draw(other, week, 0, 0) - 0.5) *
        (draw(agent, later, 0, 0) - 0.5) *
        (draw(other, later, 0, 0) - 0.5);
    }
    expect(Math.abs((144 * sum) / Math.sqrt(COUNT))).toBeLessThan(normalLimit(ALARM));
  });

  it('repeat as often as 32-bit numbers must, and never as shifted sequences', () => {
    // Among n draws n (n - 1) / 2^33 pairs are equal by chance: a Poisson number, here of mean 128.
    const bits = 20;
    const count = 2 ** bits;
    const at = (i: number, item: number) => draw(i & 0xffff, i >> 16, 0, item);
    const marked = Float64Array.from({ length: count }, (_, i) => (at(i, 0) * 2 ** 32 - 0.5) * count + i).sort();
    let repeats = 0;
    let shifted = 0;
    for (let i = 1; i < count; i++) {
      const [one, two] = [marked[i - 1] as number, marked[i] as number];
      if (Math.floor(one / count) !== Math.floor(two / count)) continue;
      repeats++;
      if (at(one % count, 1) === at(two % count, 1)) shifted++;
    }
    const mean = (count * (count - 1)) / 2 ** 33;
    expect(Math.abs(2 * (Math.sqrt(repeats) - Math.sqrt(mean)))).toBeLessThan(normalLimit(ALARM));
    expect(shifted).toBe(0); // false alarm: 128 / 2^32
  });
});

describe('streams, replicates and seeds', () => {
  const sample = (seed: string, replicate: number, stream: (typeof streams)[number]) => {
    const { [stream]: source } = createLuck(seed, replicate);
    return Float64Array.from({ length: 8192 }, (_, i) => source.uniform(i >> 6, i & 63));
  };
  const correlate = (a: Float64Array, b: Float64Array) =>
    correlation(
      (i) => a[i] as number,
      (i) => b[i] as number,
      a.length,
    );

  it('do not correlate: every pair of streams', () => {
    const samples = streams.map((name) => sample('pairs', 1, name));
    const found = samples.flatMap((a, i) => samples.slice(i + 1).map((b) => correlate(a, b)));
    expect(found).toHaveLength((streams.length * (streams.length - 1)) / 2);
    const limit = normalLimit(ALARM, found.length);
    expect(outside([-limit, limit], found)).toEqual([]);
    const same = correlate(samples[0] as Float64Array, samples[0] as Float64Array);
    expect(same).toBeGreaterThan(limit);
  });

  it('do not correlate: replicates and seeds that follow one another', () => {
    const numbers = Array.from({ length: 100 }, (_, i) => i);
    const replicates = numbers.map((n) => sample('pairs', n, 'choice'));
    const seeds = numbers.map((n) => sample(String(n), 1, 'choice'));
    const found = [replicates, seeds].flatMap((samples) =>
      samples.slice(1).map((next, i) => correlate(samples[i] as Float64Array, next)),
    );
    const limit = normalLimit(ALARM, found.length);
    expect(outside([-limit, limit], found)).toEqual([]);
  });

  it('are even at one address over many seeds', () => {
    const at = (i: number) => createLuck(`seed ${i >> 6}`, i & 63).traits.uniform(0, 0);
    expect(outside(chiSquareLimits(63, ALARM), [chiSquare((i) => Math.floor(at(i) * 64), 64, 4096)])).toEqual([]);
  });
});

describe('one bit of the address', () => {
  it('turns every bit of the draw in half of the cases', () => {
    const cases = 4096;
    const word = (address: Address) => draw(...address) * 2 ** 32 - 0.5;
    const parts = [31, 9, 4, 13].flatMap((bits, part) =>
      Array.from({ length: bits }, (_, bit) => [part, bit] as const),
    );
    const { theme } = createdLuck;
    const found = parts.flatMap(([part, bit]) => {
      const turned = new Float64Array(32);
      for (let i = 0; i < cases; i++) {
        const random = (n: number, item: number) => Math.floor(theme.uniform(i, part, 0, bit * 4 + item) * n);
        const address = [random(2 ** 31, 0), random(512, 1), random(16, 2), random(8192, 3)] as [
          number,
          number,
          number,
          number,
        ];
        const flipped: typeof address = [...address];
        flipped[part] = (flipped[part] as number) ^ (1 << bit);
        address[1] -= 128;
        flipped[1] -= 128;
        const change = word(address) ^ word(flipped);
        for (let out = 0; out < 32; out++) turned[out] = (turned[out] as number) + ((change >>> out) & 1);
      }
      return Array.from(turned, (n) => (n - cases / 2) / Math.sqrt(cases / 4));
    });
    expect(found).toHaveLength(57 * 32);
    const limit = normalLimit(ALARM, found.length);
    expect(outside([-limit, limit], found)).toEqual([]);
  });
});
