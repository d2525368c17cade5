import { LUCK } from '../../analysis/factors/luck.ts';
import { brief, percent } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { OutcomeRows, SensitivityDocument } from './document.ts';

/** Head of a column, in both languages. */
export const sensitivityWords = {
  factor: { en: 'factor', zh: '因素' },
  first: { en: 'alone', zh: '单独' },
  total: { en: 'with others', zh: '连同他者' },
  interval: { en: '95 % interval', zh: '95%区间' },
  muStar: { en: 'mean size', zh: '平均幅度' },
  mu: { en: 'mean', zh: '均值' },
  sigma: { en: 'spread', zh: '离散' },
  settles: { en: 'Convergence: total indices of {} as the sample grows', zh: '收敛：{}的总指数随样本增大的变化' },
  settlesUnit: {
    en: 'share of the variance, alone and with others; each point is the estimate from the first blocks of the sample',
    zh: '方差份额，单独及连同他者；每点为用样本前若干组所得的估计',
  },
  blocks: { en: 'blocks', zh: '组' },
  luck: { en: 'luck (the replicate)', zh: '运气（重复编号）' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a factor is called. */
export function factorName(factor: string, language: keyof Bilingual): string {
  return factor === LUCK ? sensitivityWords.luck[language] : factor;
}

/** What the outcome is: of one scenario, or a difference on the same luck. */
export function subject({ outcome }: Pick<OutcomeRows, 'outcome'>, { scenario, arm }: SensitivityDocument): Bilingual {
  if (arm === null) return { en: `${outcome} of ${scenario}`, zh: `${scenario}的${outcome}` };
  return {
    en: `${outcome}: ${arm} minus ${scenario}, on the same luck`,
    zh: `${outcome}：相同运气下${arm}减${scenario}`,
  };
}

/** What drives the outcome, and whether the sample was enough. */
export function sensitivitySentences(found: OutcomeRows, document: SensitivityDocument): readonly Bilingual[] {
  return [drives(found, document), enough(found, document), ...leftOut(found, document)];
}

function drives(found: OutcomeRows, document: SensitivityDocument): Bilingual {
  const about = subject(found, document);
  const [most] = found.rows;
  if (most === undefined || most.weight.value === 0 || Number.isNaN(most.weight.value)) {
    return { en: `${about.en}: nothing moves it.`, zh: `${about.zh}：没有任何因素使其变动。` };
  }
  // Named: factors whose interval lies above a tenth of the strongest; at most three.
  const strong = found.rows.filter(({ weight }) => weight.interval[0] > 0.1 * most.weight.value).slice(0, 3);
  const named = strong.length === 0 ? [most] : strong;
  const weigh = (value: number, language: keyof Bilingual) =>
    document.method === 'sobol' ? percent(value, language) : brief(value);
  const list = (language: keyof Bilingual) =>
    named.map(({ factor, weight }) => {
      const [name, size] = [factorName(factor, language), weigh(weight.value, language)];
      return language === 'en' ? `${name} (${size})` : `${name}（${size}）`;
    });
  const luck = found.rows.find(({ factor }) => factor === LUCK);
  const luckText =
    luck === undefined || named.includes(luck)
      ? { en: '', zh: '' }
      : { en: ` Luck: ${weigh(luck.weight.value, 'en')}.`, zh: `运气：${weigh(luck.weight.value, 'zh')}。` };
  const measure: Bilingual =
    document.method === 'sobol'
      ? {
          en: 'share of the variance that hangs on it, alone and with others',
          zh: '方差中取决于该因素的份额，单独及连同他者',
        }
      : { en: 'mean size of the effect over its whole range', zh: '在整个取值范围上的平均影响幅度' };
  return {
    en: `${about.en} is driven by ${list('en').join(', ')} (${measure.en}).${luckText.en}`,
    zh: `${about.zh}主要取决于${list('zh').join('、')}；括号内为${measure.zh}。${luckText.zh}`,
  };
}

function enough({ widest, used, enough: is }: OutcomeRows, { within, method }: SensitivityDocument): Bilingual {
  const of: Bilingual =
    method === 'sobol'
      ? { en: 'total index', zh: '总指数' }
      : { en: 'mean size, as a share of the largest', zh: '平均幅度与最大者之比' };
  if (is) {
    return {
      en: `The sample was enough: no 95 % interval of a ${of.en} is wider than ${brief(widest.width)} (asked: ${within}).`,
      zh: `样本足够：${of.zh}的95%区间宽度均不超过${brief(widest.width)}（要求${within}）。`,
    };
  }
  // The error falls as the root of the sample at least.
  const need = used * (widest.width / within) ** 2;
  const next = method === 'sobol' ? 2 ** Math.ceil(Math.log2(need)) : Math.ceil(need);
  return {
    en: `The sample was not enough: the 95 % interval of the ${of.en} of ${factorName(widest.factor, 'en')} is ${brief(widest.width)} wide (asked: ${within}). About --sample ${next} would do.`,
    zh: `样本不足：${factorName(widest.factor, 'zh')}的${of.zh}的95%区间宽${brief(widest.width)}（要求${within}）。约需--sample ${next}。`,
  };
}

function leftOut(
  { undefinedPoints, leftOut: left, used }: OutcomeRows,
  { method }: SensitivityDocument,
): readonly Bilingual[] {
  if (undefinedPoints === 0) return [];
  const parts: Bilingual = method === 'sobol' ? { en: 'blocks', zh: '组' } : { en: 'trajectories', zh: '条轨迹' };
  return [
    {
      en: `It is undefined at ${undefinedPoints} points. Left out: ${left} of ${left + used} ${parts.en} that hold them; the answer is about the rest.`,
      zh: `其在${undefinedPoints}个点上无定义；含这些点的${left}/${left + used}${parts.zh}已剔除，结论仅适用于其余部分。`,
    },
  ];
}
