import type { Agreement, Explanation, Outcome, Reason } from '../../analysis/ablations/fate.ts';
import type { Matrix } from '../../analysis/ablations/matrix.ts';
import type { Fate } from '../../analysis/ablations/variant.ts';
import type { Bilingual } from '../../model/scenario.ts';

/** What the tables of ablations and rivals say. */
export const words = {
  case: { en: 'the case', zh: '案例' },
  tuned: { en: 'Tuned to the 1,768 reports of the paper', zh: '调至论文的1,768次上报' },
  contradictions: { en: 'What contradicts the expectation', zh: '与预期相悖' },
  tunedContradictions: { en: 'What contradicts it at 1,768 reports', zh: '调至1,768次上报后与预期相悖' },
  noContradiction: { en: 'Nothing contradicts the expectation.', zh: '没有与预期相悖之处。' },
  open: { en: 'What is open', zh: '未定' },
  explains: {
    en: 'What each mechanism explains: the pattern is there with it, gone without it, and still gone at 1,768 reports',
    zh: '各机制解释了什么：有此机制则模式在，无则不在，调至1,768次上报仍不在',
  },
  ruledOut: {
    en: 'What rules each rival out: patterns of the case that it lacks, as it is and at 1,768 reports',
    zh: '各竞争解释为何不成立：案例有而其无的模式（原样及调至1,768次上报）',
  },
  logics: {
    en: 'Part of the suspension index that remains (S85, S137: no single actor causes it where half or more remains)',
    zh: '悬浮指数所余部分（S85、S137：若去除单一主体后仍余一半以上，则非单一主体所致）',
  },
  nothing: { en: 'nothing', zh: '无' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const kindWords: Readonly<Record<Matrix['kind'], Bilingual>> = {
  ablations: { en: 'Ablations: one mechanism off', zh: '消融：逐一去除机制' },
  rivals: { en: 'Rival explanations', zh: '竞争解释' },
};

export const outcomeWords: Readonly<Record<Outcome, Bilingual>> = {
  vanished: { en: 'it vanished', zh: '实际消失' },
  fell: { en: 'it fell', zh: '实际减弱' },
  stayed: { en: 'it stayed', zh: '实际未变' },
  rose: { en: 'it rose', zh: '实际增强' },
};

export const fateWords: Readonly<Record<Fate, Bilingual>> = {
  vanish: { en: 'should vanish', zh: '应消失' },
  fall: { en: 'should fall', zh: '应减弱' },
  shrink: { en: 'should shrink and stay', zh: '应减弱而仍在' },
  survive: { en: 'should survive', zh: '应仍在' },
  present: { en: 'should be there', zh: '应出现' },
  absent: { en: 'should not be there', zh: '不应出现' },
};

export const agreementMarks: Readonly<Record<Agreement, string>> = { agrees: '*', contradicts: '!', open: '?' };

export const outcomeMarks: Readonly<Record<Outcome, string>> = { vanished: 'x', fell: 'v', stayed: '.', rose: '^' };

export const verdictMarks = { holds: '+', fails: '-', undecided: '~' } as const;

/** What the marks mean, one line each. */
export const legends: Readonly<Record<Matrix['kind'], readonly Bilingual[]>> = {
  ablations: [
    {
      en: 'the case: + holds, - fails, ~ undecided; ablations: x vanished, v fell, ^ rose, . stayed (beyond chance: 99 % interval)',
      zh: '案例：+ 成立，- 不成立，~ 未定；消融：x 消失，v 减弱，^ 增强，. 未变（99%区间）',
    },
    { en: 'design: * as expected, ! contradicts, ? open', zh: '设计：* 如预期，! 相悖，? 未定' },
  ],
  rivals: [
    { en: '+ holds, - fails, ~ undecided, by itself', zh: '+ 成立，- 不成立，~ 未定（就其自身而言）' },
    { en: 'design: * as expected, ! contradicts, ? open', zh: '设计：* 如预期，! 相悖，? 未定' },
  ],
};

export const explanationWords: Readonly<Record<Explanation, Bilingual>> = {
  explains: { en: 'explains', zh: '解释' },
  'does not explain': { en: 'does not explain', zh: '不解释' },
  'cannot be judged': { en: 'cannot be judged', zh: '无法判断' },
};

export const reasonWords: Readonly<Record<Reason, Bilingual>> = {
  absentWith: { en: 'not there with the mechanism', zh: '有此机制时亦不成立' },
  undecided: { en: 'undecided', zh: '未定' },
  notReachable: { en: 'gone, but 1,768 reports are not reachable', zh: '消失，但无法达到1,768次上报' },
  thereWithout: { en: 'does not vanish without it', zh: '无此机制时并未消失' },
  backWhenTuned: { en: 'gone, but back at 1,768 reports', zh: '消失，但调至1,768次上报后重现' },
  lackedWhenTuned: { en: 'gone, and still gone at 1,768 reports', zh: '消失，调至1,768次上报仍无' },
};
