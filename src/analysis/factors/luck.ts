/** How a study calls the replicate where it is a factor of its own. */
export const LUCK = 'luck';

/** Lucks among which a coordinate chooses. */
const BLOCKS = 2 ** 24;

/**
 * The replicate numbers that a coordinate of luck stands for: luck has no order, so the coordinate only names them.
 * @param coordinate 0-1, below 1
 * @param replicates lucks that are averaged at a point
 */
export function replicatesAt(coordinate: number, replicates: number): readonly number[] {
  const block = Math.floor(coordinate * BLOCKS);
  return Array.from({ length: replicates }, (_, k) => block * replicates + k + 1);
}
