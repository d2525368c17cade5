import type { Effect, Verdict } from '../../analysis/comparison/effect.ts';
import { type Headline, headlines } from '../../analysis/comparison/headline.ts';
import type { ArmResult, Comparison } from '../../analysis/comparison/result.ts';

/** A verdict as a reader takes it: for the better or the worse where one way is wanted, up or down where neither is. */
export type Turn = 'better' | 'worse' | 'up' | 'down' | 'same' | 'unchanged' | 'undecided';

/** A verdict as a reader takes it. */
export function turnOf(wanted: Headline['wanted'], verdict: Verdict): Turn {
  if (verdict !== 'more' && verdict !== 'less') return verdict;
  if (wanted === null) return verdict === 'more' ? 'up' : 'down';
  return verdict === wanted ? 'better' : 'worse';
}

/** Signs that tell turns apart without colour. */
export const turnMarks: Readonly<Record<Turn, string>> = {
  better: '✓',
  worse: '✗',
  up: '↑',
  down: '↓',
  same: '=',
  unchanged: '0',
  undecided: '?',
};

/** The headline of an outcome. @throws RangeError for an outcome that is none */
export function headlineOf(outcome: string): Headline {
  const found = headlines.find((headline) => headline.outcome === outcome);
  if (found === undefined) throw new RangeError(`${outcome} is no headline`);
  return found;
}

/** An effect that was computed for the arm. */
export interface Found {
  readonly arm: ArmResult;
  readonly effect: Effect;
}

/** Arms with the effect on one outcome; those for which it was not computed are left out. */
export function effectsOn(arms: readonly ArmResult[], outcome: string): readonly Found[] {
  return arms.flatMap((arm) => {
    const effect = arm.effects[outcome];
    return effect === undefined ? [] : [{ arm, effect }];
  });
}

/** Arms whose effect has one of the verdicts, the greatest difference first. */
export function withVerdict(
  arms: readonly ArmResult[],
  outcome: string,
  ...verdicts: readonly Verdict[]
): readonly Found[] {
  return effectsOn(arms, outcome)
    .filter(({ effect }) => verdicts.includes(effect.verdict))
    .sort((a, b) => Math.abs(b.effect.difference ?? 0) - Math.abs(a.effect.difference ?? 0));
}

/** The mean of an outcome in the base, over the runs of the comparison. */
export function baseOf(arms: readonly ArmResult[], outcome: string): number | null {
  const most = Math.max(...arms.map(({ replicates }) => replicates));
  const known = effectsOn(arms, outcome).filter(({ effect }) => effect.base !== null);
  return (known.find(({ arm }) => arm.replicates === most) ?? known[0])?.effect.base ?? null;
}

/** The arms that have fewer lucks of each set than the base, and how many; null for none. */
export function fewerOf({ arms, replicates }: Pick<Comparison, 'arms' | 'replicates'>) {
  const fewer = arms.filter((arm) => arm.replicates < replicates);
  const [first] = fewer;
  return first === undefined ? null : { arms: fewer, lucks: first.replicates };
}

/** A few letters for a point of a figure: the number with which titles of fixes begin, or the name. */
export function codeOf({ name, title }: Pick<ArmResult, 'name' | 'title'>): string {
  return /^[A-Z]{1,2}\d+[a-z]?(?=\s)/.exec(title.en)?.[0] ?? (name.length > 14 ? `${name.slice(0, 13)}…` : name);
}

/** A number that went through JSON, where what is not finite became null. */
export function finite(value: number | null | undefined): number | null {
  return value === undefined || value === null || !Number.isFinite(value) ? null : value;
}
