import { logarithm } from '../model/numerics/logarithm.ts';
import { needShareRatio } from './incidence.ts';
import type { OpenRun } from './openRun.ts';
import { difference, family, outcome, share } from './outcome.ts';
import { redundancy } from './redundancy.ts';
import { ratio, shareWhere, total } from './statistics/total.ts';

/** Children at an activity that count as a full room. */
const fullRoom = 10;
const undefinedStage = 'a stage is undefined while none is zero (with no accepted upload always)';
const noLoss = 'a stage is zero or undefined, or nothing is lost';

/**
 * Group 8: how much of what is reported lands with the children, in four stages. The index is a geometric mean; it is 0 as
 * soon as one stage is 0, even where later stages are undefined because nothing is left to judge.
 */
export const landingOutcomes = family(8, [
  outcome(
    'landingReal',
    share,
    'no upload was accepted',
    [
      'Stage 1, real: genuine activities among the accepted uploads.',
      '第一级“真实”：被接受的上传中真实活动所占比例。',
      'S54, S131',
    ],
    (run) => stages(run)[0],
  ),
  outcome(
    'landingReached',
    share,
    'no genuine activity was held',
    [
      'Stage 2, reached: attended child-sessions over those of full rooms (10 children), at most 1.',
      '第二级“到达”：参与人次与满员（10名儿童）人次之比，至多为1。',
      'S54, S131',
    ],
    (run) => stages(run)[1],
  ),
  outcome(
    'landingDistinct',
    share,
    'no child attended a genuine activity',
    ['Stage 3, not redundant: 1 minus redundancy.', '第三级“不重复”：1减冗余率。', 'S52, S54'],
    (run) => stages(run)[2],
  ),
  outcome(
    'landingAligned',
    share,
    'the need-share ratio is undefined',
    [
      'Stage 4, aligned with need: the need-share ratio, at most 1.',
      '第四级“对准需要”：需要份额比，至多为1。',
      'S53, S54, S141',
    ],
    (run) => stages(run)[3],
  ),
  outcome(
    'landing',
    share,
    undefinedStage,
    ['Landing rate: the fourth root of the product of the four stages.', '落地率：四级之积的四次方根。', 'S127'],
    landing,
  ),
  outcome(
    'suspension',
    share,
    undefinedStage,
    ['Suspension index: 1 minus the landing rate.', '悬浮指数：1减落地率。', 'S54, S85, S131'],
    (run) => 1 - landing(run),
  ),
  ...(['Real', 'Reached', 'Distinct', 'Aligned'] as const).map((stage, index) =>
    outcome(
      `contribution${stage}`,
      share,
      noLoss,
      [
        `Share of stage ${index + 1} in the loss: its logarithm over the sum of the four logarithms.`,
        `第${'一二三四'[index]}级在损失中的份额：其对数与四级对数之和的比。`,
        'S54',
      ],
      (run) => contribution(run, index),
    ),
  ),
  ...[0, 1, 2, 3].map((quarter) =>
    outcome(
      `dummyHomes${quarter + 1}`,
      share,
      'the run has no such quarter',
      [
        `Share of homes without a genuine activity in quarter ${quarter + 1}.`,
        `第${'一二三四'[quarter]}季度没有真实活动的儿童之家比例。`,
        'S84',
      ],
      (run) => dummyHomes(run, quarter),
    ),
  ),
  outcome(
    'dummyRise',
    difference,
    'the run has no fourth quarter',
    [
      'Rise of the share of homes without a genuine activity from quarter 1 to quarter 4.',
      '没有真实活动的儿童之家比例从第一季度到第四季度的上升。',
      'S84',
    ],
    (run) => dummyHomes(run, 3) - dummyHomes(run, 0),
  ),
]);

type Stages = readonly [real: number, reached: number, distinct: number, aligned: number];

function stages(run: OpenRun): Stages {
  const { real, reported } = run;
  return [
    ratio(total(real.genuineAccepted), total(reported.accepted)),
    atMostOne(ratio(total(real.sessions), total(real.genuine) * fullRoom)),
    1 - redundancy(run),
    atMostOne(needShareRatio(run)),
  ];
}

function atMostOne(value: number): number {
  return Math.min(1, value);
}

function landing(run: OpenRun): number {
  const four = stages(run);
  if (Number.isNaN(four[0])) return Number.NaN;
  if (four.includes(0)) return 0;
  return Math.sqrt(Math.sqrt(four[0] * four[1] * four[2] * four[3]));
}

function contribution(run: OpenRun, index: number): number {
  const four = stages(run);
  if (four.includes(0)) return Number.NaN;
  let all = 0;
  for (const stage of four) all += logarithm(stage);
  // A stage without loss has ln 1 = 0; `+ 0` keeps its share from being -0.
  return ratio(logarithm(four[index] as number), all) + 0;
}

function dummyHomes(run: OpenRun, quarter: number): number {
  if (quarter >= run.run.quarters) return Number.NaN;
  const genuine = run.genuineIn(quarter);
  return shareWhere(run.homeCount, (home) => genuine[home] === 0);
}
