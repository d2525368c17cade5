import type { Matrix } from '../../analysis/ablations/matrix.ts';
import type { Bilingual } from '../../model/scenario.ts';
import {
  expectationSentences,
  explainedSentence,
  ruledOutSentence,
  suspensionSentence,
  tuningSentence,
} from './sentences.ts';
import { words } from './words.ts';

/** A heading with what stands under it. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Everything that a matrix says in words, in the order of reading. */
export function sections(matrix: Matrix, language: keyof Bilingual): readonly Section[] {
  const { rows, kind } = matrix;
  const contradictions = expectationSentences(matrix, 'contradicts', language);
  const open = expectationSentences(matrix, 'open', language);
  const tuned = rows.flatMap((row) => tuningSentence(row, language) ?? []);
  const isTuned = tuned.length > 0;
  const later = expectationSentences(matrix, 'contradicts', language, (row) => row.tuned?.cells ?? []);
  const found: (Section | null)[] = [
    {
      heading: words.contradictions[language],
      lines: contradictions.length > 0 ? contradictions : [words.noContradiction[language]],
    },
    open.length > 0 ? { heading: words.open[language], lines: open } : null,
    isTuned ? { heading: words.tuned[language], lines: tuned } : null,
    later.length > 0 ? { heading: words.tunedContradictions[language], lines: later } : null,
    isTuned && kind === 'ablations'
      ? { heading: words.explains[language], lines: rows.map((row) => explainedSentence(row, language)) }
      : null,
    kind === 'rivals'
      ? { heading: words.ruledOut[language], lines: rows.map((row) => ruledOutSentence(row, language)) }
      : null,
    { heading: words.logics[language], lines: rows.map((row) => suspensionSentence(row, language)) },
  ];
  return found.filter((section) => section !== null);
}

/** How the matrix was made, in one line. */
export function madeLine({ replicates, sets }: Matrix, seed: string): Bilingual {
  return {
    en: `${replicates} replicates, seed "${seed}", ${sets} parameter ${sets === 1 ? 'set' : 'sets'}, each with its controls, all on the same luck`,
    zh: `${replicates}次重复，种子“${seed}”，${sets}组参数，各与其对照，同一随机运气`,
  };
}
