import type { OpenRun } from './openRun.ts';
import { amount, family, multiple, outcome, type Scale, share } from './outcome.ts';
import { ratio, weightedMean } from './statistics/total.ts';

const tooFew = 'there are fewer than two homes';

/** The top and the bottom fifth by the third party's final ranking (S87, P9): what really sets them apart. */
export const evaluationOutcomes = family('evaluation', [
  ...contrast(
    'Genuine',
    amount('activities'),
    'genuine activities',
    '真实活动数',
    'S87; P9',
    ({ real }) => real.genuine,
  ),
  ...contrast(
    'Unprompted',
    amount('activities'),
    'unprompted genuine activities (initiative)',
    '主动（未被催促）真实活动数',
    'S87',
    ({ real }) => real.unprompted,
  ),
  ...contrast(
    'Records',
    amount('records'),
    'paper records truly written (normativity)',
    '如实填写的纸面记录数（规范性）',
    'S87; P9',
    ({ real }) => real.recordsWritten,
  ),
  ...contrast(
    'Openings',
    amount('half-days'),
    'half-days on which the room was open',
    '活动室开放的半天数',
    'S87; P9',
    ({ real }) => real.openings,
  ),
  ...contrast(
    'Keepers',
    share,
    'homes with a keeper in any week',
    '有代管人时期的儿童之家比例',
    'S90; P11',
    ({ homes }) => homes.keeperWeeks.map((weeks) => (weeks > 0 ? 1 : 0)),
  ),
  outcome(
    'topBottomGenuine',
    multiple,
    'the bottom fifth held no genuine activity, or there are fewer than two homes',
    [
      'Mean genuine activities of the top over those of the bottom fifth.',
      '前五分之一与后五分之一平均真实活动数之比。',
      'S87; P9',
    ],
    ({ real, byGrade }) => ratio(weightedMean(real.genuine, byGrade.top), weightedMean(real.genuine, byGrade.bottom)),
  ),
  outcome(
    'backgroundTop',
    share,
    'no director with a background in education stayed',
    [
      'Share of the homes whose director has a background in education and stayed that stand in the top fifth.',
      '主任有教育工作背景且留任的儿童之家中位列前五分之一的比例。',
      'S97, S98; P10',
    ],
    backgroundTop,
  ),
]);

/** The mean of a column in the top and in the bottom fifth. */
function contrast(
  name: string,
  scale: Scale,
  en: string,
  zh: string,
  source: string,
  column: (run: OpenRun) => Float64Array,
) {
  return [
    outcome(
      `top${name}`,
      scale,
      tooFew,
      [
        `Mean over the top fifth of homes by the final ranking: ${en}.`,
        `最终排名前五分之一儿童之家的均值：${zh}。`,
        source,
      ],
      (run) => weightedMean(column(run), run.byGrade.top),
    ),
    outcome(
      `bottom${name}`,
      scale,
      tooFew,
      [
        `Mean over the bottom fifth of homes by the final ranking: ${en}.`,
        `最终排名后五分之一儿童之家的均值：${zh}。`,
        source,
      ],
      (run) => weightedMean(column(run), run.byGrade.bottom),
    ),
  ];
}

function backgroundTop({ homes, byGrade, homeCount }: OpenRun): number {
  let stayed = 0;
  let top = 0;
  for (let home = 0; home < homeCount; home++) {
    if (homes.background[home] !== 1 || homes.exits[home] !== 0) continue;
    stayed++;
    top += byGrade.top[home] as number;
  }
  return ratio(top, stayed);
}
