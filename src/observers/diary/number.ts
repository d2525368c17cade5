import { decimal, trimmed, withSign } from '../../measures/written.ts';

/** A worth with its sign: `+6.1`, `−1.2`, `0`. One decimal; -0.04 is `0`. */
export function signed(value: number): string {
  return withSign(value, amount(Math.abs(value)));
}

/** One decimal at most: `5.2`, `2`. */
export function amount(value: number): string {
  return trimmed(value, 1);
}

/** Two decimals at most, for shares and grades: `0.52`. */
export function share(value: number): string {
  return trimmed(value, 2);
}

/** In hundredths: `40`. */
export function percent(value: number): string {
  return decimal(100 * value, 0);
}
