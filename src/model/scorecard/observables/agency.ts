import { base, list, positions } from '../observable.ts';

const bases = {
  completion: base(
    'share',
    [0, 1],
    [
      "Mean over homes of expected uploads of the quarter over the quarter's pace, at most 1 each.",
      '各儿童之家本季度预期上传数与季度进度要求之比（每家至多为1）的平均值。',
    ],
  ),
  onTarget: base(
    'share',
    [0, 1],
    ["Share of homes expected to reach the quarter's pace.", '预期达到本季度进度要求的儿童之家比例。'],
  ),
  uploads: base(
    'activities per quarter',
    [0, 150],
    ['Mean expected uploads of a home in a quarter.', '每个儿童之家每季度预期上传数的平均值。'],
  ),
  showcase: base(
    'display',
    [0, 20],
    [
      'Expected mean displayed quality of the best homes, as many as are shown to visitors.',
      '供参观的最好的若干儿童之家的预期平均展示质量。',
    ],
  ),
  display: base('display', [0, 20], ['Mean displayed quality of all homes.', '全部儿童之家的平均展示质量。']),
  grade: base('share', [0, 1], ['Mean grade expected of the third party.', '预期第三方评分的平均值。']),
  excellent: base(
    'share',
    [0, 1],
    [
      'Expected share of homes that the third party calls excellent: a quota, which no unit of support moves.',
      '预期被第三方评为优秀的儿童之家比例：为固定名额，不随支持单位变化。',
    ],
  ),
  spread: base(
    'share',
    [0, 1],
    [
      'Fairness of support: 1 less the Hoover index (the share of staff units that would have to move for equal shares).',
      '支持的公平程度：1 减去胡佛指数（为实现均等需要重新分配的人力单位比例）。',
    ],
  ),
  cases: base(
    'files per quarter',
    [0, 200],
    [
      'Mean case files of a home in the last quarter; the agency expects no unit of support to move it.',
      '上季度每个儿童之家个案档案数的平均值；机构预期支持单位不会使其变化。',
    ],
  ),
  stagePayment: base(
    'share',
    [0, 1],
    [
      'Share of the stage payments expected; they are recorded and pay nobody.',
      '预期可获得的阶段付款比例；仅作记录，不实际支付。',
    ],
  ),
  satisfaction: base(
    'share',
    [0, 1],
    [
      'Mean over homes of expected satisfaction: satisfied families of the last quarter against those of full activities, and what support adds.',
      '各儿童之家预期满意度的平均值：上季度满意家庭数与足额活动应有数之比，加上支持带来的提升。',
    ],
  ),
  showcaseWeight: base(
    'points',
    [0, 20],
    [
      'The parameter agency.showcaseWeight, so that ensembles can vary what the showcase counts.',
      '参数 agency.showcaseWeight：使集合运行可以改变示范点的分量。',
    ],
  ),
};

/** Places of the agency's base observables. */
export const agencyObservable = positions(bases);

/** What the agency's renewal score may name: sums over its homes as it expects them. */
export const agencyObservables = list(bases);
