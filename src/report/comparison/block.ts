import type { Bilingual } from '../../model/scenario.ts';
import { type Drawing, inline, type Size, standAlone } from '../figures/drawing.ts';
import { escaped } from '../figures/svg.ts';
import type { ComparisonDocument } from './document.ts';
import { type Table, table } from './table.ts';

/** What every section is made from. */
export interface Context {
  readonly document: ComparisonDocument;
  readonly language: keyof Bilingual;
  /** Where the numbers are from: a line under every chart. */
  readonly source: string;
}

/** A chart of the page: finding, unit, picture, source, and the table behind it. */
export interface Chart {
  /** Its file is `figures/<name>.svg`. */
  readonly name: string;
  /** The finding, computed. */
  readonly title: string;
  readonly unit: string;
  readonly draw: (size: Size) => Drawing;
  /** Sizes that differ; one for a picture that is small anyway. */
  readonly sizes: readonly Size[];
  readonly table: Table;
  /** Chart stands beside others. */
  readonly small?: boolean;
}

/** A part of the page under a heading of its own. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Charts, and HTML as it is. */
  readonly parts: readonly (string | Chart)[];
}

const words = {
  table: { en: 'The figures as a table', zh: '数据表' },
  unprinted: {
    en: 'Too long to print: the figures stand as a table on the screen, and in the CSV files beside the report.',
    zh: '数据表过长，未印出：见屏幕版报告及其旁的 CSV 文件。',
  },
  spoken: { en: 'The figures stand in the table below.', zh: '数据见下表。' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A chart in the page. */
export function chartHtml(chart: Chart, { language, source }: Context): string {
  const { name, title, unit, draw, sizes, small } = chart;
  const spoken = `${title} (${unit}) ${words.spoken[language]}`;
  const pictures = sizes.map((size) => inline(draw(size), spoken, sizes.length === 1 ? 'any' : size));
  return `<figure id="${escaped(name)}" class="${small === true ? 'card' : 'chart'}"><div class="picture"><h3>${escaped(title)}</h3>
<p class="unit">${escaped(unit)}</p>
${pictures.join('\n')}</div>
<figcaption>${escaped(source)}</figcaption>
${behind(chart.table, `${words.table[language]}: ${title}`, words.table[language])}${chart.table.rows.length > PRINTED ? `<p class="in-print unit">${escaped(words.unprinted[language])}</p>` : ''}</figure>`;
}

/** Rows of a table that print prints: what is longer would make a book of the report. */
const PRINTED = 16;

/** A table that is folded away on a screen; in print it is open where it is short, and left out where it is long. */
export function behind(rows: Table, name: string, summary: string): string {
  const long = rows.rows.length > PRINTED ? ' class="long"' : '';
  return `<details${long}><summary>${escaped(summary)}</summary>${table(rows, name)}</details>`;
}

/** The chart as a file of its own. */
export function chartSvg({ title, unit, draw, sizes }: Chart, { source }: Context): string {
  return standAlone(draw(sizes[0] ?? 'wide'), { title, unit, source });
}

/** Paragraphs of plain text. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.map((text) => `<p>${escaped(text)}</p>`).join('\n');
}
