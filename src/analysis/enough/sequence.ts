import { logarithm } from '../../model/numerics/logarithm.ts';

/**
 * Half the width of a confidence sequence for a mean after n independent values: it holds at all n at once, so that one may look as
 * often as one likes and stop when one likes. Asymptotic, by Robbins's normal mixture (Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas,
 * Time-uniform central limit theory and asymptotic confidence sequences, Annals of Statistics 52, 2024, theorem 2.2).
 * @param deviation of the n values, @param tight n at which it is to be tightest
 * @returns infinite for fewer than two values
 */
export function halfWidth(n: number, deviation: number, tight: number, alpha = 0.05): number {
  if (n < 2) return Number.POSITIVE_INFINITY;
  // The approximation that they give for the mixture that is tightest at a chosen n.
  const rho2 = (-2 * logarithm(alpha) + logarithm(-2 * logarithm(alpha) + 1)) / tight;
  const spread = (2 * (n * rho2 + 1)) / (n * n * rho2);
  return deviation * Math.sqrt(spread * logarithm(Math.sqrt(n * rho2 + 1) / alpha));
}
