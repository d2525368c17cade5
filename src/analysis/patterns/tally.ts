import type { Strength, Use } from './pattern.ts';
import type { PatternResult, Verdict } from './result.ts';

/** How many patterns of a kind have each verdict. */
export interface Tally extends Readonly<Record<Verdict, number>> {
  readonly of: number;
}

/** Groups of patterns that are counted apart: weak ones prove little, checks belong to single rows. */
export const groups = [
  { name: 'strongAndMedium', strengths: ['strong', 'medium'] },
  { name: 'weak', strengths: ['weak'] },
  { name: 'checks', strengths: ['check'] },
] as const satisfies readonly { readonly name: string; readonly strengths: readonly Strength[] }[];

export type GroupName = (typeof groups)[number]['name'];
export const uses: readonly Use[] = ['fitted', 'prior', 'heldOut'];

/** The patterns of a group. */
export function membersOf(patterns: readonly PatternResult[], group: GroupName): readonly PatternResult[] {
  const strengths: readonly Strength[] = groups.find(({ name }) => name === group)?.strengths ?? [];
  return patterns.filter(({ strength }) => strengths.includes(strength));
}

/** Verdicts of some patterns, by use. Uses without a pattern are left out. */
export function tallies(patterns: readonly PatternResult[]): readonly (Tally & { readonly use: Use })[] {
  return uses
    .map((use) => {
      const own = patterns.filter((pattern) => pattern.use === use);
      const having = (verdict: Verdict) => own.filter((pattern) => pattern.verdict === verdict).length;
      return { use, of: own.length, holds: having('holds'), fails: having('fails'), undecided: having('undecided') };
    })
    .filter(({ of }) => of > 0);
}
