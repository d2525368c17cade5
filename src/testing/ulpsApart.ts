/**
 * How many doubles lie between two doubles, one end counted: 0 for the same number, 1 for neighbours.
 * @param a, b any doubles; two NaN are 0 apart, NaN and a number infinitely far
 */
export function ulpsApart(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b) ? 0 : Number.POSITIVE_INFINITY;
  const distance = order(a) - order(b);
  return Number(distance < 0n ? -distance : distance);
}

/** The place of a double in the order of all doubles; 0 for both zeros. */
function order(x: number): bigint {
  const bits = new BigInt64Array(Float64Array.of(x).buffer)[0] as bigint;
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
}
