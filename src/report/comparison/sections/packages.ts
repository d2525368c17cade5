import type { Estimate, Packages } from '../../../analysis/comparison/result.ts';
import { fromTo } from '../../../measures/written.ts';
import type { Bilingual } from '../../../model/scenario.ts';
import { differences } from '../../figures/differences.ts';
import { type Chart, type Context, paragraphs, type Section } from '../block.ts';
import { signedText } from '../number.ts';
import { codeOf, headlineOf, type Turn, turnMarks } from '../reading.ts';
import { unitOf } from '../units.ts';

const words = {
  title: { en: 'Packages: what the levers do together', zh: '组合：多项并举' },
  intro: {
    en: 'The six fixes as levers, run in 32 of their 64 combinations (a half fraction of resolution VI, so that no effect of one or two levers is mixed with another such). A lever by itself: mean with it minus mean without it, over all settings of the others. A pair: half of what one lever does more where the other is on; above 0 they help each other, below 0 they stand in each other’s way.',
    zh: '六项改革作为杠杆，运行其64种组合中的32种（分辨度VI的半部分析因设计，单项与两项效应互不混杂）。单项：有此项与无此项的均值之差，对其他各项的全部取值平均。两项：一项在另一项开启时多起的作用之半；大于0为相互促进，小于0为相互妨碍。',
  },
  unit: (unit: string): Bilingual => ({
    en: `Effect in ${unit}, with 95 % interval; levers first, then pairs`,
    zh: `效应（${unit}）与95%区间；先单项，后两项`,
  }),
  finding: (outcome: string, most: string, pairs: number, help: number): Bilingual => ({
    en: `For ${outcome}, “${most}” does most; ${pairs === 0 ? 'no pair surely helps or hinders' : `${help} pairs surely help each other, ${pairs - help} surely hinder`}`,
    zh: `就${outcome}而言，“${most}”作用最大；${pairs === 0 ? '没有一对确实相互促进或妨碍' : `${help}对确实相互促进，${pairs - help}对确实相互妨碍`}`,
  }),
  lever: { en: 'Lever or pair', zh: '单项或两项' },
  effect: { en: 'Effect', zh: '效应' },
  interval: { en: '95 % interval', zh: '95%区间' },
} as const;

/** Main effects of the levers and effects of their pairs. */
export function packagesSection({ document, language }: Context, { levers, outcomes }: Packages): Section {
  const titles = levers.map((name) => {
    const arm = document.arms.find((one) => one.name === name);
    return arm === undefined ? { code: name, title: name } : { code: codeOf(arm), title: arm.title[language] };
  });
  const charts = outcomes.map(({ outcome, main, pairs }): Chart => {
    const { style, short, wanted } = headlineOf(outcome);
    const rows = [
      ...main.map((estimate, lever) => ({ estimate, label: titles[lever]?.title ?? '' })),
      ...pairs.map((pair) => ({
        estimate: pair,
        label: pair.levers.map((lever) => titles[lever]?.code ?? '').join(' × '),
      })),
    ].map((row) => ({ ...row, turn: turnOfEstimate(row.estimate, wanted === 'less') }));
    const top = main
      .map(({ estimate }, lever) => ({ estimate, name: titles[lever]?.title ?? '' }))
      .sort((a, b) => Math.abs(b.estimate) - Math.abs(a.estimate))[0];
    const sure = rows.slice(main.length).filter(({ turn }) => turn !== 'undecided');
    const help = sure.filter(({ turn }) => turn === 'better').length;
    const tick = (value: number) => signedText(style, value);
    return {
      name: `packages-${outcome}`,
      title: words.finding(short[language], top?.name ?? '–', sure.length, help)[language],
      unit: words.unit(unitOf(outcome)[language])[language],
      sizes: ['wide', 'narrow'],
      draw: (size) =>
        differences(
          rows.map(({ estimate: { estimate, interval }, label, turn }) => ({
            label,
            value: `${tick(estimate)} ${turnMarks[turn]}`,
            difference: estimate,
            interval,
            band: null,
            turn,
          })),
          null,
          tick,
          size,
        ),
      table: {
        head: [words.lever, words.effect, words.interval].map((word) => word[language]),
        numbers: true,
        rows: rows.map(({ estimate: { estimate, interval }, label, turn }) => ({
          head: label,
          cells: [
            { text: `${tick(estimate)} ${turnMarks[turn]}`, turn },
            interval === null ? '–' : fromTo(interval.map(tick), language),
          ],
        })),
      },
    };
  });
  return { id: 'packages', title: words.title[language], parts: [paragraphs(words.intro[language]), ...charts] };
}

/** Sure where the interval leaves out zero. */
function turnOfEstimate({ interval }: Estimate, lessIsBetter: boolean): Turn {
  if (interval === null) return 'undecided';
  const [low, high] = interval;
  if (low > 0) return lessIsBetter ? 'worse' : 'better';
  if (high < 0) return lessIsBetter ? 'better' : 'worse';
  return low === 0 && high === 0 ? 'unchanged' : 'undecided';
}
