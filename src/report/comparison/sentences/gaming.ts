import { headlines } from '../../../analysis/comparison/headline.ts';
import type { ArmResult } from '../../../analysis/comparison/result.ts';
import type { Bilingual } from '../../../model/scenario.ts';
import { signedText } from '../number.ts';
import { withVerdict } from '../reading.ts';
import type { Told } from '../told.ts';
import { listed } from './list.ts';

/** Kinds of gaming that the sentence names; the report has all. */
const NAMED = 3;

/** Which fixes raise the number without the service, and which kinds of gaming grow. */
export function gamingSentence({ arms }: Told): Bilingual {
  const inflated = inflatedArms(arms);
  const count = inflated.length;
  const names = listed(inflated);
  const first =
    count === 0
      ? {
          en: 'No fix surely raises the accepted reports while genuine activities stay about the same or fall',
          zh: '没有一项改革在真实活动大致不变或减少的同时确实增加被接受的上报',
        }
      : {
          en: `${names.en} surely ${count === 1 ? 'raises' : 'raise'} the accepted reports while genuine activities stay about the same or fall`,
          zh: `${names.zh}确实增加被接受的上报，而真实活动大致不变或减少`,
        };
  const grown = grownGaming(arms);
  if (grown.length === 0) {
    return {
      en: `${first.en}; none surely brings more of any kind of gaming.`,
      zh: `${first.zh}；没有一项确实增加任何一种造假。`,
    };
  }
  const shown = grown.slice(0, NAMED);
  const more = grown.length - shown.length;
  return {
    en: `${first.en}; gaming surely grows in ${shown.map(({ text }) => text.en).join('; in ')}${more > 0 ? `; and in ${more} more ${more === 1 ? 'kind' : 'kinds'}` : ''}.`,
    zh: `${first.zh}；确实增加的造假：${shown.map(({ text }) => text.zh).join('；')}${more > 0 ? `；另有${more}种` : ''}。`,
  };
}

/** Arms that surely raise the accepted reports, and surely do not raise genuine activities. */
export function inflatedArms(arms: readonly ArmResult[]): readonly ArmResult[] {
  return withVerdict(arms, 'accepted', 'more')
    .map(({ arm }) => arm)
    .filter(({ effects }) => ['same', 'unchanged', 'less'].includes(effects['genuine']?.verdict ?? ''));
}

/** Kinds of gaming that some fix surely brings more of, the kind that most bring first. */
function grownGaming(arms: readonly ArmResult[]): readonly { readonly count: number; readonly text: Bilingual }[] {
  return headlines
    .filter(({ theme }) => theme === 'gaming')
    .flatMap(({ outcome, style, short }) => {
      const grown = withVerdict(arms, outcome, 'more');
      const [top] = grown;
      if (top === undefined) return [];
      const size = signedText(style, top.effect.difference);
      const fresh = top.effect.base === 0 ? { en: ', not seen before', zh: '，此前未见' } : { en: '', zh: '' };
      const { en, zh } = top.arm.title;
      const text = {
        en: `${short.en} (${grown.length === 1 ? '' : `${grown.length} fixes, most `}“${en}” ${size}${fresh.en})`,
        zh: `${short.zh}（${grown.length === 1 ? '' : `${grown.length}项，最多的是`}“${zh}”，${size}${fresh.zh}）`,
      };
      return [{ count: grown.length, text }];
    })
    .sort((a, b) => b.count - a.count);
}
