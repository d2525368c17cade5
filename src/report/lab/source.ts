import type { Bilingual } from '../../model/scenario.ts';

/** What the numbers of a report are of, under every figure. @param made how many runs of what, as `2 sets × 3 lucks` */
export function sourceText(
  { lastmeter, seed }: { readonly lastmeter: string; readonly seed: string },
  made: Bilingual,
  language: keyof Bilingual,
): string {
  return language === 'en'
    ? `Source: simulated with lastmeter ${lastmeter}, ${made.en}, seed “${seed}”`
    : `来源：lastmeter ${lastmeter}模拟，${made.zh}，种子“${seed}”`;
}

/** Two counts that multiply: `3 sets × 1 luck`. @param units of the first count: one of them, several, in Chinese behind the number */
export function timesLucks(
  count: number,
  replicates: number,
  [one, many, zh]: readonly [one: string, many: string, zh: string],
): Bilingual {
  const lucks = replicates === 1 ? 'luck' : 'lucks';
  return {
    en: `${count} ${count === 1 ? one : many} × ${replicates} ${lucks}`,
    zh: `${count}${zh} × ${replicates}种运气`,
  };
}
