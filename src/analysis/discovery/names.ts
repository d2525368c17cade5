import { comparable } from '../comparison/outcomes.ts';

/** Ends of the names that need an arm beside the base: the base's own value, and arm minus base on the same luck. */
export const BASE = 'Base';
export const CHANGE = 'Change';

/** What a name in a condition stands for. */
export interface Meant {
  readonly outcome: string;
  readonly side: 'own' | 'base' | 'change';
}

/** Words of the case for an outcome of another name: what is reported is what the app accepted. */
const words: Readonly<Record<string, string>> = { reported: 'accepted' };

/** Names that a condition may use: every outcome; with an arm also what it is in the base and how it changes. */
export function conditionNames(withArm: boolean): readonly string[] {
  const own = [...comparable.map(({ name }) => name), ...Object.keys(words)];
  return withArm ? [...own, ...own.map((name) => `${name}${BASE}`), ...own.map((name) => `${name}${CHANGE}`)] : own;
}

/** An outcome whose own name ends like a side is that outcome. */
export function meant(name: string): Meant {
  const own = words[name] ?? name;
  if (comparable.some((outcome) => outcome.name === own)) return { outcome: own, side: 'own' };
  const [end, side] = name.endsWith(BASE) ? ([BASE, 'base'] as const) : ([CHANGE, 'change'] as const);
  const outcome = name.slice(0, -end.length);
  return { outcome: words[outcome] ?? outcome, side };
}
