import { quantiles } from '../../measures/statistics/quantile.ts';
import type { Spread } from './result.ts';
import { mean, type Runs } from './runs.ts';

/** The base by itself: mean and central 90 % of every outcome over the runs in which it has a value. */
export function baselineOf(runs: Runs): Readonly<Record<string, Spread>> {
  return Object.fromEntries(
    runs.outcomes.map((outcome) => {
      const values = runs.column(0, outcome).filter((value) => !Number.isNaN(value));
      const spread: Spread =
        values.length === 0
          ? { mean: null, band: null }
          : { mean: mean(values), band: quantiles(values, [0.05, 0.95]) };
      return [outcome, spread];
    }),
  );
}
