/** Below this length an insertion sort alone is the fastest. */
const short = 128;

/**
 * The indices of `values` in ascending order of their values; equal values keep their order. NaN is not allowed.
 * Long arrays are first put in the order of their 32-bit roundings (a radix sort in three passes), after which the exact
 * order is a few neighbouring swaps away: six thousand children take about a tenth of a millisecond.
 */
export function order(values: Float64Array): Uint32Array {
  const result = new Uint32Array(values.length);
  for (let i = 0; i < result.length; i++) result[i] = i;
  const sorted = values.length > short ? radix(values, result) : result;
  for (let i = 1; i < sorted.length; i++) {
    const index = sorted[i] as number;
    const value = values[index] as number;
    let j = i - 1;
    while (j >= 0 && (values[sorted[j] as number] as number) > value) {
      sorted[j + 1] = sorted[j] as number;
      j--;
    }
    sorted[j + 1] = index;
  }
  return sorted;
}

/** Three digits of 11 bits, from the lowest. */
const digits = 3;
const base = 2048;

function radix(values: Float64Array, indices: Uint32Array): Uint32Array {
  const keys = sortableBits(values);
  const starts = new Uint32Array(digits * base);
  for (const key of keys) {
    starts[key & 2047]! += 1;
    starts[base + ((key >>> 11) & 2047)]! += 1;
    starts[2 * base + (key >>> 22)]! += 1;
  }
  let from = indices;
  let to: Uint32Array = new Uint32Array(indices.length);
  for (let digit = 0; digit < digits; digit++) {
    const places = starts.subarray(digit * base, (digit + 1) * base);
    let start = 0;
    for (let i = 0; i < base; i++) {
      const count = places[i]!;
      places[i] = start;
      start += count;
    }
    const shift = 11 * digit;
    for (let i = 0; i < from.length; i++) {
      const index = from[i]!;
      const bucket = (keys[index]! >>> shift) & 2047;
      const place = places[bucket]!;
      to[place] = index;
      places[bucket] = place + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** The bits of each value rounded to 32 bits, so turned that unsigned order is numeric order; -0 counts as 0. */
function sortableBits(values: Float64Array): Uint32Array {
  const rounded = new Float32Array(values.length);
  for (let i = 0; i < rounded.length; i++) rounded[i] = values[i]! + 0;
  const bits = new Uint32Array(rounded.buffer);
  for (let i = 0; i < bits.length; i++) {
    const pattern = bits[i]!;
    bits[i] = pattern ^ (pattern >>> 31 === 1 ? 0xffffffff : 0x80000000);
  }
  return bits;
}
