import type { Strength, Use } from '../../analysis/patterns/pattern.ts';
import type { Verdict } from '../../analysis/patterns/result.ts';
import type { GroupName, Tally } from '../../analysis/patterns/tally.ts';
import type { Bilingual } from '../../model/scenario.ts';

/** Words of the tables and reports of patterns. */
export const words = {
  what: { en: 'pattern and its figures', zh: '模式及其指标' },
  figure: { en: 'figure', zh: '数值' },
  band: { en: '90 % of runs', zh: '90%的运行' },
  target: { en: 'target', zh: '目标' },
  verdict: { en: 'verdict', zh: '判定' },
  use: { en: 'use', zh: '用途' },
  told: { en: 'told only', zh: '仅报告' },
  described: { en: 'aside', zh: '描述性' },
  brackets: {
    en: 'In brackets: 90 % interval of a share or a ratio of means, which single runs do not have.',
    zh: '括号内为比例或均值之比的90%区间，单次运行无此数值。',
  },
  rule: {
    en: 'A verdict is given where the 90 % interval of the estimate contains no end of the target.',
    zh: '估计值的90%区间不含目标端点时方作判定。',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const groupWords: Readonly<Record<GroupName, Bilingual>> = {
  strongAndMedium: { en: 'Strong and medium patterns', zh: '强与中等模式' },
  weak: { en: 'Weak patterns: they prove little', zh: '弱模式（必要，但证明力小）' },
  checks: { en: 'Further checks of single rows', zh: '其他检验（逐条对应论文）' },
};

/** The same groups in the line that counts. */
export const countWords: Readonly<Record<GroupName, Bilingual>> = {
  strongAndMedium: { en: 'Strong and medium', zh: '强与中等' },
  weak: { en: 'Weak', zh: '弱' },
  checks: { en: 'Further checks', zh: '其他检验' },
};

export const verdictWords: Readonly<Record<Verdict, Bilingual>> = {
  holds: { en: 'holds', zh: '成立' },
  fails: { en: 'fails', zh: '不成立' },
  undecided: { en: 'undecided', zh: '未定' },
};

export const useWords: Readonly<Record<Use, Bilingual>> = {
  fitted: { en: 'fitted', zh: '用于拟合' },
  prior: { en: 'prior', zh: '先验' },
  heldOut: { en: 'held out', zh: '留出' },
};

export const strengthWords: Readonly<Record<Strength, Bilingual>> = {
  strong: { en: 'strong', zh: '强' },
  medium: { en: 'medium', zh: '中' },
  weak: { en: 'weak', zh: '弱' },
  check: { en: 'check', zh: '检验' },
};

/** `fitted: 5 of 5 hold`, with what fails and what is undecided where there is any. */
export function tallyText({ use, of, holds, fails, undecided }: Tally & { readonly use: Use }): Bilingual {
  const rest = [
    ...(fails > 0 ? [{ en: `${fails} ${fails === 1 ? 'fails' : 'fail'}`, zh: `${fails}项不成立` }] : []),
    ...(undecided > 0 ? [{ en: `${undecided} undecided`, zh: `${undecided}项未定` }] : []),
  ];
  return {
    en: [`${useWords[use].en}: ${holds} of ${of} hold`, ...rest.map(({ en }) => en)].join(', '),
    zh: [`${useWords[use].zh}：${of}项中${holds}项成立`, ...rest.map(({ zh }) => zh)].join('，'),
  };
}
