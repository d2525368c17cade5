import { rankedBy } from '../../../analysis/comparison/compare.ts';
import type { Budget, BudgetArm } from '../../../analysis/comparison/result.ts';
import type { Bilingual } from '../../../model/scenario.ts';
import { behind, type Chart, type Context, paragraphs, type Section } from '../block.ts';
import { effectChart, effectTitle } from '../effectChart.ts';
import { sizeText } from '../number.ts';
import { headlineOf } from '../reading.ts';

const words = {
  title: { en: 'At equal cost', zh: '同等花费' },
  intro: (yuan: string): Bilingual => ({
    en: `The doses of each fix were moved by one factor so that it costs ${yuan} yuan over the project, and everything was run again on the same luck.`,
    zh: `每项改革的剂量按同一倍数调整，使项目期成本为${yuan}元，并在相同运气下重新运行。`,
  }),
  equal: (yuan: string, text: Bilingual): Bilingual => ({
    en: `At ${yuan} yuan each. ${text.en}`,
    zh: `各花${yuan}元。${text.zh}`,
  }),
  fix: { en: 'Fix', zh: '改革' },
  multiple: { en: 'Multiple of its dose', zh: '剂量倍数' },
  cost: { en: 'Cost then, yuan', zh: '此时成本（元）' },
  note: { en: 'Note', zh: '说明' },
  costs: { en: 'Doses and costs at the budget', zh: '预算下的剂量与成本' },
} as const;

const shortWords: Readonly<Record<NonNullable<BudgetArm['short']>, Bilingual>> = {
  noDose: { en: 'left out: it has no dose', zh: '未纳入：没有剂量' },
  noCost: { en: 'left out: it costs nothing', zh: '未纳入：没有成本' },
  fixedCost: { en: 'left out: what any dose costs exceeds the budget', zh: '未纳入：固定成本已超预算' },
  range: { en: 'not at the budget: the range of its dose ends', zh: '未达预算：剂量到达范围端点' },
};

/** The fixes with their doses moved to one cost. */
export function budgetSection({ document, language }: Context, { yuan, arms }: Budget): Section {
  const written = sizeText('count', yuan);
  const titles = new Map(document.arms.map(({ name, title }) => [name, title]));
  const titleOf = (name: string): Bilingual => titles.get(name) ?? { en: name, zh: name };
  const charts = rankedBy.flatMap((outcome): Chart[] => {
    const all = arms.flatMap(({ of, effects }) => {
      const effect = effects?.[outcome];
      return effect === undefined ? [] : [{ title: titleOf(of), effect }];
    });
    if (all.length === 0) return [];
    const title = words.equal(written, effectTitle(headlineOf(outcome), all))[language];
    const chart = effectChart(`budget-${outcome}`, outcome, all, language, title);
    return chart === null ? [] : [chart];
  });
  const costs = {
    head: [words.fix, words.multiple, words.cost, words.note].map((word) => word[language]),
    numbers: false,
    rows: arms.map(({ of, multiple, cost, short }) => ({
      head: titleOf(of)[language],
      cells: [
        short === 'noDose' || short === 'noCost' || short === 'fixedCost' ? '–' : sizeText('number', multiple),
        sizeText('count', cost.total),
        short === null ? '' : shortWords[short][language],
      ],
    })),
  };
  return {
    id: 'budget',
    title: words.title[language],
    parts: [
      paragraphs(words.intro(written)[language]),
      ...charts,
      behind(costs, words.costs[language], words.costs[language]),
    ],
  };
}
