/** A worth with its sign: `+6.1`, `-1.2`, `0`. One decimal; -0.04 is `0`. */
export function signed(value: number): string {
  const text = amount(Math.abs(value));
  if (text === '0') return text;
  return value < 0 ? `-${text}` : `+${text}`;
}

/** One decimal at most: `5.2`, `2`. */
export function amount(value: number): string {
  return rounded(value, 1);
}

/** Two decimals at most, for shares and grades: `0.52`. */
export function share(value: number): string {
  return rounded(value, 2);
}

/** In hundredths: `40`. */
export function percent(value: number): string {
  return rounded(100 * value, 0);
}

function rounded(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  const trimmed = decimals === 0 ? text : text.replace(/\.?0+$/, '');
  return trimmed === '-0' ? '0' : trimmed;
}
