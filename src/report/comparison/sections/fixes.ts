import type { ArmResult } from '../../../analysis/comparison/result.ts';
import type { Bilingual, Cost } from '../../../model/scenario.ts';
import { escaped } from '../../figures/svg.ts';
import { type Context, paragraphs, type Section } from '../block.ts';
import { sizeText } from '../number.ts';

const words = {
  title: { en: 'The fixes one by one', zh: '逐项说明' },
  intro: {
    en: 'What each file says of its fix. Costs are over the whole project.',
    zh: '各文件对其改革的说明。成本为整个项目期合计。',
  },
  rows: { en: 'Rows', zh: '条目' },
  acts: { en: 'Acts on', zh: '作用机制' },
  targets: { en: 'Aimed at', zh: '对象' },
  watch: { en: 'Watch for', zh: '须防' },
  start: { en: 'Starts', zh: '起始' },
  week: (week: number): Bilingual => ({ en: `week ${week}`, zh: `第${week}周` }),
  always: { en: 'in force from the beginning', zh: '自始生效' },
  cost: { en: 'Cost', zh: '成本' },
  free: { en: 'none stated', zh: '未列明' },
  yuan: (amount: string, payer: string): Bilingual => ({
    en: `${amount} yuan (${payer})`,
    zh: `${amount}元（${payer}）`,
  }),
  hours: (hours: string): Bilingual => ({ en: `${hours} hours of the agency`, zh: `机构${hours}小时` }),
  range: (low: string, high: string): Bilingual => ({
    en: `in all ${low} to ${high} yuan`,
    zh: `合计${low}至${high}元`,
  }),
  source: { en: 'Source of the cost', zh: '成本来源' },
  stakes: { en: 'Equal stakes', zh: '等赌注' },
  stakesText: (factor: string): Bilingual => ({
    en: `director.stakes × ${factor}, so that its rules pay as much in all as those of the base`,
    zh: `director.stakes × ${factor}，使其规则的总回报与基准相同`,
  }),
  unchanged: { en: 'Nothing moved', zh: '毫无变化' },
  fingerprint: { en: 'Fingerprint', zh: '指纹' },
} as const;

const payers: Readonly<Record<Cost['payer'], Bilingual>> = {
  county: { en: 'county', zh: '县' },
  agency: { en: 'agency', zh: '机构' },
  village: { en: 'village', zh: '村' },
};

/** An entry for each fix: what it means, when it starts, what it costs and who pays. */
export function fixesSection({ document, language }: Context): Section {
  return {
    id: 'fixes',
    title: words.title[language],
    parts: [
      paragraphs(words.intro[language]),
      `<div class="entries">\n${document.arms.map((arm) => entry(arm, language)).join('\n')}\n</div>`,
    ],
  };
}

function entry(arm: ArmResult, language: keyof Bilingual): string {
  const { title, about, meaning, from, cost, stakes, unchanged, fingerprint } = arm;
  const lines: readonly (readonly [Bilingual, string | undefined])[] = [
    [words.rows, meaning?.rows.join(' ')],
    [words.acts, meaning?.acts?.[language]],
    [words.targets, meaning?.targets?.[language]],
    [words.watch, meaning?.watch?.[language]],
    [words.start, (from === null ? words.always : words.week(from))[language]],
    [words.cost, costText(cost, language)],
    [words.source, cost.sources.map((source) => source[language]).join(language === 'en' ? '; ' : '；')],
    [words.stakes, stakes === null ? '' : words.stakesText(sizeText('number', stakes.factor))[language]],
    [words.unchanged, unchanged?.[language]],
    [words.fingerprint, fingerprint.slice(0, 12)],
  ];
  const list = lines.flatMap(([name, text]) =>
    text === undefined || text === '' ? [] : [`<dt>${escaped(name[language])}</dt><dd>${escaped(text)}</dd>`],
  );
  const what = about === null ? '' : `<p>${escaped(about[language])}</p>`;
  return `<article><h3>${escaped(title[language])}</h3>${what}<dl>${list.join('')}</dl></article>`;
}

function costText({ yuan, agencyHours, low, high, total }: ArmResult['cost'], language: keyof Bilingual): string {
  const amount = (value: number): string => sizeText('count', value);
  const parts = (['county', 'agency', 'village'] as const).flatMap((payer) =>
    yuan[payer] > 0 ? [words.yuan(amount(yuan[payer]), payers[payer][language])[language]] : [],
  );
  if (agencyHours > 0) parts.push(words.hours(amount(agencyHours))[language]);
  if (total === 0 && parts.length === 0) return words.free[language];
  if (low !== high) parts.push(words.range(amount(low), amount(high))[language]);
  return parts.join(language === 'en' ? ', ' : '，');
}
