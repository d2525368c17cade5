import type { PatternResult } from '../../analysis/patterns/result.ts';
import { groups, membersOf } from '../../analysis/patterns/tally.ts';
import type { Bilingual } from '../../model/scenario.ts';
import { escaped } from '../figures/svg.ts';
import { fonts, htmlFile, scrollBox } from '../file.ts';
import { chart } from './chart.ts';
import { countLines } from './counts.ts';
import type { PatternsDocument } from './document.ts';
import { figureRows } from './rows.ts';
import { groupWords, strengthWords, useWords, verdictWords, words } from './words.ts';

const texts = {
  title: { en: 'Does it reproduce the case?', zh: '模型再现案例了吗？' },
  /** @param sets drawn of an ensemble; 0 without one */
  made: (sets: number, replicates: number, seed: string): Bilingual => ({
    en: `${sets === 0 ? '' : `${sets} parameter sets × `}${replicates} ${replicates === 1 ? 'replicate' : 'replicates'}, seed "${seed}", each with its controls on the same luck. A dot is one run; the shaded range is what the paper asks for.`,
    zh: `${sets === 0 ? '' : `${sets}组参数 × `}${replicates}次重复，种子“${seed}”，各与其对照同一随机运气。每点为一次运行；阴影为论文所要求的范围。`,
  }),
  table: { en: 'Table', zh: '表' },
} as const;

const style = `
body{margin:0 auto;max-width:1180px;padding:16px;font:16px/1.5 ${fonts};color:#222}
h1{font-size:1.5rem;margin:.3em 0}h2{font-size:1.15rem;margin:1.6em 0 .5em}p{margin:.4em 0}
.cards{columns:320px;column-gap:14px}
figure{margin:0 0 14px;border:1px solid #ccc;break-inside:avoid}figure svg{display:block;width:100%;height:auto}
figcaption{padding:4px 12px 10px;font-size:.8rem;color:#555}
.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.85rem;width:100%}
th,td{text-align:left;padding:3px 10px 3px 0;vertical-align:top}.n{text-align:right;white-space:nowrap}
tr.p td{border-top:1px solid #ccc;font-weight:600}tr.f td:first-child{padding-left:3em}td.t{white-space:nowrap}
@media(max-width:600px){body{padding:10px;font-size:15px}tr.f td:first-child{padding-left:1em}}
`;

/** The report: counts, a chart of each pattern, the table. One file that needs nothing else. @param title of the scenario */
export function page(document: PatternsDocument, title: Bilingual, language: keyof Bilingual): string {
  const { patterns, ensemble, sets, replicates, seed } = document;
  const made = texts.made(ensemble === null ? 0 : sets.length, replicates, seed);
  const parts = groups.flatMap(({ name }) => {
    const members = membersOf(patterns, name);
    return members.length === 0 ? [] : [{ heading: groupWords[name][language], members }];
  });
  const charts = parts.map(
    ({ heading, members }) =>
      `<h2>${escaped(heading)}</h2>\n<div class="cards">\n${members.map((pattern) => cardOf(pattern, document, language)).join('\n')}\n</div>`,
  );
  const body = `<main>
<h1>${escaped(texts.title[language])}</h1>
<p><strong>${escaped(title[language])}</strong>${language === 'en' ? '. ' : '。'}${escaped([made[language], words.rule[language]].join(language === 'en' ? ' ' : ''))}</p>
${countLines(patterns, language)
  .map((line) => `<p>${escaped(line)}</p>`)
  .join('\n')}
${charts.join('\n')}
<h2>${escaped(texts.table[language])}</h2>
<p>${escaped(words.brackets[language])}</p>
${scrollBox(tableOf(patterns, language), texts.table[language])}
</main>`;
  return htmlFile(`${texts.title[language]} ${title[language]}`, style, body, language);
}

function cardOf(pattern: PatternResult, beside: PatternsDocument, language: keyof Bilingual): string {
  const [comma, colon, stop] = language === 'en' ? [', ', ': ', '.'] : ['，', '：', '。'];
  const about = [
    [strengthWords[pattern.strength][language], useWords[pattern.use][language], pattern.rows.join(' ')].join(comma) +
      stop,
    pattern.definition[language],
    ...(pattern.reason === null
      ? []
      : [`${verdictWords.undecided[language]}${colon}${pattern.reason[language]}${stop}`]),
  ];
  return `<figure id="${pattern.id}">${chart(pattern, beside, language)}<figcaption>${escaped(about.join(language === 'en' ? ' ' : ''))}</figcaption></figure>`;
}

function tableOf(patterns: readonly PatternResult[], language: keyof Bilingual): string {
  const heads = [words.what, words.figure, words.band, words.target, words.verdict, words.use].map(
    (word, k) => `<th scope="col"${k === 1 || k === 2 ? ' class="n"' : ''}>${escaped(word[language])}</th>`,
  );
  const rows = patterns.flatMap((pattern) => [
    `<tr class="p"><td>${pattern.id} ${escaped(pattern.title[language])}</td><td></td><td></td><td></td><td>${verdictWords[pattern.verdict][language]}</td><td class="t">${useWords[pattern.use][language]}</td></tr>`,
    ...figureRows(pattern, language).map(
      (row) =>
        `<tr class="f"><td>${escaped(row.text)}</td><td class="n">${escaped(row.figure)}</td><td class="n">${escaped(row.band)}</td><td class="t">${escaped(row.target)}</td><td>${escaped(row.verdict)}</td><td>${escaped(row.use)}</td></tr>`,
    ),
  ]);
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}
