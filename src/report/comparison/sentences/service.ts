import type { ArmResult } from '../../../analysis/comparison/result.ts';
import type { Bilingual } from '../../../model/scenario.ts';
import { plainText, signedText, sizeText } from '../number.ts';
import { baseOf, effectsOn, type Found, headlineOf, withVerdict } from '../reading.ts';
import type { Told } from '../told.ts';
import { listed } from './list.ts';

/** What the reports say of the target, and what was real. */
export function caseSentence({ arms, target, years }: Told): Bilingual {
  const value = (outcome: string): Bilingual | null => {
    const base = baseOf(arms, outcome);
    const { style } = headlineOf(outcome);
    return base === null ? null : { en: plainText(style, base, 'en'), zh: plainText(style, base, 'zh') };
  };
  const due = sizeText('count', target * years);
  const [accepted, genuine, empty, reached] = ['accepted', 'genuine', 'formalization', 'coverageSpecial'].map(value);
  const parts: Bilingual[] = [
    {
      en: `As things are, ${accepted?.en ?? 'no'} reports are accepted where ${due} are due, and ${genuine?.en ?? 'no'} activities are genuine`,
      zh: `现状下，应上报${due}次，被接受${accepted?.zh ?? '0'}次，而真实活动${genuine?.zh ?? '0'}次`,
    },
  ];
  if (empty != null) {
    parts.push({ en: `${empty.en} of the reports have no activity behind them`, zh: `${empty.zh}的上报背后没有活动` });
  }
  if (reached != null) {
    parts.push({
      en: `case work reaches ${reached.en} of the children with special needs in a quarter`,
      zh: `一个季度内个案服务惠及${reached.zh}的特殊需要儿童`,
    });
  }
  return { en: `${parts.map(({ en }) => en).join('; ')}.`, zh: `${parts.map(({ zh }) => zh).join('；')}。` };
}

/** Which fixes raise genuine service, and which changed nothing at all. */
export function serviceSentence({ arms }: Told): Bilingual {
  const raised = withVerdict(arms, 'genuine', 'more');
  const head = headOf(raised, arms, 'genuine', {
    many: { en: 'surely raise genuine activities', zh: '确实增加真实活动' },
    one: { en: 'surely raises genuine activities', zh: '确实增加真实活动' },
    none: { en: 'No fix surely raises genuine activities', zh: '没有一项改革确实增加真实活动' },
  });
  const rest = restOf(arms, 'genuine', {
    same: { one: 'leaves them about the same', many: 'leave them about the same', zh: '大致不变' },
    less: { one: 'surely lowers them', many: 'surely lower them', zh: '确实减少' },
  });
  const still = stillOf(arms);
  return {
    en: `${head.en}${rest.en}${still.en}.`,
    zh: `${head.zh}${rest.zh}${still.zh}。`,
  };
}

/** Which fixes reach children with special needs. */
export function needSentence({ arms }: Told): Bilingual {
  const raised = withVerdict(arms, 'coverageSpecial', 'more');
  const head = headOf(raised, arms, 'coverageSpecial', {
    many: { en: 'surely reach more of the children with special needs', zh: '确实惠及更多特殊需要儿童' },
    one: { en: 'surely reaches more of the children with special needs', zh: '确实惠及更多特殊需要儿童' },
    none: {
      en: 'No fix surely reaches more of the children with special needs',
      zh: '没有一项改革确实惠及更多特殊需要儿童',
    },
  });
  const rest = restOf(arms, 'coverageSpecial', {
    same: {
      one: 'leaves them about where they were',
      many: 'leave them about where they were',
      zh: '使其大致停留原处',
    },
    less: { one: 'surely reaches fewer', many: 'surely reach fewer', zh: '确实惠及更少' },
  });
  return { en: `${head.en}${rest.en}.`, zh: `${head.zh}${rest.zh}。` };
}

