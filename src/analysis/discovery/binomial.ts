import { exponential } from '../../model/numerics/exponential.ts';
import { logarithm } from '../../model/numerics/logarithm.ts';

/**
 * Probability of at least `hits` successes in `trials`, each with `chance`: the upper tail of the binomial distribution.
 * @param hits 0 to trials, @param chance 0-1
 */
export function atLeast(hits: number, trials: number, chance: number): number {
  if (hits <= 0) return 1;
  if (chance <= 0) return 0;
  if (chance >= 1) return 1;
  // Terms in logarithms, from the first one on: none of them over- or underflows.
  const [yes, no] = [logarithm(chance), logarithm(1 - chance)];
  let term = logChoose(trials, hits) + hits * yes + (trials - hits) * no;
  let sum = 0;
  for (let k = hits; k <= trials; k++) {
    const part = exponential(term);
    sum += part;
    if (part < 1e-18 * sum && k > trials * chance) break;
    term += logarithm((trials - k) / (k + 1)) + yes - no;
  }
  return Math.min(1, sum);
}

function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= Math.min(k, n - k); i++) sum += logarithm((n - Math.min(k, n - k) + i) / i);
  return sum;
}
