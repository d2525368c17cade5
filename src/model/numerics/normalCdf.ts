import { exponential } from './exponential.ts';

/** 1 / sqrt(2 pi) */
const DENSITY_AT_0 = 0.3989422804014327;
const CENTRE = 0.66291;
const TAIL = 5.656854248; // sqrt(32)
const UNDERFLOW = 39;

/**
 * Distribution function of the standard normal, with full relative precision in the lower tail.
 *
 * Rational Chebyshev approximations of W. J. Cody, Mathematics of Computation 23 (1969) 631-637, in the arrangement of
 * his ANORM, Algorithm 715, ACM Transactions on Mathematical Software 19 (1993) 22-32.
 * @param x any double
 * @returns 0..1; NaN for NaN
 */
export function normalCdf(x: number): number {
  const y = x < 0 ? -x : x;
  if (y <= CENTRE) return 0.5 + x * centre(y * y);
  if (y > UNDERFLOW) return x < 0 ? 0 : 1;
  // Splitting y^2 at a multiple of 1/16 keeps the rounding error of the square out of the exponential.
  const coarse = Math.floor(y * 16) / 16;
  const fine = (y - coarse) * (y + coarse);
  const density = exponential(-0.5 * coarse * coarse) * exponential(-0.5 * fine);
  const upper = density * (y <= TAIL ? middle(y) : tail(y));
  return x < 0 ? upper : 1 - upper;
}

function centre(s: number): number {
  const numerator =
    (((0.06568233791820745 * s + 2.2352520354606837) * s + 161.02823106855587) * s + 1067.6894854603709) * s +
    18154.981253343562;
  const denominator =
    (((s + 47.202581904688245) * s + 976.0985517377767) * s + 10260.932208618979) * s + 45507.78933502673;
  return numerator / denominator;
}

function middle(y: number): number {
  const numerator =
    (((((((1.0765576773720192e-8 * y + 0.39894151208813466) * y + 8.883149794388377) * y + 93.50665613217785) * y +
      597.2702763948002) *
      y +
      2494.5375852903726) *
      y +
      6848.190450536283) *
      y +
      11602.65143764735) *
      y +
    9842.714838383978;
  const denominator =
    (((((((y + 22.266688044328117) * y + 235.387901782625) * y + 1519.3775994075547) * y + 6485.558298266761) * y +
      18615.571640885097) *
      y +
      34900.952721145979) *
      y +
      38912.00328609327) *
      y +
    19685.429676859992;
  return numerator / denominator;
}

function tail(y: number): number {
  const s = 1 / (y * y);
  const numerator =
    ((((0.023073441764940174 * s + 0.215898534057957) * s + 0.12740116116024736) * s + 0.022235277870649807) * s +
      0.0014216191932278934) *
      s +
    0.000029112874951168793;
  const denominator =
    ((((s + 1.284260096144911) * s + 0.4682382124808651) * s + 0.06598813786892856) * s + 0.0037823963320275824) * s +
    0.00007297515550839662;
  return (DENSITY_AT_0 - (s * numerator) / denominator) / y;
}
