import { groups } from '../analysis/variance/groups.ts';
import type { Decomposition, Part, VarianceResult } from '../analysis/variance/variance.ts';
import type { Bilingual } from '../model/scenario.ts';

/** One way of taking the variance apart, as people read it. */
export interface VarianceText {
  readonly heading: Bilingual;
  /** What it can say and what it cannot. */
  readonly reads: Bilingual;
  readonly decomposition: Decomposition;
}

const headings = {
  explained: {
    en: 'By regression on the scenario as it is (R2 shared over all orders)',
    zh: '回归法：情景原样（R2按全部次序分摊）',
  },
  caused: {
    en: 'By experiment on the same luck (homes made alike in one respect after the other)',
    zh: '实验法：同一随机运气下逐一消除各方面的差异',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const reads = {
  explained: {
    en: "It says what genuine service goes along with, on straight lines. It cannot tell cause from selection: support follows the director's promise, so part of the agency's share is hers; what acts through thresholds, or through who follows whom at a post, is in the rest.",
    zh: '说明真实服务与何者线性相伴。不能区分因果与选择：支持随主任的前景而去，机构的份额中有一部分属于主任；通过阈值或岗位更替起作用者归入其余。',
  },
  caused: {
    en: 'It says how much less homes would differ if directors, villages or shares were alike, in this model. It cannot say what is so in H City; a negative share means that differences of this kind make homes more alike. The rest is luck: who leaves, who comes, what falls through. The four named villages are drawn like the others in it.',
    zh: '说明在本模型中，若主任、村庄或分配一致，各家差异将减少多少。不能说明H市的实情；份额为负表示该类差异反使各家趋同。其余为运气：谁离任、谁接任、何事落空。其中四个具名村与其他村一样随机抽取。',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const restWords: Readonly<Record<'explained' | 'caused', Bilingual>> = {
  explained: { en: 'the rest: luck, turnover, what lines do not catch', zh: '其余：运气、更替及非线性' },
  caused: { en: 'luck and turnover', zh: '运气与更替' },
};

/** Both ways, in the order of the tables. */
export function varianceTexts({
  explained,
  caused,
}: VarianceResult): readonly (VarianceText & { readonly kind: 'explained' | 'caused' })[] {
  return [
    { kind: 'explained', heading: headings.explained, reads: reads.explained, decomposition: explained },
    { kind: 'caused', heading: headings.caused, reads: reads.caused, decomposition: caused },
  ];
}

/** What a part is called. */
export function partName({ name }: Part, kind: 'explained' | 'caused', language: keyof Bilingual): string {
  if (name === 'rest') return restWords[kind][language];
  return groups.find((group) => group.name === name)?.text[language] ?? name;
}
