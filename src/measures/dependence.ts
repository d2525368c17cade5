import type { OpenRun } from './openRun.ts';
import { difference, family, outcome, share, signed } from './outcome.ts';
import { rSquared } from './statistics/regression.ts';
import { ratio, total } from './statistics/total.ts';

const flat = 'genuine activities do not vary over homes, or there are too few homes';

/** Group 16: how far service hangs on single persons. */
export const dependenceOutcomes = family(16, [
  outcome(
    'directorR2',
    share,
    flat,
    [
      'Part of the variance of genuine activities over homes that skill, value identification and load of the holder at the start explain.',
      '各儿童之家真实活动的方差中，由起始在岗者的技能、价值认同与负担解释的部分。',
      'S88, S104; P10',
    ],
    (run) => run.directorR2,
  ),
  outcome(
    'villageR2',
    share,
    flat,
    [
      'Part of that variance that number of children, distance and migration of the village explain.',
      '该方差中由村庄儿童数、距离与外出率解释的部分。',
      'S88; P10',
    ],
    villageR2,
  ),
  outcome(
    'directorDecisive',
    difference,
    flat,
    [
      'Part explained by the director minus part explained by the village.',
      '儿童主任解释的部分减村庄解释的部分。',
      'S88; P10',
    ],
    (run) => run.directorR2 - villageR2(run),
  ),
  outcome(
    'needR2',
    share,
    flat,
    [
      "Part of that variance that the mean initial need of the village's target children explains.",
      '该方差中由本村目标儿童平均初始需要解释的部分。',
      'S104',
    ],
    ({ real, children }) =>
      rSquared(real.genuine, [children.need.map((need, home) => meanNeed(need, children.count[home] as number))]),
  ),
  outcome(
    'supportAdds',
    share,
    flat,
    [
      'Part of that variance that support explains beyond the director.',
      '在儿童主任之外由机构支持额外解释的部分。',
      'S79',
    ],
    (run) => atLeastZero(both(run) - run.directorR2),
  ),
  outcome(
    'directorAdds',
    share,
    flat,
    [
      'Part of that variance that the director explains beyond support.',
      '在机构支持之外由儿童主任额外解释的部分。',
      'S79',
    ],
    (run) => atLeastZero(both(run) - rSquared(run.real.genuine, [run.support])),
  ),
  outcome(
    'topThreeShare',
    signed('share'),
    'the total welfare gain is not above zero',
    [
      'Share of the total welfare gain (special children 3-fold) in the three homes with the largest gain: what would be lost with their directors.',
      '增益最大的三个儿童之家占总福利增益（特殊儿童权重3）的份额：若其主任离开将失去的部分。',
      'S83, S88',
    ],
    topThreeShare,
  ),
]);

function villageR2({ real, homes }: OpenRun): number {
  return rSquared(real.genuine, [Float64Array.from(homes.children), homes.distance, homes.migration]);
}

function both({ real, homes, support }: OpenRun): number {
  return rSquared(real.genuine, [homes.skill, homes.valueIdentification, homes.load, support]);
}

/** A column more can only explain more, but for rounding. */
function atLeastZero(value: number): number {
  return Math.max(0, value);
}

function meanNeed(need: number, count: number): number {
  return count === 0 ? 0 : need / count;
}

function topThreeShare(run: OpenRun): number {
  const whole = run.totalWelfare(3);
  if (!(whole > 0)) return Number.NaN;
  const sorted = run.welfare(3).slice().sort();
  return ratio(total(sorted.subarray(Math.max(0, sorted.length - 3))), whole);
}
