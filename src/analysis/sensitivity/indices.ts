import alea from 'seedrandom/lib/alea.js';
import { quantiles } from '../../measures/statistics/quantile.ts';
import { blockSize } from './saltelli.ts';

/** An estimate with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly interval: readonly [low: number, high: number];
}

/** What a factor does to the variance of an outcome. */
export interface SobolIndex {
  /** Share of the variance that would go if the factor alone were known. */
  readonly first: Estimate;
  /** Share that would stay if all others were known: alone and together with others. */
  readonly total: Estimate;
}

/** Indices at a part of the sample, to see how they settle. */
export interface SobolStage {
  readonly sample: number;
  readonly indices: readonly SobolIndex[];
}

/** Sobol' indices of all factors, in their order. */
export interface SobolResult {
  readonly indices: readonly SobolIndex[];
  /** Of the outcome over all points, in its unit squared. */
  readonly variance: number;
  readonly mean: number;
  /** Blocks of the design that were used. */
  readonly sample: number;
  /** Blocks left out because a value in them is undefined. */
  readonly leftOut: number;
  /** Parts of the sample, the smallest first; the last is the whole. */
  readonly stages: readonly SobolStage[];
}

/**
 * First-order indices by Saltelli et al. (Computer Physics Communications 181, 2010, table 2 b), on values minus their mean; total
 * indices by Jansen (1999; ibid. table 2 f); intervals by bootstrap over the blocks (Archer, Saltelli and Sobol' 1997), percentiles.
 * A constant outcome has exactly zero indices.
 * @param values in the order of `saltelliPoints`; blocks with NaN are left out
 * @param times resamples
 * @throws RangeError for a number of values that is no number of blocks
 */
export function sobolIndices(values: Float64Array, factors: number, seed: string, times = 1000): SobolResult {
  const size = blockSize(factors);
  if (values.length === 0 || values.length % size !== 0) {
    throw new RangeError(`${values.length} values are no blocks of ${size}`);
  }
  const all = Array.from({ length: values.length / size }, (_, j) => values.subarray(j * size, (j + 1) * size));
  const blocks = all.filter((block) => !block.some(Number.isNaN));
  const sums = new Sums(blocks, factors);
  const sizes = [8, 4, 2].map((part) => Math.floor(blocks.length / part)).filter((part) => part >= 16);
  const stages = [...sizes, blocks.length].map((sample) => ({ sample, indices: sums.indices(sample, seed, times) }));
  return {
    indices: stages.at(-1)?.indices ?? [],
    variance: sums.variance,
    mean: sums.middle,
    sample: blocks.length,
    leftOut: all.length - blocks.length,
    stages,
  };
}

/** Products of each block, so that a resample only adds them up. */
class Sums {
  readonly middle: number;
  readonly variance: number;
  readonly #factors: number;
  readonly #constant: boolean;
  /** Of A and B of each block: sum and sum of squares, minus the middle. */
  readonly #own: Float64Array;
  /** Of each block and factor: B (AB - A), AB - A, (AB - A)²/2. */
  readonly #mixed: Float64Array;

  constructor(blocks: readonly Float64Array[], factors: number) {
    this.#factors = factors;
    const heads = blocks.flatMap((block) => [block[0] as number, block[1] as number]);
    this.middle = heads.length === 0 ? Number.NaN : heads.reduce((sum, value) => sum + value, 0) / heads.length;
    this.#constant = blocks.every((block) => block.every((value) => value === blocks[0]?.[0]));
    this.#own = new Float64Array(2 * blocks.length);
    this.#mixed = new Float64Array(3 * factors * blocks.length);
    for (const [j, block] of blocks.entries()) {
      const a = (block[0] as number) - this.middle;
      const b = (block[1] as number) - this.middle;
      this.#own.set([a + b, a * a + b * b], 2 * j);
      for (let i = 0; i < factors; i++) {
        const step = (block[i + 2] as number) - this.middle - a;
        this.#mixed.set([b * step, step, (step * step) / 2], 3 * (j * factors + i));
      }
    }
    const squares = heads.reduce((sum, value) => sum + (value - this.middle) ** 2, 0);
    this.variance = this.#constant ? 0 : squares / heads.length;
  }

  indices(sample: number, seed: string, times: number): readonly SobolIndex[] {
    const once = new Uint16Array(sample).fill(1);
    const found = this.#estimates(once);
    const draw = alea(JSON.stringify(['sobol bootstrap', seed, sample]));
    const drawn = Array.from({ length: this.#constant ? 0 : times }, () => {
      const counts = new Uint16Array(sample);
      for (let j = 0; j < sample; j++) counts[Math.floor(draw() * sample)]! += 1;
      return this.#estimates(counts);
    });
    const estimate = (entry: number): Estimate => {
      const value = found[entry] as number;
      if (this.#constant) return { value, interval: [value, value] };
      const own = Float64Array.from(drawn, (one) => one[entry] as number).filter((one) => !Number.isNaN(one));
      return { value, interval: quantiles(own, [0.025, 0.975]) };
    };
    return Array.from({ length: this.#factors }, (_, i) => ({
      first: estimate(2 * i),
      total: estimate(2 * i + 1),
    }));
  }

  /** First and total index of each factor in turn. @param counts how often each block counts */
  #estimates(counts: Uint16Array): Float64Array {
    const found = new Float64Array(2 * this.#factors);
    if (this.#constant) return found;
    let n = 0;
    let sum = 0;
    let squares = 0;
    const sums = new Float64Array(3 * this.#factors);
    for (const [j, count] of counts.entries()) {
      if (count === 0) continue;
      n += count;
      sum += count * (this.#own[2 * j] as number);
      squares += count * (this.#own[2 * j + 1] as number);
      const start = j * sums.length;
      for (let k = 0; k < sums.length; k++) sums[k]! += count * (this.#mixed[start + k] as number);
    }
    const middle = sum / (2 * n);
    const variance = squares / (2 * n) - middle * middle;
    for (let i = 0; i < this.#factors; i++) {
      const [product, step, square] = sums.subarray(3 * i, 3 * i + 3) as unknown as [number, number, number];
      found[2 * i] = (product - middle * step) / n / variance;
      found[2 * i + 1] = square / n / variance;
    }
    return found;
  }
}
