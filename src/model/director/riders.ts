import { logistic } from '../numerics/logistic.ts';
import * as at from '../scorecard/observables/directorPlaces.ts';
import type { Mind } from './mind.ts';
import { hesitation } from './option.ts';
import { paperRecordPay } from './weighForgeries.ts';

/** Whether she adds names to the sheet of an upload just made: probability (rider P of design 4.4a). */
export function paddingChance(mind: Mind, home: number): number {
  if (!mind.rules.pays.signIns) return 0;
  const n = mind.rules.numbers;
  return riderChance(mind, paddingPay(mind), n.paddedSheetHours, n.paddedSheetConscience, home);
}

/** What the scorecards give for the names that she may add to a sheet, h-eq. */
export function paddingPay(mind: Mind): number {
  const effect = mind.effects.paddedSheet;
  effect[at.signIns] = mind.rules.numbers.paddedNames * (1 - mind.rules.verification.signIns);
  return mind.worth.of(effect);
}

/** Whether she coaches families to say that they are satisfied: probability. */
export function coachingChance(mind: Mind, home: number): number {
  if (!mind.rules.pays.answers) return 0;
  const n = mind.rules.numbers;
  return riderChance(mind, coachingPay(mind), n.coachedHours, n.coachedConscience, home);
}

/** What the scorecards give for the answers that she may coach, h-eq. */
export function coachingPay(mind: Mind): number {
  const effect = mind.effects.coachedAnswers;
  effect[at.satisfied] = mind.rules.numbers.coachedNames * (1 - mind.rules.verification.answers);
  return mind.worth.of(effect);
}

/** Whether she logs an opening that never was: probability. */
export function falseOpeningChance(mind: Mind, home: number): number {
  if (!mind.rules.pays.hours) return 0;
  const n = mind.rules.numbers;
  return riderChance(mind, falseOpeningPay(mind), n.falseOpeningHours, n.falseOpeningConscience, home);
}

/** What the scorecards give for an opening that never was, h-eq. */
export function falseOpeningPay(mind: Mind): number {
  const effect = mind.effects.falseOpening;
  effect[at.openHours] = mind.rules.numbers.openHours * (1 - mind.rules.verification.openings);
  return mind.worth.of(effect);
}

/** Whether she forges the record of a staged photo: probability. */
export function forgedRecordChance(mind: Mind, home: number): number {
  if (!mind.rules.pays.records) return 0;
  const n = mind.rules.numbers;
  return riderChance(mind, paperRecordPay(mind), n.paperRecordHours, n.paperRecordConscience, home);
}

function riderChance(mind: Mind, pay: number, hours: number, conscience: number, home: number): number {
  if (pay <= 0) return 0;
  return logistic(riderWorth(mind, pay, hours, conscience, home) / mind.rules.numbers.sigma);
}

/**
 * What a forgery that rides on something else is worth to her all in all, h-eq.
 * @param pay above 0, h-eq, @param hours it takes, @param conscience in costs of faking
 */
export function riderWorth(mind: Mind, pay: number, hours: number, conscience: number, home: number): number {
  return (
    pay -
    mind.hourPrice * hours -
    conscience * (mind.holders.costOfFaking[home] as number) -
    mind.expectedSanction +
    hesitation(pay, mind.rules.numbers.threshold)
  );
}
