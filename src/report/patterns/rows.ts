import type { FigureResult, PatternResult } from '../../analysis/patterns/result.ts';
import { fromTo, NONE, written } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import { verdictWords, words } from './words.ts';

/** One figure as people read it. */
export interface FigureRow {
  readonly text: string;
  readonly figure: string;
  readonly band: string;
  readonly target: string;
  /** Empty for a figure that is only told. */
  readonly verdict: string;
  /** That it describes and decides nothing; empty otherwise. */
  readonly use: string;
  /** Why it is undecided; empty otherwise. */
  readonly why: string;
}

/** The figures of a pattern as rows of a table. */
export function figureRows({ figures }: PatternResult, language: keyof Bilingual): readonly FigureRow[] {
  return figures.map((figure) => ({
    text: figure.text[language],
    figure: written(figure.estimate, figure.style, language),
    band: bandText(figure, language),
    target: figure.targetText?.[language] ?? words.told[language],
    verdict: figure.verdict === null ? '' : verdictWords[figure.verdict][language],
    use: figure.verdict !== null && !figure.decides ? words.described[language] : '',
    why: figure.reason?.[language] ?? '',
  }));
}

/** Central 90 % of the runs; in brackets the interval of a figure that single runs do not have. */
function bandText({ band, interval, style }: FigureResult, language: keyof Bilingual): string {
  const shown = band ?? interval;
  if (shown === null) return NONE;
  const ends = shown.map((end) => written(end, style, language));
  const text = fromTo(ends, language);
  return band === null ? `(${text})` : text;
}
