import type { OpenRun } from './openRun.ts';
import { difference, family, outcome, share } from './outcome.ts';
import { ratio, total } from './statistics/total.ts';
import { general, type KindTally, special } from './tally.ts';

const noSpecial = 'there is no special child';
const noGeneral = 'there is no general child';
const either = 'there is no special or no general child';
const noneExcellent = 'no home of the top fifth has a special child';

/**
 * Group 5: whom service reaches. Coverage counts child-quarters over all contract quarters. The thresholds differ (two case
 * contacts, one session), so the version at an equal threshold (any real service) stands beside it.
 */
export const coverageOutcomes = family(5, [
  outcome(
    'coverageSpecial',
    share,
    noSpecial,
    [
      'Share of the quarters of special children with at least two real case contacts.',
      '特殊儿童的季度中至少有两次真实个案接触的比例。',
      'S49, S53, S106; P14',
    ],
    (run) => covered(run, 'caseQuarters', special),
  ),
  outcome(
    'coverageGeneral',
    share,
    noGeneral,
    [
      'Share of the quarters of general target children with at least one genuine session.',
      '一般目标儿童的季度中至少参加一次真实活动的比例。',
      'S49, S106; P14',
    ],
    (run) => covered(run, 'sessionQuarters', general),
  ),
  outcome(
    'coverageGap',
    difference,
    either,
    ['Coverage of general minus coverage of special children.', '一般儿童覆盖率减特殊儿童覆盖率。', 'S49; P14'],
    (run) => covered(run, 'sessionQuarters', general) - covered(run, 'caseQuarters', special),
  ),
  outcome(
    'coverageSpecialAny',
    share,
    noSpecial,
    [
      'Share of the quarters of special children with any real service.',
      '特殊儿童的季度中获得任一真实服务的比例。',
      'S49',
    ],
    (run) => covered(run, 'serviceQuarters', special),
  ),
  outcome(
    'coverageGeneralAny',
    share,
    noGeneral,
    [
      'Share of the quarters of general target children with any real service.',
      '一般目标儿童的季度中获得任一真实服务的比例。',
      'S49',
    ],
    (run) => covered(run, 'serviceQuarters', general),
  ),
  outcome(
    'coverageGapAny',
    difference,
    either,
    [
      'The gap at an equal threshold: any real service, general minus special children.',
      '同一门槛（任一真实服务）下一般儿童与特殊儿童的覆盖差距。',
      'S49; P14',
    ],
    (run) => covered(run, 'serviceQuarters', general) - covered(run, 'serviceQuarters', special),
  ),
  outcome(
    'coverageAll',
    share,
    'there are no children',
    [
      'Share of the quarters of all target children with at least one genuine session.',
      '全部目标儿童的季度中至少参加一次真实活动的比例。',
      'S31, S83; P18',
    ],
    ({ children: { kinds }, run }) => ratio(total(kinds.sessionQuarters), total(kinds.count) * run.quarters),
  ),
  outcome(
    'materialSpecial',
    share,
    noSpecial,
    ['Share of special children who were given a micro-wish.', '获得过微心愿的特殊儿童比例。', 'S40, S41; P15'],
    ({ children: { kinds } }) => ratio(kinds.gifted[special] as number, kinds.count[special] as number),
  ),
  outcome(
    'neglectInExcellence',
    share,
    noneExcellent,
    [
      'Among the homes of the top fifth by the final ranking that have a special child: share in which none had a quarter with two case contacts.',
      '最终排名前五分之一且有特殊儿童的儿童之家中，没有任何特殊儿童在任一季度获得两次个案接触的比例。',
      'S47; P15',
    ],
    neglectInExcellence,
  ),
  outcome(
    'coverageExcellent',
    share,
    noneExcellent,
    [
      'Coverage of the special children in the homes of the top fifth by the final ranking.',
      '最终排名前五分之一的儿童之家中特殊儿童的覆盖率。',
      'S48; P15',
    ],
    ({ children, byGrade, run }) =>
      ratio(
        product(children.specialCaseQuarters, byGrade.top),
        product(children.specialCount, byGrade.top) * run.quarters,
      ),
  ),
  outcome(
    'materialExcellent',
    share,
    noneExcellent,
    [
      'Share of the special children in the homes of the top fifth who were given a micro-wish.',
      '最终排名前五分之一的儿童之家中获得过微心愿的特殊儿童比例。',
      'S48; P15',
    ],
    ({ children, byGrade }) =>
      ratio(product(children.specialGifted, byGrade.top), product(children.specialCount, byGrade.top)),
  ),
  outcome(
    'invitationRate',
    share,
    'no activity could have invited a special child',
    [
      'Share of the special children whom an activity could have invited who were invited.',
      '活动本可邀请的特殊儿童中实际受邀的比例。',
      'S43',
    ],
    ({ real }) => ratio(total(real.invited), total(real.invitable)),
  ),
]);

type Counted = Extract<keyof KindTally, 'caseQuarters' | 'sessionQuarters' | 'serviceQuarters'>;

function covered({ children: { kinds }, run }: OpenRun, column: Counted, kind: number): number {
  return ratio(kinds[column][kind] as number, (kinds.count[kind] as number) * run.quarters);
}

function neglectInExcellence({ children, byGrade, homeCount }: OpenRun): number {
  let having = 0;
  let neglecting = 0;
  for (let home = 0; home < homeCount; home++) {
    if (children.specialCount[home] === 0) continue;
    having += byGrade.top[home] as number;
    if (children.specialCaseQuarters[home] === 0) neglecting += byGrade.top[home] as number;
  }
  return ratio(neglecting, having);
}

function product(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) * (weights[i] as number);
  return sum;
}
