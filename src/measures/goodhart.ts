import type { OpenRun, SpecialWeight } from './openRun.ts';
import { correlation, family, outcome } from './outcome.ts';
import { pearson } from './statistics/correlation.ts';

const weights = [1, 3, 10] as const satisfies readonly SpecialWeight[];

/** Group 9: what the indicator still says of welfare within one run. The gap itself takes two runs: `goodhartPair.ts`. */
export const goodhartOutcomes = family(9, [
  ...weights.map((weight) =>
    outcome(
      `uploadsWelfare${weight}`,
      correlation,
      'credited uploads or welfare do not vary over homes',
      [
        `Rank correlation over homes of accepted uploads (at most the target) with the true welfare gain, special children counted ${weight}-fold.`,
        `各儿童之家被接受上传（以目标为上限）与真实福利增益的秩相关，特殊儿童权重为${weight}。`,
        'S58; P17',
      ],
      (run) => uploadsWelfare(run, weight),
    ),
  ),
  ...weights.map((weight) =>
    outcome(
      `gradeWelfare${weight}`,
      correlation,
      'final grades or welfare do not vary over homes',
      [
        `Rank correlation over homes of the third party's final grade with the true welfare gain, special children counted ${weight}-fold.`,
        `各儿童之家第三方最终评分与真实福利增益的秩相关，特殊儿童权重为${weight}。`,
        'S58, S87',
      ],
      (run) => gradeWelfare(run, weight),
    ),
  ),
]);

/** Spearman's correlation (Pearson's of the ranks) over homes of the credited uploads with welfare. */
export function uploadsWelfare(run: OpenRun, weight: SpecialWeight): number {
  return pearson(run.creditedRanks, run.welfareRanks(weight));
}

/** Spearman's correlation over homes of the final grade with welfare. */
export function gradeWelfare(run: OpenRun, weight: SpecialWeight): number {
  return pearson(run.gradeRanks, run.welfareRanks(weight));
}
