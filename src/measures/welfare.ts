import type { OpenRun, SpecialWeight } from './openRun.ts';
import { amount, family, outcome, share, signed } from './outcome.ts';
import { atkinson } from './statistics/atkinson.ts';
import { rankWeighted } from './statistics/concentration.ts';
import { ratio, total } from './statistics/total.ts';

const weights = [1, 3, 10] as const satisfies readonly SpecialWeight[];
const noChildren = 'there are no children';

/** Group 10: the true gain of the children, and what it cost. */
export const welfareOutcomes = family(10, [
  ...weights.map((weight) =>
    outcome(
      `welfare${weight}`,
      signed('child SD'),
      'never',
      [
        `True welfare gain summed over the target children, special children counted ${weight}-fold: the mean need that service took away.`,
        `目标儿童真实福利增益之和，特殊儿童权重为${weight}：服务平均减轻的需要。`,
        'S36, S139',
      ],
      (run) => run.totalWelfare(weight),
    ),
  ),
  outcome(
    'welfareRanked',
    signed('child SD'),
    'never',
    [
      'The gain weighted by rank of initial need, from 0 for the least to 2 for the most needy child.',
      '按初始需要排名加权的增益，权重从需要最小者的0到需要最大者的2。',
      'S36',
    ],
    ({ truth: { children }, needOrder }) => 2 * rankWeighted(children.gain, children.needStart, needOrder),
  ),
  outcome(
    'welfareInequality',
    share,
    'no child gained',
    [
      'Atkinson index of the gain over children, aversion 1/2; a loss counts as no gain.',
      '儿童间增益的阿特金森指数（厌恶系数1/2）；损失按零增益计。',
      'S83',
    ],
    ({ truth: { children } }) => atkinson(children.gain),
  ),
  outcome(
    'harmedChildren',
    share,
    noChildren,
    ['Share of target children whom the project left worse off.', '因项目而境况变差的目标儿童比例。', 'S35'],
    ({ children, run }) => ratio(children.harmed, run.childCount),
  ),
  outcome(
    'companionshipShare',
    share,
    'no session had an effect',
    [
      'Share of emotional companionship in the gain of sessions; the rest is ability.',
      '活动增益中情感陪伴所占比例，其余为能力提升。',
      'S139',
    ],
    ({ children: { companionship, ability } }) => ratio(companionship, companionship + ability),
  ),
  ...weights.map((weight) =>
    outcome(
      `welfarePerThousand${weight}`,
      signed('child SD per 1,000 yuan'),
      'the budget is zero',
      [
        `True welfare gain per 1,000 yuan of the budget, special children counted ${weight}-fold.`,
        `每千元经费的真实福利增益，特殊儿童权重为${weight}。`,
        'S06, S105',
      ],
      (run) => ratio(run.totalWelfare(weight), run.values['city.budget'] / 1000),
    ),
  ),
  outcome(
    'yuanPerSession',
    amount('yuan'),
    'no child attended a genuine activity',
    ['Budget over attended child-sessions at genuine activities.', '经费与真实活动参与人次之比。', 'S06, S105'],
    yuanPerSession,
  ),
  outcome(
    'operatingYuanPerSession',
    amount('yuan'),
    'no child attended a genuine activity',
    [
      'The operating part of the budget over attended child-sessions at genuine activities.',
      '运营经费与真实活动参与人次之比。',
      'S06, S105',
    ],
    (run) => yuanPerSession(run) * run.values['city.operatingShare'],
  ),
]);

function yuanPerSession({ values, real }: OpenRun): number {
  return ratio(values['city.budget'], total(real.sessions));
}
