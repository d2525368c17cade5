import type { Enough } from '../../analysis/enough/enough.ts';
import { brief, fromTo } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { PairHead } from '../head.ts';

/** What `lastmeter enough` found. */
export interface EnoughDocument extends PairHead, Enough {
  readonly outcome: string;
  readonly width: number;
  /** Whether a unit is a parameter set of the ensemble with its lucks, or one luck. */
  readonly unit: 'set' | 'luck';
  readonly replicates: number;
}

/** Heads of the table of looks. */
export const enoughWords = {
  units: { set: { en: 'sets', zh: '参数组' }, luck: { en: 'lucks', zh: '重复次数' } },
  mean: { en: 'mean', zh: '均值' },
  interval: { en: '95 % at every look', zh: '各次查看均有效的95%区间' },
} as const;

/** How many were needed, and what fresh ones say. */
export function enoughSentences(document: EnoughDocument): readonly Bilingual[] {
  const { outcome, width, unit, units, reached, fresh, freshMean, confirmed, leftOut, looks, replicates, arm } =
    document;
  /** Behind a number. */
  const of: Bilingual = { en: enoughWords.units[unit].en, zh: unit === 'set' ? '个参数组' : '次重复' };
  const gaps: readonly Bilingual[] =
    leftOut === 0
      ? []
      : [
          {
            en: `${leftOut} of ${units} ${of.en} have no value of ${outcome}; they are left out.`,
            zh: `${units}${of.zh}中有${leftOut}个无${outcome}值，已剔除。`,
          },
        ];
  if (!reached || fresh === null) {
    const last = looks.at(-1);
    const now = last === undefined ? Number.NaN : last.interval[1] - last.interval[0];
    return [
      {
        en: `Not narrow enough: after ${units} ${of.en} the interval of ${outcome} is ${brief(now)} wide (asked: ${width}). Take more with --most, or a wider interval.`,
        zh: `不够窄：${units}${of.zh}之后，${outcome}的区间宽${brief(now)}（要求${width}）。请以--most增加上限，或放宽要求。`,
      },
      ...gaps,
    ];
  }
  const what: Bilingual = arm === null ? { en: 'mean', zh: '均值' } : { en: 'mean difference', zh: '平均差' };
  const how =
    unit === 'set' ? `--ensemble-sets ${units} --replicates ${replicates}` : `--ensemble none --replicates ${units}`;
  return [
    {
      en: `${units} ${of.en} are enough: compare with ${how}.`,
      zh: `${units}${of.zh}即足够：compare时用${how}。`,
    },
    {
      en: `On ${units} fresh ones that no look has seen, the ${what.en} of ${outcome} is ${brief(freshMean ?? Number.NaN)}, 95 % interval ${fromTo(fresh.map(brief), 'en')}: ${confirmed ? 'narrow enough too' : 'wider than asked'}.`,
      zh: `在未被查看过的${units}个新样本上，${outcome}的${what.zh}为${brief(freshMean ?? Number.NaN)}，95%区间${fromTo(fresh.map(brief), 'zh')}：${confirmed ? '同样足够窄' : '宽于要求'}。`,
    },
    ...gaps,
  ];
}
