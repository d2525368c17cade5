import { quantiles } from '../../measures/statistics/quantile.ts';
import { ranks } from '../../measures/statistics/ranks.ts';

/** How stable the place of an alternative is. */
export interface Place {
  /** Share of the resamples in which it is the best; those that tie share it. */
  readonly first: number;
  /** Rank over the resamples, 1 the best: the ends of the central 90 % and the median. */
  readonly rank: readonly [low: number, median: number, high: number];
}

/**
 * Places of alternatives over resamples of the same runs.
 * @param means for each alternative its mean gain in every resample, in the wanted direction
 */
export function places(means: readonly Float64Array[]): readonly Place[] {
  const times = means[0]?.length ?? 0;
  const found = means.map(() => new Float64Array(times));
  const first = new Float64Array(means.length);
  for (let k = 0; k < times; k++) {
    const order = ranks(Float64Array.from(means, (own) => -(own[k] as number)));
    const best = Math.min(...order);
    const ties = order.filter((rank) => rank === best).length;
    for (const [one, rank] of order.entries()) {
      (found[one] as Float64Array)[k] = rank;
      if (rank === best) first[one]! += 1 / ties;
    }
  }
  return found.map((own, one) => ({
    first: (first[one] as number) / times,
    rank: quantiles(own, [0.05, 0.5, 0.95]),
  }));
}

/**
 * Probability that one alternative beats another: the share of runs, on the same luck, in which its outcome is better; ties count half.
 * @returns NaN where no run has both values
 */
export function beats(one: Float64Array, other: Float64Array, wanted: 'more' | 'less'): number {
  const sign = wanted === 'more' ? 1 : -1;
  let won = 0;
  let count = 0;
  for (let run = 0; run < one.length; run++) {
    const ahead = sign * ((one[run] as number) - (other[run] as number));
    if (Number.isNaN(ahead)) continue;
    count++;
    won += ahead > 0 ? 1 : ahead === 0 ? 0.5 : 0;
  }
  return won / count;
}
