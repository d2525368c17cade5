import alea from 'seedrandom/lib/alea.js';
import type { Ensemble, EnsembleSet } from './ensemble.ts';

/**
 * Sets of an ensemble that count alike, by systematic resampling (Kitagawa 1996): with one draw for all, a set with weight w stands
 * in them n * w times, rounded up or down. A set of much weight can stand in them more than once.
 * @param ensemble its sets
 * @param n how many, from 1
 * @param seed any text: the same one draws the same sets
 * @returns `n` of them in the order of their numbers, each with the weight 1 / n
 * @throws RangeError for an `n` that is no whole number from 1
 */
export function ensembleSets(
  { sets }: Pick<Ensemble, 'sets'>,
  n: number,
  seed: string,
): readonly Omit<EnsembleSet, 'distance'>[] {
  if (!(Number.isInteger(n) && n >= 1)) throw new RangeError(`draw ${n} sets: at least one, whole`);
  const start = ((alea(JSON.stringify(['ensemble', seed])).int32() >>> 0) + 0.5) / 4294967296;
  const whole = sets.reduce((sum, { weight }) => sum + weight, 0);
  const chosen: Omit<EnsembleSet, 'distance'>[] = [];
  let passed = 0;
  for (const [index, { number, weight, set }] of sets.entries()) {
    passed += weight / whole;
    // The last one takes what rounding leaves.
    const until = index === sets.length - 1 ? n : passed * n;
    while (chosen.length < n && chosen.length + start < until) chosen.push({ number, weight: 1 / n, set });
  }
  return chosen;
}
