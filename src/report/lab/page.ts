import type { Bilingual } from '../../model/scenario.ts';
import { style } from '../comparison/style.ts';
import { type Table, table } from '../comparison/table.ts';
import { type Drawing, inline, type Size, standAlone } from '../figures/drawing.ts';
import { escaped } from '../figures/svg.ts';
import { htmlFile } from '../file.ts';
import type { Named } from './names.ts';

/** A figure of a short report: its finding, its unit, what is drawn, and the table behind it. */
export interface LabFigure {
  /** Its file is `figures/<name>.svg`. */
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  /** For a page and for a telephone. */
  readonly draw: (size: Size) => Drawing;
  /** Null where another figure has it. */
  readonly table: Table | null;
}

/** A short report: sentences, figures with their tables, how it was made. */
export interface LabReport {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly figures: readonly LabFigure[];
  /** The names of the commands that sentences, figures and tables use. */
  readonly names: readonly Named[];
  /** What the numbers are of: under every figure. */
  readonly source: string;
  readonly command: string;
}

const words = {
  spoken: { en: 'The figures stand in the table below.', zh: '数据见下表。' },
  names: { en: 'What the names mean', zh: '名称含义' },
  again: { en: 'How to make it again', zh: '如何重现' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The report as one file that needs nothing else. */
function labPage({ title, sentences, figures, names, source, command }: LabReport, language: keyof Bilingual): string {
  const meanings = names.map(({ name, meaning }) => `<dt>${escaped(name)}</dt><dd>${escaped(meaning[language])}</dd>`);
  const body = `<main class="lab">
<h1>${escaped(title)}</h1>
${sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join('\n')}
${figures.map((figure) => figureHtml(figure, source, language)).join('\n')}
<h2>${words.names[language]}</h2>
<dl>
${meanings.join('\n')}
</dl>
<h2>${words.again[language]}</h2>
<pre>${escaped(command)}</pre>
</main>`;
  return htmlFile(title, style, body, language);
}

function figureHtml({ title, unit, draw, table: rows }: LabFigure, source: string, language: keyof Bilingual): string {
  const about = language === 'en' ? `${title} (${unit})` : `${title}（${unit}）`;
  const spoken = `${about}${rows === null ? '' : ` ${words.spoken[language]}`}`;
  const pictures = (['wide', 'narrow'] as const).map((size) => inline(draw(size), spoken, size));
  return `<figure class="chart"><h2>${escaped(title)}</h2><p class="unit">${escaped(unit)}</p>
${pictures.join('\n')}
<figcaption>${escaped(source)}</figcaption>
${rows === null ? '' : table(rows, title)}</figure>`;
}

/** The page and its figures by file name. */
export function labTexts(report: LabReport, language: keyof Bilingual): ReadonlyMap<string, string> {
  return new Map([
    ['report.html', labPage(report, language)],
    ...report.figures.map(
      ({ name, title, unit, draw }) =>
        [`figures/${name}.svg`, standAlone(draw('wide'), { title, unit, source: report.source })] as const,
    ),
  ]);
}
