import { deviationRatio, gap, gapGrowth } from './matthew.ts';
import type { OpenRun } from './openRun.ts';
import type { PairedOutcome } from './pairedOutcome.ts';
import { ratio } from './statistics/total.ts';

/** Group 4 over two runs on the same luck: the Matthew effect itself. */
export const matthewPairs: readonly PairedOutcome[] = [
  {
    name: 'matthewGrowth',
    group: 4,
    control: 'equalShare',
    unit: 'activities per quarter',
    range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    na: 'there are fewer than two homes or fewer than four quarters',
    en: 'Growth of the gap between the homes first believed best and worst, minus its growth under equal sharing: the season cancels.',
    zh: '最初最被看好与最不被看好的儿童之家差距的增长，减去平均分配下的增长：季节因素相互抵消。',
    source: 'S81; P13',
    compute: matthewGrowth,
  },
  {
    name: 'deviationRatioExcess',
    group: 4,
    control: 'equalShare',
    unit: 'ratio',
    range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    na: 'genuine activities of quarter 1 do not vary over homes in one of the runs, or there is no quarter 4',
    en: 'Standard deviation of genuine activities in quarter 4 over quarter 1, minus the same under equal sharing.',
    zh: '真实活动标准差的第四季度与第一季度之比，减去平均分配下的同一比值。',
    source: 'S81; P13',
    compute: (run, control) => deviationRatio(run) - deviationRatio(control),
  },
  {
    name: 'excessInequality',
    group: 4,
    control: 'equalShare',
    unit: 'Gini points',
    range: [-1, 1],
    na: 'no genuine activity was held in one of the runs',
    en: 'Gini coefficient of genuine activities minus the same under equal sharing.',
    zh: '真实活动的基尼系数减去平均分配下的同一系数。',
    source: 'S81',
    compute: (run, control) => run.genuineGini - control.genuineGini,
  },
  ...[0, 3].map(
    (quarter): PairedOutcome => ({
      name: `luckyStart${quarter + 1}`,
      group: 4,
      control: 'noGift',
      unit: 'activities per home',
      range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
      na: 'no home had more support in quarter 1 than in the control run',
      en: `Genuine activities in quarter ${quarter + 1} of the homes that were given extra visits in quarter 1, minus those of the same homes without the gift.`,
      zh: `第一季度获得额外走访的儿童之家在第${quarter + 1}季度的真实活动，减去同一批儿童之家无此馈赠时的真实活动。`,
      source: 'S81; P13',
      compute: (run, control) => luckyStart(run, control, quarter),
    }),
  ),
];

/** Growth of the gap beyond the control's, between the same homes in both runs. */
function matthewGrowth(run: OpenRun, control: OpenRun): number {
  return gapGrowth(run) - (gap(control, run.byBelief, 3) - gap(control, run.byBelief, 0));
}

/**
 * What a gift of visits in quarter 1 is still worth in `quarter` (0-based), in genuine activities per gifted home. The gifted
 * homes are those whose support in quarter 1 exceeds the control's by at least half of the largest such difference: a gift
 * moves other homes' support only by what the agency shifts around it.
 */
export function luckyStart(run: OpenRun, control: OpenRun, quarter: number): number {
  const given = run.supportIn(0);
  const usual = control.supportIn(0);
  let largest = 0;
  for (let home = 0; home < run.homeCount; home++) {
    largest = Math.max(largest, (given[home] as number) - (usual[home] as number));
  }
  const now = run.genuineIn(quarter);
  const otherwise = control.genuineIn(quarter);
  let gifted = 0;
  let gain = 0;
  for (let home = 0; home < run.homeCount; home++) {
    const extra = (given[home] as number) - (usual[home] as number);
    if (largest <= 0 || extra < largest / 2) continue;
    gifted++;
    gain += (now[home] as number) - (otherwise[home] as number);
  }
  return ratio(gain, gifted);
}
