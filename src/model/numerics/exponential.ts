/*
 * After e_exp.c of fdlibm 5.3:
 * Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
 * Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 */
import { LOWEST, powersOfTwo } from './powersOfTwo.ts';

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
// biome-ignore lint/suspicious/noApproximativeNumericConstant: the host's constant is only "approximately" this by the standard
const PER_LN2 = 1.4426950408889634;
const P1 = 0.16666666666666602;
const P2 = -0.0027777777777015593;
const P3 = 0.00006613756321437934;
const P4 = -0.0000016533902205465252;
const P5 = 4.1381367970572385e-8;
const OVERFLOW = 709.782712893384;
const UNDERFLOW = -745.1332191019411;
const HALF_LN2 = 0.34657359027997264;
const TINY = 3.725290298461914e-9; // 2^-28
const TWO_1023 = 8.98846567431158e307;
const TWO_MINUS_1000 = 9.332636185032189e-302;

/**
 * e^x with the same bits on every host; error below 1 ulp.
 * @param x any double
 * @returns 0..Infinity; Infinity above 709.78, 0 below -745.13, NaN for NaN
 */
export function exponential(x: number): number {
  if (!(x <= OVERFLOW)) return x > OVERFLOW ? Number.POSITIVE_INFINITY : x;
  if (x < UNDERFLOW) return 0;
  const size = x < 0 ? -x : x;
  let r = x;
  let high = 0;
  let low = 0;
  let k = 0;
  if (size > HALF_LN2) {
    // x = k ln 2 + r with |r| <= ln(2) / 2; ln 2 in two parts keeps r exact.
    k = (PER_LN2 * x + (x < 0 ? -0.5 : 0.5)) | 0;
    high = x - k * LN2_HIGH;
    low = k * LN2_LOW;
    r = high - low;
  } else if (size < TINY) {
    return 1 + x;
  }
  const t = r * r;
  const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  if (k === 0) return 1 - ((r * c) / (c - 2) - r);
  const y = 1 - (low - (r * c) / (2 - c) - high);
  if (k > 1023) return y * 2 * TWO_1023;
  if (k < -1021) return y * (powersOfTwo[k + 1000 + LOWEST] as number) * TWO_MINUS_1000; // one rounding, at the last step
  return y * (powersOfTwo[k + LOWEST] as number);
}
