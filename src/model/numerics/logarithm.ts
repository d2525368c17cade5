/*
 * After e_log.c of fdlibm 5.3:
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 * Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 */
import { LOWEST, powersOfTwo } from './powersOfTwo.ts';

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const TWO_54 = 18014398509481984;
const L1 = 0.6666666666666735;
const L2 = 0.3999999999940942;
const L3 = 0.2857142874366239;
const L4 = 0.22222198432149784;
const L5 = 0.1818357216161805;
const L6 = 0.15313837699209373;
const L7 = 0.14798198605116586;

/** One double and its two words: the way to its exponent. */
const double = new Float64Array(1);
const words = new Int32Array(double.buffer);
const HIGH = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;

/**
 * Natural logarithm with the same bits on every host; error below 1 ulp.
 * @param x 0..Infinity
 * @returns -Infinity for 0, NaN for negative numbers and NaN
 */
export function logarithm(x: number): number {
  double[0] = x;
  const top = words[HIGH] as number;
  // The plus tells the engine that what comes from the rare call is a number too; otherwise it boxes every result.
  if (top < 0x00100000 || top >= 0x7ff00000) return +special(x, top);
  return normal(x, top, 0);
}

/** What is no positive number of the usual kind. */
function special(x: number, top: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (top < 0) return Number.NaN;
  if (top >= 0x7ff00000) return x;
  double[0] = x * TWO_54; // subnormal
  return normal(x * TWO_54, words[HIGH] as number, 54);
}

/** ln(x / 2^below). @param high the upper word of x */
function normal(x: number, high: number, below: number): number {
  // x = 2^k (1 + f) with sqrt(2)/2 < 1 + f < sqrt(2). Multiplying by a power of two is exact, and quicker than writing bits.
  const exponent = (high >> 20) - 1023;
  const top = high & 0xfffff;
  const up = (top + 0x95f64) >> 20;
  const k = exponent + up - below;
  const f = x * (powersOfTwo[LOWEST - exponent - up] as number) - 1;
  // What fdlibm does apart for k = 0 comes to the same bits, and one function short enough to be built into others.
  if ((0xfffff & (2 + top)) < 3) {
    // |f| < 2^-20
    return k * LN2_HIGH - (f * f * (0.5 - 0.3333333333333333 * f) - k * LN2_LOW - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const rest = z * (L1 + w * (L3 + w * (L5 + w * L7))) + w * (L2 + w * (L4 + w * L6));
  if (((top - 0x6147a) | (0x6b851 - top)) > 0) {
    const half = 0.5 * f * f;
    return k * LN2_HIGH - (half - (s * (half + rest) + k * LN2_LOW) - f);
  }
  return k * LN2_HIGH - (s * (f - rest) - k * LN2_LOW - f);
}
