import type { Summary } from '../experiment/summary.ts';
import type { Bilingual } from '../model/scenario.ts';
import { chapters, written } from '../report/findings.ts';
import { aligned } from './say.ts';

const words = {
  median: { en: 'median', zh: '中位数' },
  band: { en: '10-90 %', zh: '10-90 %' },
  paper: { en: 'the paper', zh: '论文' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The short table that a run prints: for each arm, what is reported, what happened, who gets it, beside the paper's words. */
export function findingsTable(summary: readonly Summary[], language: keyof Bilingual): string {
  const arms = [...new Set(summary.map(({ arm }) => arm))];
  return arms
    .map((arm) => {
      const own = new Map(summary.filter((row) => row.arm === arm).map((row) => [row.outcome, row]));
      const head = [arms.length > 1 ? arm : '', words.median[language], words.band[language], words.paper[language]];
      const rows = chapters.flatMap(({ title, findings }) => [
        [title[language]],
        ...findings.map(({ outcome, style, text, paper }) => {
          const found = own.get(outcome);
          const band = `${written(found?.low ?? null, style)} - ${written(found?.high ?? null, style)}`;
          return [`  ${text[language]}`, written(found?.median ?? null, style), band, paper[language]];
        }),
      ]);
      return aligned([head, ...rows], new Set([1, 2]));
    })
    .join('\n\n');
}
