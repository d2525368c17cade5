/**
 * Shapley values of a game: what each player adds, averaged over all orders in which players may come.
 * Method: Shapley (1953); over subsets, a player's gain on top of k of n players weighs k! (n - 1 - k)! / n!. For the R² of
 * groups of columns these are the shares of Lindeman, Merenda & Gold (1980).
 * @param players 1-16
 * @param value worth of a set of players: bit p of the number is set where player p is in it
 * @returns one value a player; they add up to value(all) - value(none)
 */
export function shapley(players: number, value: (members: number) => number): Float64Array {
  if (!Number.isInteger(players) || players < 1 || players > 16)
    throw new RangeError(`1 to 16 players, not ${players}`);
  const worth = Float64Array.from({ length: 2 ** players }, (_, members) => value(members));
  const weights = orderWeights(players);
  return Float64Array.from({ length: players }, (_, player) => {
    const own = 1 << player;
    let sum = 0;
    for (let members = 0; members < worth.length; members++) {
      if ((members & own) !== 0) continue;
      const gain = (worth[members | own] as number) - (worth[members] as number);
      sum += (weights[size(members)] as number) * gain;
    }
    return sum;
  });
}

/** k! (n - 1 - k)! / n! for k = 0 to n - 1: one over n times the number of sets of k others. */
function orderWeights(players: number): readonly number[] {
  let sets = 1;
  return Array.from({ length: players }, (_, k) => {
    if (k > 0) sets = (sets * (players - k)) / k;
    return 1 / (players * sets);
  });
}

function size(members: number): number {
  let count = 0;
  for (let rest = members; rest > 0; rest >>>= 1) count += rest & 1;
  return count;
}
