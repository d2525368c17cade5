import type { Spread } from '../../../analysis/comparison/result.ts';
import { fromTo, NONE, written } from '../../../measures/written.ts';
import type { Bilingual } from '../../../model/scenario.ts';
import type { HomeReports } from '../../../observers/reports.ts';
import { escaped } from '../../figures/svg.ts';
import { type Drawn, twoLedgers } from '../../figures/twoLedgers.ts';
import { chapters } from '../../findings.ts';
import { behind, type Context, paragraphs, type Section } from '../block.ts';
import { type Table, table } from '../table.ts';

/** One run of the base, home by home: what the picture of the two ledgers shows. */
export interface Pictured {
  readonly homes: readonly HomeReports[];
  readonly drawn: Drawn;
}

const words = {
  title: { en: 'The case as simulated, beside the paper', zh: '模拟的案例与论文对照' },
  intro: (runs: number): Bilingual => ({
    en: `Means of the base over ${runs} ${runs === 1 ? 'run' : 'runs'}, with the range of 90 % of them. The paper gives few figures; where it has words only, they are quoted. The model was fitted to some of these and not to others: docs/validation.md says which.`,
    zh: `基准在${runs}次运行中的均值及90%运行的范围。论文给出的数字不多；仅有文字处，引其原文。模型对其中一部分拟合过，另一部分没有：见docs/validation.md。`,
  }),
  measure: { en: 'What', zh: '指标' },
  simulated: { en: 'Simulated', zh: '模拟' },
  band: { en: '90 % of runs', zh: '90%的运行' },
  paper: { en: 'The paper', zh: '论文' },
  rows: { en: 'Rows of the case', zh: '案例条目' },
  ledgers: { en: 'Homes and their reports in one run', zh: '单次运行中的儿童之家与上报' },
  table: { en: 'The figures as a table', zh: '数据表' },
  home: { en: 'Home', zh: '儿童之家' },
  genuine: { en: 'Genuine activities', zh: '真实活动' },
  attempted: { en: 'Hardly anybody came', zh: '几乎无人到场' },
  staged: { en: 'Staged photos', zh: '摆拍' },
  duplicate: { en: 'The same photo again', zh: '重复上传' },
} as const;

/** The base beside the figures of the paper, and the two ledgers of its homes. */
export function caseSection(context: Context, pictured: Pictured | null): Section {
  const { document, language } = context;
  return {
    id: 'case',
    title: words.title[language],
    parts: [
      paragraphs(words.intro(document.sets * document.replicates)[language]),
      table(findingsTable(document.baseline, language), words.title[language]),
      ...(pictured === null ? [] : [ledgers(pictured, context)]),
    ],
  };
}

function findingsTable(baseline: Readonly<Record<string, Spread>>, language: keyof Bilingual): Table {
  return {
    head: [words.measure, words.simulated, words.band, words.paper, words.rows].map((word) => word[language]),
    numbers: false,
    rows: chapters.flatMap(({ findings }) =>
      findings.map(({ outcome, style, text, paper, rows }) => {
        const spread = baseline[outcome];
        const ends = spread?.band?.map((end) => written(end, style, language));
        const band = ends == null ? NONE : fromTo(ends, language);
        const mean = written(spread?.mean ?? null, style, language);
        return { head: text[language], cells: [mean, band, paper[language], rows] };
      }),
    ),
  };
}

/** The picture with its table; it has its finding as title in itself. */
function ledgers({ homes, drawn }: Pictured, { language, source }: Context): string {
  const head = [words.home, words.genuine, words.attempted, words.staged, words.duplicate].map(
    (word) => word[language],
  );
  const rows = [...homes]
    .sort((a, b) => b.genuine - a.genuine)
    .map(({ name, genuine, attempted, staged, duplicate }) => ({
      head: name,
      cells: [genuine, attempted, staged, duplicate].map(String),
    }));
  const name = words.ledgers[language];
  return `<figure id="two-ledgers" class="chart whole"><div class="picture"><h3>${escaped(name)}</h3>
<div class="scroll" role="group" tabindex="0" aria-label="${escaped(name)}">${twoLedgers(homes, drawn, language)}</div></div>
<figcaption>${escaped(source)}</figcaption>
${behind({ head, rows, numbers: true }, `${words.table[language]}: ${name}`, words.table[language])}</figure>`;
}
