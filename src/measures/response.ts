import { family, outcome, share } from './outcome.ts';
import { shareWhere } from './statistics/total.ts';

/** How homes answer the pressure: at the target, far below, above. With the target of 20: 19-21, below 10, above 25 a year. */
export const responseOutcomes = family('response', [
  outcome(
    'atTarget',
    share,
    'never',
    [
      'Share of homes whose accepted uploads a year are within one of the target (19-21 of 20).',
      '年被接受上传与目标相差不超过一次的儿童之家比例（目标20时为19至21）。',
      'S70; P8',
    ],
    ({ reported, homeCount, years, target }) =>
      shareWhere(homeCount, (home) => Math.abs((reported.accepted[home] as number) - target) <= years),
  ),
  outcome(
    'belowHalf',
    share,
    'never',
    [
      'Share of homes with fewer accepted uploads than half the target (below 10 of 20).',
      '被接受上传少于目标一半的儿童之家比例（目标20时少于10）。',
      'S70; P8',
    ],
    ({ reported, homeCount, target }) =>
      shareWhere(homeCount, (home) => (reported.accepted[home] as number) < 0.5 * target),
  ),
  outcome(
    'aboveTarget',
    share,
    'never',
    [
      'Share of homes with more accepted uploads than 1.25 times the target (above 25 of 20).',
      '被接受上传超过目标1.25倍的儿童之家比例（目标20时多于25）。',
      'S70; P8',
    ],
    ({ reported, homeCount, target }) =>
      shareWhere(homeCount, (home) => (reported.accepted[home] as number) > 1.25 * target),
  ),
  outcome(
    'inactiveHomes',
    share,
    'never',
    ['Share of homes with at most two genuine activities a year.', '年真实活动不超过两次的儿童之家比例。', 'S12; P4'],
    ({ real, homeCount, years }) => shareWhere(homeCount, (home) => (real.genuine[home] as number) <= 2 * years),
  ),
]);
