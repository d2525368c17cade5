import type { OpenRun } from './openRun.ts';
import { family, multiple, outcome, share } from './outcome.ts';
import { rSquared } from './statistics/regression.ts';
import { ratio, total } from './statistics/total.ts';

/** Group 11: what leaders and offices see, against what is there. */
export const impressionOutcomes = family(11, [
  outcome(
    'impressionRatio',
    multiple,
    'leaders visited no home, or no home showed anything',
    [
      'Display (quality-weighted genuine activity of a quarter, 1 = its target in full quality) that leaders saw per visit, over its mean over all homes and quarters.',
      '领导每次到访所见的展示质量（当季质量加权真实活动，1为当季目标全质量完成）与全部儿童之家各季度均值之比。',
      'S57',
    ],
    impressionRatio,
  ),
  outcome(
    'informationLoss',
    share,
    'welfare does not vary over homes, or there are too few homes for the columns',
    [
      "Part of the variance of the homes' welfare (special children 3-fold) that a line on everything the bureau sees leaves unexplained.",
      '各儿童之家福利（特殊儿童权重3）的方差中，民政局所见全部信息的线性回归未能解释的部分。',
      'S57, S58',
    ],
    informationLoss,
  ),
]);

/** Both sides in displays: quality-weighted genuine activity of a quarter over a quarter of the year's target. */
function impressionRatio({ real, reported, homeCount, run, values }: OpenRun): number {
  const target = values['city.target'] / 4;
  const shown = ratio(total(real.shownToLeaders), total(reported.leaderVisits));
  return ratio(shown, ratio(total(real.qualityByQuarter), target * homeCount * run.quarters));
}

/**
 * The columns of the reported ledger that reach the bureau: counts, grades, heads trained, what its visits and audits found.
 * Support is the agency's own knowledge and is left out.
 */
function informationLoss(run: OpenRun): number {
  const { reported } = run;
  return (
    1 -
    rSquared(run.welfare(3), [
      reported.accepted,
      reported.uploads,
      reported.signIns,
      reported.confirmedSignIns,
      reported.records,
      reported.caseFiles,
      reported.openHours,
      reported.gradeHalf,
      reported.gradeFinal,
      reported.trainingSeats,
      reported.leaderVisits,
      reported.detected,
    ])
  );
}
