import type { Matrix, Row } from '../../analysis/ablations/matrix.ts';
import { written } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import { escaped } from '../figures/svg.ts';
import { fonts, htmlFile, scrollBox } from '../file.ts';
import { partName, varianceTexts } from '../variance.ts';
import type { Found } from './found.ts';
import { madeLine, sections } from './lines.ts';
import { markOf } from './marks.ts';
import { kindWords, legends, verdictMarks, words } from './words.ts';

const title = { en: 'For the right reasons?', zh: '缘由对吗？' } as const satisfies Bilingual;

const style = `
body{margin:0 auto;max-width:1180px;padding:16px;font:16px/1.5 ${fonts};color:#222}
h1{font-size:1.5rem;margin:.3em 0}h2{font-size:1.25rem;margin:1.6em 0 .5em}h3{font-size:1rem;margin:1.2em 0 .3em}p{margin:.4em 0}
.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.85rem}th,td{padding:2px 7px;text-align:center;border-bottom:1px solid #ddd}
th:first-child,td:first-child{text-align:left;white-space:nowrap}th[scope=row]{font-weight:400}td.contradicts{background:#b00020;color:#fff;font-weight:700}
td.open{background:#f3e8c8}td.agrees{background:#dcebe0}li{margin:.15em 0}
`;

/** The matrices and what they say, in one file that needs nothing else. */
export function page(found: Found, seed: string, language: keyof Bilingual): string {
  const matrices = [found.ablations, found.rivals].flatMap((one) =>
    one === null ? [] : [section(one, seed, language)],
  );
  const parts =
    found.variance === null ? [] : varianceTexts(found.variance).map((text) => varianceSection(text, language));
  const body = `<main>\n<h1>${escaped(title[language])}</h1>\n${[...matrices, ...parts].join('\n')}\n</main>`;
  return htmlFile(title[language], style, body, language);
}

function section(matrix: Matrix, seed: string, language: keyof Bilingual): string {
  const { kind, rows } = matrix;
  const tuned = rows.filter((row) => (row.tuned?.cells.length ?? 0) > 0);
  const told = sections(matrix, language).map(
    ({ heading, lines }) =>
      `<h3>${escaped(heading)}</h3>\n<ul>\n${lines.map((line) => `<li>${escaped(line)}</li>`).join('\n')}\n</ul>`,
  );
  return [
    `<h2>${escaped(kindWords[kind][language])}</h2>`,
    `<p>${escaped(madeLine(matrix, seed)[language])}</p>`,
    ...legends[kind].map((legend) => `<p>${escaped(legend[language])}</p>`),
    tableOf(matrix, rows, (row) => row.cells, kindWords[kind], language),
    ...(tuned.length > 0
      ? [
          `<h3>${escaped(words.tuned[language])}</h3>`,
          tableOf(matrix, tuned, (row) => row.tuned?.cells ?? [], words.tuned, language),
        ]
      : []),
    ...told,
  ].join('\n');
}

function tableOf(
  { kind, patterns, base }: Matrix,
  rows: readonly Row[],
  cellsOf: (row: Row) => Row['cells'],
  name: Bilingual,
  language: keyof Bilingual,
): string {
  const head = patterns
    .map(({ id, title: own }) => `<th scope="col" title="${escaped(own[language])}">${id}</th>`)
    .join('');
  const marks = base.map(({ verdict }) => `<td>${verdictMarks[verdict]}</td>`).join('');
  const body = rows.map((row) => {
    const cells = patterns.map(({ id }) => {
      const { text, agreement } = markOf(kind, cellsOf(row), id);
      return `<td${agreement === null ? '' : ` class="${agreement}"`}>${escaped(text)}</td>`;
    });
    return `<tr><th scope="row" title="${escaped(row.title[language])}">${row.id} ${escaped(row.short[language])}</th>${cells.join('')}</tr>`;
  });
  const table = `<table><thead><tr><td></td>${head}</tr></thead><tbody>
<tr><th scope="row">${escaped(words.case[language])}</th>${marks}</tr>
${body.join('\n')}
</tbody></table>`;
  return scrollBox(table, name[language]);
}

function varianceSection(
  { kind, heading, reads, decomposition }: ReturnType<typeof varianceTexts>[number],
  language: keyof Bilingual,
): string {
  const rows = decomposition.parts.map((part) => {
    const shown = [part.share, part.low, part.high]
      .map((value) => `<td>${written(value, 'share', language)}</td>`)
      .join('');
    return `<tr><th scope="row">${escaped(partName(part, kind, language))}</th>${shown}</tr>`;
  });
  return `<h2>${escaped(heading[language])}</h2>
${scrollBox(`<table><tbody>\n${rows.join('\n')}\n</tbody></table>`, heading[language])}
<p>${escaped(reads[language])}</p>`;
}
