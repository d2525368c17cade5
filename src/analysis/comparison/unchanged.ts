import { operationWeeks } from '../../model/calendar.ts';
import type { Values } from '../../model/parameters/table.ts';
import type { Bilingual, Scenario } from '../../model/scenario.ts';
import { canonical } from '../../scenario/canonical.ts';

/** Why an arm in which nothing moved moved nothing, as far as the two scenarios tell. @param runs how many were compared */
export function whyUnchanged(base: Scenario, arm: Scenario, runs: number): Bilingual {
  const found = firstDifference(base, arm);
  if (found === null) {
    return {
      en: 'It sets what is in force anyway: no parameter differs from the base in any week.',
      zh: '所设的值本已生效：任何一周都没有参数与基准不同。',
    };
  }
  const { week, paths } = found;
  const names = paths.join(', ');
  const last = operationWeeks(base.values);
  return {
    en: `It changes ${names} from week ${week} of ${last} on, but in ${runs} runs no act of anybody came out otherwise: what it changes is not in use here, or moves no choice far enough.`,
    zh: `自第${week}周（共${last}周）起改变${names}，但在${runs}次运行中无人的行为因此不同：所改之处在此未被使用，或不足以改变任何选择。`,
  };
}

/** The first week in which parameters differ, and which; null for none. */
function firstDifference(base: Scenario, arm: Scenario) {
  if (canonical(base.villages) !== canonical(arm.villages)) return { week: 1, paths: ['villages'] };
  for (let week = 1; week <= operationWeeks(arm.values); week++) {
    const [left, right] = [inForce(base, week), inForce(arm, week)];
    const paths = Object.keys(right).filter((path) => left[path as keyof Values] !== right[path as keyof Values]);
    if (paths.length > 0) return { week, paths };
  }
  return null;
}

function inForce({ values, fixes }: Scenario, week: number): Values {
  return Object.assign({ ...values }, ...fixes.filter(({ from }) => from <= week).map(({ set }) => set)) as Values;
}
