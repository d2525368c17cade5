import { describe, expect, it } from 'vitest';
import { normalLimit } from '../../testing/falseAlarm.ts';
import { gumbelQuantile } from '../numerics/gumbelQuantile.ts';
import { gumbel, gumbelAtMost } from './gumbel.ts';
import { createLuck } from './luck.ts';

const MEAN = 0.5772156649015329; // Euler's constant
const VARIANCE = Math.PI ** 2 / 6;
const exact = (bits: number) => gumbelQuantile((bits + 0.5) / 2 ** 32);

describe('gumbel', () => {
  it('is within 1e-5 of the quantile everywhere, and equal to it in both tails', () => {
    let worst = 0;
    let words = 0;
    let byTable = 0;
    for (let bits = 0; bits < 2 ** 32; bits += 2 ** 14 - 1) {
      const error = Math.abs(gumbel(bits) - exact(bits));
      worst = Math.max(worst, error);
      words++;
      if (error > 0) byTable++;
    }
    expect(worst).toBeLessThan(1e-5);
    expect(byTable / words).toBeGreaterThan(0.9); // 95 %, but for a few words where the line meets the curve
    for (const bits of [0, 1, 12345, 2 ** 26 - 1, 2 ** 32 - 2 ** 27, 2 ** 32 - 12345, 2 ** 32 - 1]) {
      expect(gumbel(bits)).toBe(exact(bits));
    }
  });

  it('is never above its bound, which it meets at the last word with the same first byte', () => {
    for (let byte = 0; byte < 256; byte++) {
      const last = byte * 2 ** 24 + 0xffffff;
      expect(gumbelAtMost(last)).toBe(gumbel(last));
      for (let bits = byte * 2 ** 24; bits < last; bits += 65_537) expect(gumbelAtMost(bits)).toBe(gumbelAtMost(last));
    }
  });

  it('rises with the bits, over every border of the table and in steps of 1', () => {
    let falls = 0;
    for (let border = 0; border < 4096; border++) {
      for (let bits = border * 2 ** 20 - 8; bits < border * 2 ** 20 + 8; bits++) {
        if (bits > 0 && !(gumbel(bits) > gumbel(bits - 1))) falls++;
      }
    }
    expect(falls).toBe(0);
  });

  it('reads a signed word as the same bits', () => {
    for (const bits of [2 ** 31, 3_000_000_000, 2 ** 32 - 1]) expect(gumbel(bits | 0)).toBe(gumbel(bits));
  });

  it('has the mean and the variance of the Gumbel distribution, by adding over evenly spaced words', () => {
    const count = 2 ** 20;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < count; i++) {
      const value = gumbel(i * 4096 + 2048);
      sum += value;
      squares += value * value;
    }
    // The midpoint rule misses at most some 10 / count in the tails.
    expect(Math.abs(sum / count - MEAN)).toBeLessThan(1e-5);
    expect(Math.abs(squares / count - (sum / count) ** 2 - VARIANCE)).toBeLessThan(1e-4);
  });

  it('has them in draws as well (false alarm: 1 in a million)', () => {
    const { choice } = createLuck('moments', 1);
    const count = 2 ** 18;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < count; i++) {
      const error = choice.gumbel(i >> 8, (i >> 4) & 15, 0, i & 15) - MEAN;
      sum += error;
      squares += error * error;
    }
    const limit = normalLimit(1e-6, 2);
    expect(Math.abs(sum / Math.sqrt(count * VARIANCE))).toBeLessThan(limit);
    // Kurtosis 27/5: the variance of a squared error is (27/5 - 1) variance^2.
    expect(Math.abs((squares - count * VARIANCE) / Math.sqrt(count * 4.4 * VARIANCE ** 2))).toBeLessThan(limit);
  });

  it('lets the largest of value + noise be chosen with logit probabilities (false alarm: 1 in a million)', () => {
    const { choice } = createLuck('logit', 1);
    const values = [0, 0.5, 1.5];
    const total = values.reduce((sum, value) => sum + Math.exp(value), 0);
    const count = 2 ** 17;
    const chosen = [0, 0, 0];
    for (let agent = 0; agent < count; agent++) {
      let best = 0;
      let bestValue = Number.NEGATIVE_INFINITY;
      values.forEach((value, option) => {
        const noisy = value + choice.gumbel(agent, 7, 1, option);
        if (noisy > bestValue) [best, bestValue] = [option, noisy];
      });
      chosen[best] = (chosen[best] as number) + 1;
    }
    values.forEach((value, option) => {
      const p = Math.exp(value) / total;
      const z = ((chosen[option] as number) - count * p) / Math.sqrt(count * p * (1 - p));
      expect(Math.abs(z)).toBeLessThan(normalLimit(1e-6, values.length));
    });
  });
});
