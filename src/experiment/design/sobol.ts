import { directions } from './directions.ts';

/** Most dimensions of a point. */
export const MOST_DIMENSIONS = directions.length + 1;

const BITS = 32;
const SCALE = 4294967296;

/**
 * Points of the Sobol' sequence in the order of Gray code, as Joe and Kuo publish it (Antonov and Saleev 1979): the first one is the
 * origin, and any 2^k of them that begin at a multiple of 2^k fill the cube evenly.
 * @param skip points that are left out at the start
 * @returns `count` points of `dimensions` numbers in [0, 1)
 * @throws RangeError for more than 53 dimensions, or points from 2^32 on
 */
export function sobolPoints(count: number, dimensions: number, skip = 0): readonly Float64Array[] {
  if (!(Number.isInteger(dimensions) && dimensions >= 1 && dimensions <= MOST_DIMENSIONS)) {
    throw new RangeError(`a Sobol' point has 1 to ${MOST_DIMENSIONS} dimensions, not ${dimensions}`);
  }
  if (skip + count > SCALE) throw new RangeError(`the Sobol' sequence ends before point ${skip + count}`);
  const columns = Array.from({ length: dimensions }, (_, dimension) => numbersOf(dimension));
  return Array.from({ length: count }, (_, index) => {
    const place = skip + index;
    const gray = (place ^ (place >>> 1)) >>> 0;
    return Float64Array.from(columns, (numbers) => coordinate(numbers, gray));
  });
}

function coordinate(numbers: Uint32Array, gray: number): number {
  let sum = 0;
  for (let bit = 0; bit < BITS; bit++) if ((gray >>> bit) & 1) sum ^= numbers[bit] as number;
  return (sum >>> 0) / SCALE;
}

/** The direction numbers of a dimension (0-based), as fractions of 2^32. The first dimension is the sequence of van der Corput. */
function numbersOf(dimension: number): Uint32Array {
  const numbers = new Uint32Array(BITS);
  if (dimension === 0) {
    for (let bit = 0; bit < BITS; bit++) numbers[bit] = 1 << (BITS - 1 - bit);
    return numbers;
  }
  const [degree, inner, ...first] = (directions[dimension - 1] as string).split(' ').map(Number) as [
    number,
    number,
    ...number[],
  ];
  for (let bit = 0; bit < BITS; bit++) {
    if (bit < degree) numbers[bit] = (first[bit] as number) << (BITS - 1 - bit);
    else {
      const before = numbers[bit - degree] as number;
      let next = before ^ (before >>> degree);
      for (let k = 1; k < degree; k++) {
        if ((inner >>> (degree - 1 - k)) & 1) next ^= numbers[bit - k] as number;
      }
      numbers[bit] = next;
    }
  }
  return numbers;
}
