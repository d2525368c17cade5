import type { Mind } from '../../model/director/mind.ts';
import { option, part } from '../../model/director/option.ts';
import { coachingPay, falseOpeningPay, paddingPay, riderWorth } from '../../model/director/riders.ts';
import { effectLength } from '../../model/director/worth.ts';
import { directorObservable as at } from '../../model/scorecard/observables.ts';

/** What a director may do, in the order of design 4.4a; `upload` is one accepted upload by itself. */
export const actions = [
  'upload',
  'activity',
  'staged',
  'duplicate',
  'paddedSheet',
  'paperRecord',
  'caseContact',
  'paperCaseFile',
  'opening',
  'falseOpening',
  'coachedAnswers',
] as const;
export type Action = (typeof actions)[number];

/** Worth of an action to the typical director, h-eq. */
export interface ActionWorth {
  /** What the scorecards and pay rules give. */
  readonly pay: number;
  /** All in all: with hours, motives, qualms, risk. Null where it is nothing by itself, or is not thought of. */
  readonly value: number | null;
  /** Uploads in the best batch. */
  readonly batch: number;
}

/** Read every action's worth from a mind that has weighed its options. */
export function worths(mind: Mind): Readonly<Record<Action, ActionWorth>> {
  const n = mind.rules.numbers;
  return {
    upload: { pay: uploadPay(mind), value: null, batch: 1 },
    activity: chosen(mind, option.activity),
    staged: chosen(mind, option.staged),
    duplicate: chosen(mind, option.duplicate),
    paddedSheet: rider(mind, paddingPay(mind), n.paddedSheetHours, n.paddedSheetConscience),
    paperRecord: chosen(mind, option.paperRecord),
    caseContact: chosen(mind, option.caseContact),
    paperCaseFile: chosen(mind, option.paperCaseFile),
    opening: chosen(mind, option.opening),
    falseOpening: rider(mind, falseOpeningPay(mind), n.falseOpeningHours, n.falseOpeningConscience),
    coachedAnswers: rider(mind, coachingPay(mind), n.coachedHours, n.coachedConscience),
  };
}

/** One more accepted upload, whatever it shows. */
function uploadPay(mind: Mind): number {
  const effect = new Float64Array(effectLength);
  effect[at.accepted] = 1;
  effect[at.uploads] = 1;
  return mind.worth.of(effect) + mind.rules.numbers.payPerUpload;
}

/** An option; a forgery that earns nothing is not open and not thought of. */
function chosen({ deliberation }: Mind, choice: number): ActionWorth {
  const isOpen = deliberation.open[choice] === 1;
  return {
    pay: deliberation.get(choice, part.pay),
    value: isOpen ? (deliberation.value[choice] as number) : null,
    batch: isOpen ? (deliberation.batch[choice] as number) : 1,
  };
}

function rider(mind: Mind, pay: number, hours: number, conscience: number): ActionWorth {
  return { pay, value: pay > 0 ? riderWorth(mind, pay, hours, conscience, 0) : null, batch: 1 };
}