interface HeadWords {
  readonly many: Bilingual;
  readonly one: Bilingual;
  readonly none: Bilingual;
}

/** How many fixes raise an outcome, and which does most. */
function headOf(raised: readonly Found[], arms: readonly ArmResult[], outcome: string, words: HeadWords): Bilingual {
  const [top] = raised;
  if (top === undefined) return words.none;
  const { title } = top.arm;
  const size = sizeOf(top, outcome);
  if (arms.length === 1) {
    return { en: `“${title.en}” ${words.one.en} by ${size.en}`, zh: `“${title.zh}”${words.one.zh}${size.zh}` };
  }
  const verb = raised.length === 1 ? words.one.en : words.many.en;
  return raised.length === 1
    ? {
        en: `1 of ${arms.length} fixes ${verb}: “${title.en}” by ${size.en}`,
        zh: `${arms.length}项改革中有1项${words.many.zh}：“${title.zh}”${size.zh}`,
      }
    : {
        en: `${raised.length} of ${arms.length} fixes ${verb}, most of all “${title.en}” by ${size.en}`,
        zh: `${arms.length}项改革中有${raised.length}项${words.many.zh}，最多的是“${title.zh}”${size.zh}`,
      };
}

/** The difference with its interval. */
function sizeOf({ effect: { difference, interval } }: Found, outcome: string): Bilingual {
  const { style } = headlineOf(outcome);
  const points = style === 'share' ? { en: ' percentage points', zh: '个百分点' } : { en: '', zh: '' };
  const size = signedText(style, difference);
  if (interval === null) return { en: `${size}${points.en}`, zh: `（${size}${points.zh}）` };
  const [low, high] = interval.map((end) => signedText(style, end));
  return {
    en: `${size}${points.en} (95 % interval ${low} to ${high})`,
    zh: `（${size}${points.zh}，95%区间${low}至${high}）`,
  };
}

/** One fix does it, or several do. */
interface Verb {
  readonly one: string;
  readonly many: string;
  readonly zh: string;
}

/** What the other fixes do, in counts. */
function restOf(
  arms: readonly ArmResult[],
  outcome: string,
  words: { readonly same: Verb; readonly less: Verb },
): Bilingual {
  const all = effectsOn(arms, outcome);
  const say = ({ one, many, zh }: Verb, ...verdicts: readonly string[]): readonly Bilingual[] => {
    const count = all.filter(({ effect }) => verdicts.includes(effect.verdict)).length;
    return count === 0 ? [] : [{ en: `${count} ${count === 1 ? one : many}`, zh: `${count}项${zh}` }];
  };
  const parts = [
    ...say(words.same, 'same', 'unchanged'),
    ...say(words.less, 'less'),
    ...say({ one: 'is not settled', many: 'are not settled', zh: '尚不能确定' }, 'undecided'),
  ];
  if (parts.length === 0) return { en: '', zh: '' };
  return { en: `; ${parts.map(({ en }) => en).join(', ')}`, zh: `；${parts.map(({ zh }) => zh).join('，')}` };
}

/** Fixes in which no outcome moved in any run, and why. */
function stillOf(arms: readonly ArmResult[]): Bilingual {
  const still = arms.filter(({ unchanged }) => unchanged !== null);
  const reason = still[0]?.unchanged ?? null;
  if (reason === null) return { en: '', zh: '' };
  const names = listed(still);
  const why = {
    en: reason.en.replace(/^It /, 'it ').replace(/\.$/, ''),
    zh: reason.zh.replace(/。$/, ''),
  };
  return still.length === 1
    ? { en: `; ${names.en} changed nothing whatever: ${why.en}`, zh: `；${names.zh}什么也没有改变：${why.zh}` }
    : {
        en: `; ${names.en} changed nothing whatever (of the first: ${why.en})`,
        zh: `；${names.zh}什么也没有改变（其中第一项：${why.zh}）`,
      };
}
