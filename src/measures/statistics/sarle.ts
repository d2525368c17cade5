import { centred } from './spread.ts';

/**
 * Sarle's bimodality coefficient for a finite sample, (skewness^2 + 1) / (kurtosis + 3 (n-1)^2 / ((n-2)(n-3))) with the
 * bias-corrected skewness and excess kurtosis. A uniform distribution has 5/9, two equal point masses nearly 1; more than 5/9
 * speaks for two groups. NaN for fewer than four values and where they do not vary.
 * Source: SAS Institute, SAS/STAT User's Guide, CLUSTER procedure; Pfister et al., Frontiers in Psychology 4:700 (2013).
 */
export function sarle(values: Float64Array): number {
  const n = values.length;
  const distances = centred(values);
  if (n < 4 || distances === null) return Number.NaN;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (const distance of distances) {
    const square = distance * distance;
    second += square;
    third += square * distance;
    fourth += square * square;
  }
  const variance = second / (n - 1);
  const skewness = ((n / ((n - 1) * (n - 2))) * third) / (variance * Math.sqrt(variance));
  // The correction of the excess kurtosis and the last term of the denominator cancel.
  const denominator = (((n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3))) * fourth) / (variance * variance);
  return (skewness * skewness + 1) / denominator;
}
