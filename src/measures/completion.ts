import type { OpenRun } from './openRun.ts';
import { amount, family, outcome, share, signed } from './outcome.ts';
import { ratio, total } from './statistics/total.ts';

const noTarget = 'the target is zero';

/** Group 2: what was reported and what was done against the contract's target. */
export const completionOutcomes = family(2, [
  outcome(
    'completion',
    share,
    noTarget,
    [
      'Completion: accepted uploads, at most the target in each home, over the target of all homes.',
      '完成率：各儿童之家被接受的上传（以目标为上限）与总目标之比。',
      'S19, S22; P1',
    ],
    (run) => ratio(total(run.credited), owed(run)),
  ),
  outcome(
    'completionUncapped',
    amount('ratio'),
    noTarget,
    [
      'Accepted uploads over the target of all homes, without the cap.',
      '被接受的上传总数与总目标之比，不设上限。',
      'S19, S20',
    ],
    (run) => ratio(total(run.reported.accepted), owed(run)),
  ),
  outcome(
    'completionTrue',
    share,
    noTarget,
    [
      'True completion: genuine activities, at most the target in each home, over the target of all homes.',
      '真实完成率：各儿童之家真实活动（以目标为上限）与总目标之比。',
      'S32',
    ],
    (run) =>
      ratio(
        run.real.genuine.reduce((sum, genuine) => sum + Math.min(genuine, run.target), 0),
        owed(run),
      ),
  ),
  outcome(
    'missing',
    signed('uploads'),
    'never',
    [
      'Activities that the reports are short of the target of all homes; below 0 if they exceed it.',
      '上报活动与总目标相比缺少的次数；超额时小于0。',
      'S20; P1',
    ],
    (run) => owed(run) - total(run.reported.accepted),
  ),
]);

/** Activities that all homes together owe. */
function owed(run: OpenRun): number {
  return run.target * run.homeCount;
}
