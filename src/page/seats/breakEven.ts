import type { Values } from '../../model/parameters/table.ts';
import { worths } from '../../observers/incentives/actions.ts';
import { goTo } from '../../observers/incentives/moment.ts';
import { typicalMind } from '../../observers/incentives/typical.ts';
import { withValues } from '../../scenario/withValues.ts';
import { baseline } from '../content.ts';

/** What can be turned, each from 0 (as it is) to 1 (as far as it goes). */
export const levers = ['detection', 'credit', 'hours', 'screening'] as const;
export type Lever = (typeof levers)[number];
export type Setting = Readonly<Record<Lever, number>>;

export const asItIs: Setting = { detection: 0, credit: 0, hours: 0, screening: 0 };

/** Steps of a lever. */
export const leverSteps = 20;

/** What a setting is in the model. */
function valuesOf({ detection, credit, hours, screening }: Setting): Partial<Values> {
  const believed = baseline.values['director.expectedDetection'];
  return {
    'director.expectedDetection': believed + detection * (1 - believed),
    ...(credit > 0 ? { 'scorecards.caseCredit': `${credit * 10} * min(caseFiles, caseQuota)` } : {}),
    'director.load': baseline.values['director.load'] * (1 - 0.8 * hours),
    ...(screening > 0 ? { 'app.screening': 'hash', 'app.hashDuplicate': screening } : {}),
  };
}

/** What the honest and the dishonest ways are worth to the typical director who is urged at a quarter's end. */
export interface Balance {
  readonly actions: readonly { readonly name: string; readonly honest: boolean; readonly value: number }[];
  readonly honestPays: boolean;
}

const honest = ['activity', 'caseContact', 'opening'] as const;
const dishonest = ['staged', 'duplicate', 'paperCaseFile'] as const;
/** The end of the second quarter, three reports behind. */
const week = 26;
const short = 3;

/** Weigh a setting. Nothing is run: the model's own mind weighs a made-up home. */
export function balanceOf(setting: Setting): Balance {
  const scenario = withValues(baseline, valuesOf(setting));
  const then = goTo(scenario, week);
  const found = worths(typicalMind(then, then.pace - short, true));
  const actions = [
    ...honest.map((name) => ({ name, honest: true, value: found[name].value ?? 0 })),
    ...dishonest.flatMap((name) => {
      const { value } = found[name];
      return value === null ? [] : [{ name, honest: false, value }];
    }),
  ];
  const best = (isHonest: boolean): number =>
    Math.max(0, ...actions.filter((action) => action.honest === isHonest).map(({ value }) => value));
  return { actions, honestPays: best(true) > 0 && best(true) >= best(false) };
}

/** First position of one lever, the others as they are set, at which an honest way pays best; null where there is none. */
export function breakEven(setting: Setting, lever: Lever): number | null {
  for (let step = 0; step <= leverSteps; step++) {
    const at = step / leverSteps;
    if (balanceOf({ ...setting, [lever]: at }).honestPays) return at;
  }
  return null;
}
