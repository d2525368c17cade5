import type { PatternResult } from '../../analysis/patterns/result.ts';
import type { SeriesResults } from '../../analysis/patterns/series.ts';
import type { Bilingual } from '../../model/scenario.ts';
import { card } from '../figures/card.ts';
import { palette } from '../figures/palette.ts';
import { quarterLines } from '../figures/quarterLines.ts';
import { responseSplit } from '../figures/responseSplit.ts';
import { seedStrip, stripHeight } from '../figures/seedStrip.ts';
import { weeklyReports } from '../figures/weeklyReports.ts';
import { sentence } from './sentence.ts';

interface Drawn {
  readonly inside: readonly string[];
  readonly height: number;
}

/** What the charts need besides the pattern. */
export interface Beside {
  readonly series: SeriesResults;
  /** Uploads due from a home in a year. */
  readonly target: number;
}

const words = {
  gap: { en: 'Gap, homes first believed best minus worst', zh: '最初看好者与不看好者的差距' },
  gift: { en: 'Worth of a gift of visits in quarter 1', zh: '首季度馈赠走访的余效' },
  run: { en: 'this scenario', zh: '本情景' },
  equal: { en: 'equal sharing', zh: '平均分配' },
  counts: { en: 'paid for counts', zh: '按次数获酬' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The small chart of a pattern: its finding as title, a picture of its own where the data ask for one, a strip for each figure. */
export function chart(pattern: PatternResult, beside: Beside, language: keyof Bilingual): string {
  return card(sentence(pattern)[language], (top) => {
    const parts: ((top: number) => Drawn)[] = [
      ...special(pattern.id, beside, language),
      ...pattern.figures.map((figure) => (at: number) => ({
        inside: seedStrip(figure, at, language),
        height: stripHeight,
      })),
    ];
    const inside: string[] = [];
    let height = 0;
    for (const part of parts) {
      const drawn = part(top + height);
      inside.push(...drawn.inside);
      height += drawn.height;
    }
    return { inside, height };
  });
}

function special(id: string, { series, target }: Beside, language: keyof Bilingual): ((top: number) => Drawn)[] {
  if (id === 'P7') return [(top) => weeklyReports(series, top, language)];
  if (id === 'P8') return [(top) => responseSplit(series, target, top, language)];
  if (id !== 'P13') return [];
  const run = (one: SeriesResults['gap']) => ({ text: words.run[language], series: one, colour: palette.duplicate });
  const equal = (one: SeriesResults['gap']) => ({ text: words.equal[language], series: one, colour: palette.genuine });
  const counts = { text: words.counts[language], series: series.giftCounts, colour: palette.attempted };
  return [
    (top) => quarterLines([run(series.gap), equal(series.gapEqual)], words.gap[language], top, language),
    (top) => quarterLines([run(series.gift), equal(series.giftEqual), counts], words.gift[language], top, language),
  ];
}
