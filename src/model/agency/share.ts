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
  const left = items - given;
  if (left <= 0) return;
  const remainder = weights.map((weight) => (items * weight) / total - Math.floor((items * weight) / total));
  // Numbers alone are sorted many times as fast as homes by their numbers.
  const least = remainder.slice().sort()[homes - left] as number;
  const equals: number[] = [];
  let more = left;
  for (let home = 0; home < homes; home++) {
    const own = remainder[home] as number;
    if (own === least) equals.push(home);
    if (own <= least) continue;
    into[home] = (into[home] as number) + 1;
    more--;
  }
  equals.sort((a, b) => (tie[a] as number) - (tie[b] as number));
  for (const home of equals.slice(0, more)) into[home] = (into[home] as number) + 1;
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
