/** Entry `n + LOWEST` is 2^n, for n = -1074..1023: every power of two that a double can hold, made by exact doubling. */
export const LOWEST = 1074;

export const powersOfTwo: Float64Array = (() => {
  const powers = new Float64Array(2098);
  let power = 5e-324;
  for (let i = 0; i < powers.length; i++) {
    powers[i] = power;
    power *= 2;
  }
  return powers;
})();
