// Fewest expected draws of a cell; cells with fewer are put together.
const fewest = 5;

/** A chi-square statistic with its degrees of freedom. */
export interface Fit {
  readonly statistic: number;
  readonly freedom: number;
}

/**
 * Pearson's statistic of counts against chances.
 * @param chances by cell, summing to 1, @param counts of the same cells
 * @returns infinity where something happened that cannot happen
 */
export function pearson(chances: Readonly<Record<string, number>>, counts: Readonly<Record<string, number>>): Fit {
  const draws = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const cells = Object.entries(chances)
    .map(([name, chance]) => ({ expected: chance * draws, count: counts[name] ?? 0 }))
    .sort((a, b) => a.expected - b.expected);
  if (cells.some(({ expected, count }) => expected === 0 && count > 0))
    return { statistic: Number.POSITIVE_INFINITY, freedom: 1 };
  // The rarest are put together until there are enough of them.
  const kept: { expected: number; count: number }[] = [];
  let rest = { expected: 0, count: 0 };
  for (const { expected, count } of cells) {
    rest = { expected: rest.expected + expected, count: rest.count + count };
    if (rest.expected < fewest) continue;
    kept.push(rest);
    rest = { expected: 0, count: 0 };
  }
  const statistic = kept.reduce((sum, { expected, count }) => sum + (count - expected) ** 2 / expected, 0);
  return { statistic, freedom: Math.max(0, kept.length - 1) };
}

/** The sum of independent statistics. */
export function together(fits: readonly Fit[]): Fit {
  return {
    statistic: fits.reduce((sum, { statistic }) => sum + statistic, 0),
    freedom: fits.reduce((sum, { freedom }) => sum + freedom, 0),
  };
}

/** Squared standard scores of means whose distribution is nearly normal. @param all mean and variance of a draw, and draws */
export function meansFit(
  all: readonly { readonly mean: number; readonly variance: number; readonly draws: readonly number[] }[],
): Fit {
  return together(
    all
      .filter(({ variance }) => variance > 0)
      .map(({ mean, variance, draws }) => {
        const found = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
        return { statistic: (found - mean) ** 2 / (variance / draws.length), freedom: 1 };
      }),
  );
}
