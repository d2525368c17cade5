import type { OpenRun } from './openRun.ts';
import { correlation, family, multiple, outcome, share } from './outcome.ts';
import { concentrationIndex } from './statistics/concentration.ts';
import { ratio, total } from './statistics/total.ts';
import { special } from './tally.ts';

const noHours = 'no child had a real service hour';
const noNeed = 'no child has a need above zero';

/** Group 6: whether the hours go where the need is. */
export const incidenceOutcomes = family(6, [
  outcome(
    'concentrationIndex',
    correlation,
    noHours,
    [
      'Concentration index of real service hours over target children ranked by initial need; above 0 if the needy get more.',
      '按初始需要排序的目标儿童真实服务时数集中指数；大于0表示需要大者获得更多。',
      'S53; P14',
    ],
    ({ truth: { children }, needOrder }) => concentrationIndex(children.hours, children.needStart, needOrder),
  ),
  outcome(
    'needShareRatio',
    multiple,
    `${noHours}, no child has a need above zero, or no special child has one`,
    [
      "Special children's share of the service hours over their share of the need (needs above zero).",
      '特殊儿童所占服务时数份额与其所占需要份额（仅计大于零的需要）之比。',
      'S53; P14',
    ],
    needShareRatio,
  ),
  outcome(
    'specialHoursShare',
    share,
    noHours,
    ["Special children's share of the real service hours.", '特殊儿童所占真实服务时数份额。', 'S53; P14'],
    specialHoursShare,
  ),
  outcome(
    'specialNeedShare',
    share,
    noNeed,
    [
      "Special children's share of the initial need (needs above zero).",
      '特殊儿童所占初始需要份额（仅计大于零的需要）。',
      'S53; P14',
    ],
    specialNeedShare,
  ),
]);

/** Share of service hours over share of need of special children. */
export function needShareRatio(run: OpenRun): number {
  return ratio(specialHoursShare(run), specialNeedShare(run));
}

function specialHoursShare({ children: { kinds } }: OpenRun): number {
  return ratio(kinds.hours[special] as number, total(kinds.hours));
}

function specialNeedShare({ children: { kinds } }: OpenRun): number {
  return ratio(kinds.need[special] as number, total(kinds.need));
}
