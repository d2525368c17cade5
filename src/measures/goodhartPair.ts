import { gradeWelfare, uploadsWelfare } from './goodhart.ts';
import type { SpecialWeight } from './openRun.ts';
import type { PairedOutcome } from './pairedOutcome.ts';
import { deviation } from './statistics/spread.ts';
import { mean, ratio } from './statistics/total.ts';

const weights = [1, 3, 10] as const satisfies readonly SpecialWeight[];
const flat = 'the indicator or welfare does not vary over homes in one of the runs';

/** Group 9 over two runs on the same luck: what pressure does to the indicator. */
export const goodhartPairs: readonly PairedOutcome[] = [
  ...weights.map(
    (weight): PairedOutcome => ({
      name: `goodhartGap${weight}`,
      group: 9,
      control: 'noPressure',
      unit: '-',
      range: [-2, 2],
      na: flat,
      en: `Rank correlation of credited uploads with welfare (special children ${weight}-fold) without pressure, minus the same with it: above 0 if pressure spoils the indicator.`,
      zh: `无压力时被接受上传与福利（特殊儿童权重${weight}）的秩相关减去有压力时的同一相关：大于0表示压力损害指标。`,
      source: 'S58; P17',
      compute: (run, control) => uploadsWelfare(control, weight) - uploadsWelfare(run, weight),
    }),
  ),
  {
    name: 'goodhartGapGrade',
    group: 9,
    control: 'noPressure',
    unit: '-',
    range: [-2, 2],
    na: flat,
    en: "The same for the third party's final grade (special children 3-fold).",
    zh: '第三方最终评分的同一差值（特殊儿童权重3）。',
    source: 'S58',
    compute: (run, control) => gradeWelfare(control, 3) - gradeWelfare(run, 3),
  },
  {
    name: 'goodhartLevel',
    group: 9,
    control: 'noPressure',
    unit: 'SD over homes',
    range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    na: 'uploads or welfare do not vary over homes in the control',
    en: "Rise of accepted uploads minus rise of welfare (special children 3-fold), each in standard deviations over the control's homes: above 0 if the number outruns the service.",
    zh: '被接受上传的升幅减福利（特殊儿童权重3）的升幅，均以对照中各儿童之家的标准差计：大于0表示数字增长快于服务。',
    source: 'S58',
    compute: (run, control) =>
      rise(run.reported.accepted, control.reported.accepted) - rise(run.welfare(3), control.welfare(3)),
  },
  {
    name: 'goodhartLevelGrade',
    group: 9,
    control: 'noPressure',
    unit: 'SD over homes',
    range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    na: 'grades or welfare do not vary over homes in the control',
    en: "Rise of final grades minus rise of welfare (special children 3-fold), each in standard deviations over the control's homes.",
    zh: '最终评分的升幅减福利（特殊儿童权重3）的升幅，均以对照中各儿童之家的标准差计。',
    source: 'S58',
    compute: (run, control) =>
      rise(run.reported.gradeFinal, control.reported.gradeFinal) - rise(run.welfare(3), control.welfare(3)),
  },
];

/** Mean of `values` in standard deviations of `reference` above its mean; NaN where the reference does not vary. */
function rise(values: Float64Array, reference: Float64Array): number {
  return ratio(mean(values) - mean(reference), deviation(reference));
}
