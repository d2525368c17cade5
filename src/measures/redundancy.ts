import type { OpenRun } from './openRun.ts';
import { family, outcome, share } from './outcome.ts';
import { ratio, total } from './statistics/total.ts';

/** Group 7: what the school had taught already. */
export const redundancyOutcomes = family(7, [
  outcome(
    'redundancy',
    share,
    'no child attended a genuine activity',
    [
      'Share of the attended child-sessions whose theme the school supplied in the same month.',
      '参与人次中主题与学校同月教学重复的比例。',
      'S50, S52; P16',
    ],
    redundancy,
  ),
]);

/** Share of attended sessions whose theme the school supplied in the same month. */
export function redundancy({ real }: OpenRun): number {
  return ratio(total(real.redundantSessions), total(real.sessions));
}
