import type { Holders } from '../director/holder.ts';
import { director, keeper, nobody } from '../director/holder.ts';
import type { Seen } from '../evaluator/evaluator.ts';
import { exponential } from '../numerics/exponential.ts';
import { power } from '../numerics/power.ts';
import { quickLogistic } from '../numerics/quickLogistic.ts';
import { knowsOpen, unaware } from './household.ts';
import type { NatureState } from './state.ts';

/** Quality-weighted genuine activity of a quarter, 1 = a quarter's target in full quality: what a visitor could see. */
export function display(state: NatureState, home: number, quarter: number): number {
  const target = state.rules.values['city.target'] / 4;
  return (state.ledger.homes.qualityByQuarter[home * state.quarters + quarter] as number) / target;
}

/**
 * The agency's first impressions, formed while it built the homes (S73, S75):
 * `abar * (a_i / abar)^rel * exp(rel * noise * normal)`, with a_i the quality that the holder could reach times her readiness
 * (base + weight * m), as in design 4.5.
 */
export function firstImpressions(state: NatureState, holders: Holders, into: Float64Array, year: number): void {
  const { homes, luck, rules } = state;
  const { values } = rules;
  const reliability = values['agency.impressionReliability'];
  let sum = 0;
  for (let home = 0; home < homes.count; home++) {
    const quality =
      values['activity.qualityBase'] +
      values['activity.qualitySkill'] * (holders.skill[home] as number) +
      values['activity.qualityMaterials'] * (homes.materials[home] as number);
    const ability =
      holders.kind[home] === nobody
        ? quality * values['agency.impressionBase']
        : quality *
          (values['agency.impressionBase'] + values['agency.impressionValue'] * (holders.value[home] as number));
    into[home] = ability;
    sum += ability;
  }
  const mean = sum / homes.count;
  for (let home = 0; home < homes.count; home++) {
    const noise = values['agency.impressionNoise'] * luck.belief.normal(homes.number[home] as number, -year);
    into[home] = mean * power((into[home] as number) / mean, reliability) * exponential(reliability * noise);
  }
}

/** What the agency sees of a home by the end of a quarter: display where it goes, with noise. */
export function seen(state: NatureState, home: number, quarter: number): number {
  const noise =
    state.rules.values['agency.seeingNoise'] *
    state.luck.belief.normal(state.homes.number[home] as number, quarter + 1);
  return Math.max(0, display(state, home, quarter) + noise);
}

/**
 * A site visit of the third party: order, hardware, an open room, children present, the talk with the director; and a few
 * parents. Announced, the room is open and children are called together as far as the holder can; unannounced, as it is.
 * @param into overwritten
 */
export function siteVisit(state: NatureState, home: number, week: number, holders: Holders, into: Seen): void {
  const { homes, luck, rules } = state;
  const { values } = rules;
  const number = homes.number[home] as number;
  const announced = luck.evaluator.uniform(number, week, 0) < values['grade.announced'];
  const kind = holders.kind[home] as number;
  const ready = kind === director ? 1 : kind === keeper ? values['grade.keeperOpens'] : 0;
  const chance = announced ? ready : kind === nobody ? 0 : usuallyOpen(state, home);
  const open = luck.evaluator.uniform(number, week, 1) < chance;
  const present = open ? childrenPresent(state, home, week, announced) / rules.room : 0;
  const skill = holders.skill[home] as number;
  const talk =
    kind === director ? values['grade.talk'] + (1 - values['grade.talk']) * skill : values['grade.talkKeeper'];
  into.visit = ((homes.materials[home] as number) + 1 + (open ? 1 : 0) + present + talk) / 5;
  into.parents = parents(state, home, week, values['grade.parents']);
}

/** Children in the room at a site visit: of families that know and, if it was announced, of the circle. At most the room's. */
function childrenPresent(state: NatureState, home: number, week: number, announced: boolean): number {
  const { children, households, luck, rules } = state;
  const first = (children.start[home] as number) + (children.special[home] as number);
  const toAddress = children.toAddress[home] as number;
  let present = 0;
  for (let child = first; child < (children.start[home + 1] as number) && present < rules.room; child++) {
    const household = households.ofChild[child] as number;
    const called = announced && child < first + rules.circle;
    if (!called && households.awareness[household] !== knowsOpen) continue;
    const chance = quickLogistic(rules.attendBase + rules.attendTrust * (households.trust[household] as number));
    if (luck.evaluator.uniform(child + toAddress, week, 5) < chance) present++;
  }
  return present;
}

/** Share of scheduled half-days on which the room was open so far. */
function usuallyOpen(state: NatureState, home: number): number {
  const scheduled = state.ledger.homes.scheduledOpenings[home] as number;
  return scheduled === 0 ? 0 : (state.ledger.homes.openings[home] as number) / scheduled;
}

/** Mean answer of a few households: nothing where nothing is known, more with what is known, most with trust. */
function parents(state: NatureState, home: number, week: number, sample: number): number {
  const { households, luck } = state;
  const { 'grade.answerVenue': venue, 'grade.answerOpen': opened } = state.rules.values;
  const first = households.start[home] as number;
  const size = (households.start[home + 1] as number) - first;
  let sum = 0;
  for (let k = 0; k < sample; k++) {
    const household = first + Math.floor(luck.evaluator.uniform(state.homes.number[home] as number, week, 2, k) * size);
    const level = households.awareness[household] as number;
    sum +=
      level === unaware
        ? 0
        : level === knowsOpen
          ? opened + (1 - opened) * (households.trust[household] as number)
          : venue;
  }
  return sum / sample;
}

/** Households that know that the room is open, as people in the village say: no secret there. */
export function aware(state: NatureState, home: number): number {
  return state.ledger.homes.knowsOpen[home] as number;
}

/** The author's unannounced visit (S24-S28): locked, idle for four weeks, share of uploads for which there is a record. */
export function authorVisit(state: NatureState, home: number, week: number, openThisWeek: boolean): void {
  if ((state.authorWeek[home] as number) !== week) return;
  const homes = state.ledger.homes;
  homes.authorLocked[home] = openThisWeek ? 0 : 1;
  homes.authorIdle[home] = week - (state.lastUse[home] as number) >= state.rules.values['author.idle'] ? 1 : 0;
  const uploads =
    (homes.genuine[home] as number) +
    (homes.attempted[home] as number) +
    (homes.staged[home] as number) +
    (homes.duplicate[home] as number);
  homes.authorRecords[home] =
    uploads === 0
      ? Number.NaN
      : Math.min(1, ((homes.recordsWritten[home] as number) + (homes.recordsForged[home] as number)) / uploads);
}
