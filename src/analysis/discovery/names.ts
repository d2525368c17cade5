import { comparable } from '../comparison/outcomes.ts';

/** Ends of the names that need an arm beside the base: the base's own value, and arm minus base on the same luck. */
export const BASE = 'Base';
export const CHANGE = 'Change';

/** What a name in a condition stands for. */
export interface Meant {
  readonly outcome: string;
  readonly side: 'own' | 'base' | 'change';
}

/** Names that a condition may use: every outcome; with an arm also what it is in the base and how it changes. */
export function conditionNames(withArm: boolean): readonly string[] {
  const own = comparable.map(({ name }) => name);
  return withArm ? [...own, ...own.map((name) => `${name}${BASE}`), ...own.map((name) => `${name}${CHANGE}`)] : own;
}

/** An outcome whose own name ends like a side is that outcome. */
export function meant(name: string): Meant {
  if (comparable.some((outcome) => outcome.name === name)) return { outcome: name, side: 'own' };
  if (name.endsWith(BASE)) return { outcome: name.slice(0, -BASE.length), side: 'base' };
  return { outcome: name.slice(0, -CHANGE.length), side: 'change' };
}
