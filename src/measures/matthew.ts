import type { OpenRun } from './openRun.ts';
import { correlation, family, multiple, outcome, signed } from './outcome.ts';
import { spearman } from './statistics/correlation.ts';
import type { Fifths } from './statistics/fifths.ts';
import { deviation } from './statistics/spread.ts';
import { ratio, weightedMean } from './statistics/total.ts';

const tooFew = 'there are fewer than two homes or fewer than four quarters';

/** Group 4: how the gap between favoured and neglected homes moves within one run. The effect itself takes two runs: `matthewPair.ts`. */
export const matthewOutcomes = family(4, [
  outcome(
    'gapFirst',
    signed('activities per quarter'),
    'there are fewer than two homes',
    [
      'Genuine activities in quarter 1 of the fifth of homes that the agency first believed best, minus those of the fifth it believed worst.',
      '第一季度：机构最初看好的五分之一儿童之家与最不看好的五分之一之间的真实活动差距。',
      'S81; P13',
    ],
    (run) => gap(run, run.byBelief, 0),
  ),
  outcome(
    'gapFourth',
    signed('activities per quarter'),
    tooFew,
    ['The same difference between the same homes in quarter 4.', '同样的儿童之家在第四季度的差距。', 'S81; P13'],
    (run) => gap(run, run.byBelief, 3),
  ),
  outcome(
    'gapGrowth',
    signed('activities per quarter'),
    tooFew,
    [
      'Growth of that difference from quarter 1 to quarter 4. It contains the season: compare with equal sharing.',
      '该差距从第一季度到第四季度的增长，其中含季节因素，须与平均分配对照。',
      'S81; P13',
    ],
    gapGrowth,
  ),
  outcome(
    'deviationRatio',
    multiple,
    'genuine activities do not vary over homes in quarter 1, or there is no quarter 4',
    [
      'Standard deviation of genuine activities over homes in quarter 4 over that in quarter 1.',
      '各儿童之家真实活动的标准差：第四季度与第一季度之比。',
      'S81; P13',
    ],
    deviationRatio,
  ),
  outcome(
    'rankPersistence',
    correlation,
    'genuine activities do not vary over homes in quarter 1 or 4',
    [
      'Rank correlation of genuine activities in quarter 1 and quarter 4 over homes.',
      '各儿童之家第一季度与第四季度真实活动的秩相关。',
      'S81',
    ],
    (run) => spearman(run.genuineIn(0), run.genuineIn(3)),
  ),
  outcome(
    'neglectedValue',
    { unit: 'share', range: [-1, 1] },
    'there are fewer than two homes',
    [
      "Change of value identification over operation in the fifth of homes that the agency first believed worst (a successor's counts).",
      '机构最不看好的五分之一儿童之家在运营期内价值认同的变化（含继任者）。',
      'S81',
    ],
    ({ homes, byBelief }) =>
      weightedMean(homes.valueIdentificationEnd, byBelief.bottom) -
      weightedMean(homes.valueIdentification, byBelief.bottom),
  ),
]);

/** Mean genuine activities of the top minus those of the bottom fifth in a quarter (0-based). */
export function gap(run: OpenRun, { top, bottom }: Fifths, quarter: number): number {
  const genuine = run.genuineIn(quarter);
  return weightedMean(genuine, top) - weightedMean(genuine, bottom);
}

/** Growth of the gap between the fifths by first belief, from quarter 1 to quarter 4. */
export function gapGrowth(run: OpenRun): number {
  return gap(run, run.byBelief, 3) - gap(run, run.byBelief, 0);
}

/** How much more homes differ in genuine activities in quarter 4 than in quarter 1: ratio of their standard deviations. */
export function deviationRatio(run: OpenRun): number {
  return ratio(deviation(run.genuineIn(3)), deviation(run.genuineIn(0)));
}
