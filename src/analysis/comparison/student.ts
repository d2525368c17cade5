/**
 * Probability that Student's t lies below a value, by the finite series for whole degrees of freedom (Abramowitz and Stegun,
 * Handbook of Mathematical Functions, 1964, 26.7.3 and 26.7.4).
 * @param degrees whole, from 1
 */
export function studentDistribution(t: number, degrees: number): number {
  const angle = Math.atan2(t, Math.sqrt(degrees));
  const cosine = Math.cos(angle);
  const odd = degrees % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k < degrees; k += 2) {
    term *= (cosine * cosine * (k - 1)) / k;
    sum += term;
  }
  const between = odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
  return 0.5 + between / 2;
}

/** The value below which t lies with a probability from 0.5 to 1, both excluded, by bisection. */
export function studentQuantile(probability: number, degrees: number): number {
  let low = 0;
  let high = 1;
  while (studentDistribution(high, degrees) < probability) high *= 2;
  for (let k = 0; k < 80; k++) {
    const middle = (low + high) / 2;
    if (studentDistribution(middle, degrees) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Student's interval of the mean of some values; NaN ends for fewer than two. */
export function studentInterval(values: Float64Array, level = 0.95): readonly [low: number, high: number] {
  const defined = values.filter((value) => !Number.isNaN(value));
  const n = defined.length;
  if (n < 2) return [Number.NaN, Number.NaN];
  const middle = defined.reduce((sum, value) => sum + value, 0) / n;
  const squares = defined.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  const half = studentQuantile(1 - (1 - level) / 2, n - 1) * Math.sqrt(squares / (n - 1) / n);
  return [middle - half, middle + half];
}
