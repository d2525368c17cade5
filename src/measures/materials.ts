import { amount, family, outcome, share } from './outcome.ts';
import { mean, ratio, shareWhere, total } from './statistics/total.ts';

/** What became of the things in the rooms (S26, S27). */
export const materialsOutcomes = family('materials', [
  outcome(
    'takenByHolders',
    amount('share of the first stock'),
    'never',
    [
      "Mean share of a home's materials that its post holder kept privately.",
      '各儿童之家物资被在岗者私占的平均比例。',
      'S27',
    ],
    ({ real }) => mean(real.takenByHolder),
  ),
  outcome(
    'takenByFamilies',
    amount('share of the first stock'),
    'never',
    ["Mean share of a home's materials that families took home.", '各儿童之家物资被家庭拿走的平均比例。', 'S27, S92'],
    ({ real }) => mean(real.takenByFamilies),
  ),
  outcome(
    'materialsEnd',
    share,
    'never',
    ['Mean stock of materials at the end.', '结束时物资存量的均值。', 'S27'],
    ({ homes }) => mean(homes.materialsEnd),
  ),
  outcome(
    'usesPerChild',
    amount('uses'),
    'there are no children',
    [
      'Uses of the materials (child-sessions and visits to the open room) per target child.',
      '每名目标儿童使用物资的次数（参与活动与到访开放活动室）。',
      'S26, S31',
    ],
    ({ real, run }) => ratio(total(real.uses), run.childCount),
  ),
  outcome(
    'unusedHomes',
    share,
    'never',
    ['Share of homes whose materials no child ever used.', '物资从未被儿童使用过的儿童之家比例。', 'S26'],
    ({ real, homeCount }) => shareWhere(homeCount, (home) => real.uses[home] === 0),
  ),
]);
