import type { Homes } from '../home.ts';
import type { Values } from '../parameters/table.ts';

/**
 * Share whole items (seats, micro-wishes) in proportion to weights by the largest remainder, ties by an addressed draw.
 * @param into overwritten: items of each home
 */
export function shareOut(items: number, weights: Float64Array, tie: Float64Array, into: Float64Array): void {
  const homes = weights.length;
  let total = 0;
  for (let home = 0; home < homes; home++) total += weights[home] as number;
  into.fill(0);
  if (items <= 0 || total <= 0) return;
  let given = 0;
  for (let home = 0; home < homes; home++) {
    const whole = Math.floor((items * (weights[home] as number)) / total);
    into[home] = whole;
    given += whole;
  }
  if (given === items) return;
  const remainder = weights.map((weight) => (items * weight) / total - Math.floor((items * weight) / total));
  const order = Int32Array.from({ length: homes }, (_, home) => home).sort(
    (a, b) => (remainder[b] as number) - (remainder[a] as number) || (tie[a] as number) - (tie[b] as number),
  );
  for (let k = 0; k < items - given; k++) {
    const home = order[k % homes] as number;
    into[home] = (into[home] as number) + 1;
  }
}

/** Weights by which training seats go (S76, S123): support, everybody in turn, or missing skill as far as certificates tell it. */
export function seatWeights(
  homes: Homes,
  certificates: Uint8Array,
  lowEducation: Uint8Array,
  values: Values,
): Float64Array {
  const rule = values['agency.seatsBy'];
  return Float64Array.from({ length: homes.count }, (_, home) => {
    if (rule === 'home') return 1;
    if (rule === 'support') return homes.units[home] as number;
    return certificates[home] === 1 ? 0 : 1 + (lowEducation[home] as number);
  });
}
