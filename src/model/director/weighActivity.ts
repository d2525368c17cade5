import type { Moment } from '../calendar.ts';
import { contentment } from '../contentment.ts';
import * as at from '../scorecard/observables/directorPlaces.ts';
import { keeper } from './holder.ts';
import * as option from './optionNumbers.ts';
import * as part from './partNumbers.ts';
import { recent } from './recent.ts';
import type { Thought } from './thought.ts';

/** An activity with children: its hours, what it pays, her motives, what may be lost (design 4.4). */
export function weighActivity(mind: Thought, home: number, moment: Moment): void {
  const n = mind.rules.numbers;
  const holders = mind.holders;
  const homes = mind.homes;
  const choices = mind.deliberation;
  const materials = homes.materials[home] as number;
  const held = holders.activitiesHeld[home] as number;
  const expected =
    (n.expectedAttendance * n.expectationWeight + (holders.childrenCame[home] as number)) /
    (n.expectationWeight + held);
  const quality = n.qualityBase + n.qualitySkill * mind.skill + n.qualityMaterials * materials;
  const hours =
    n.activityHours * (n.hoursUnskilled - n.hoursSkill * mind.skill) * (n.hoursBare - n.hoursMaterials * materials) -
    Math.min(n.volunteerSaving, homes.volunteerHours[home] as number) -
    n.formsWaived +
    (moment.term ? n.schoolHours : 0);
  mind.activityHours = Math.max(hours, 0);
  const success = n.successUnskilled + (1 - n.successUnskilled) * mind.skill;
  const isKeeper = holders.kind[home] === keeper;
  mind.quality = quality;
  mind.expectedAttendance = expected;
  mind.activityMotive =
    (n.activityMotive * mind.value * quality * Math.sqrt(expected / 10)) /
    (1 + n.activitySatiation * recent(holders.recentActivities, home));
  const effect = mind.effects.activity;
  effect[at.accepted] = 1;
  effect[at.uploads] = 1;
  effect[at.signIns] = expected;
  effect[at.confirmedSignIns] = expected * n.reach;
  effect[at.satisfied] = expected * n.reach * contentment(n.polite, quality);
  effect[at.records] = mind.rules.pays.records ? mind.recordChance : 0;
  effect[at.openHours] = n.openHours;
  const time = -mind.hourPrice * mind.activityHours;
  const pay = success * (mind.worth.of(effect) + n.payPerUpload + n.payPerVerified);
  const motive = success * mind.activityMotive;
  const recognition =
    n.recognition * (homes.presence[home] as number) + n.award * (homes.awarded[home] as number) + n.villageCredit;
  const liability = -(isKeeper ? n.keeperLiability : n.directorLiability);
  choices.consider(option.activity, -n.start + time + pay + motive + recognition + liability);
  choices.note(option.activity, part.start, -n.start);
  choices.note(option.activity, part.hours, time);
  choices.note(option.activity, part.pay, pay);
  choices.note(option.activity, part.motive, motive);
  choices.note(option.activity, part.recognition, recognition);
  choices.note(option.activity, part.liability, liability);
}
