import type { Homes } from '../home.ts';
import { logistic } from '../numerics/logistic.ts';
import type { ReportedLedger } from '../reported/ledger.ts';
import * as at from '../scorecard/observables/directorPlaces.ts';
import { type Holders, keeper } from './holder.ts';
import { Deliberation } from './option.ts';
import * as option from './optionNumbers.ts';
import type { DirectorRules } from './rules.ts';
import type { Situation } from './situation.ts';
import type { Thought } from './thought.ts';
import { weighActivity } from './weighActivity.ts';
import { weighContact } from './weighContact.ts';
import { weighDuplicates, weighPaperCaseFile, weighPaperRecord, weighStaged } from './weighForgeries.ts';
import { weighOpening } from './weighOpening.ts';
import { effectLength, Worth } from './worth.ts';

/** How a holder weighs what she could do in a half-day (design 4.4): own knowledge and the reported ledger, nothing else. */
export class Mind implements Thought {
  readonly deliberation = new Deliberation();
  readonly worth: Worth;
  /** What each action does to the claims. An action always writes the same entries; all others stay 0. */
  readonly effects = {
    activity: noEffect(),
    record: noEffect(),
    opening: noEffect(),
    contact: noEffect(),
    staged: noEffect(),
    duplicate: noEffect(),
    paperRecord: noEffect(),
    paperCaseFile: noEffect(),
    paddedSheet: noEffect(),
    coachedAnswers: noEffect(),
    falseOpening: noEffect(),
  };
  readonly holders: Holders;
  readonly homes: Homes;
  /** In force; `follow` changes them. */
  rules: DirectorRules;
  private home = 0;
  /** Set by `weigh` for the decisions within an activity. */
  skill = 0;
  value = 0;
  quality = 0;
  expectedAttendance = 0;
  hourPrice = 1;
  expectedSanction = 0;
  activityMotive = 0;
  activityHours = 0;

  constructor(holders: Holders, homes: Homes, ledger: ReportedLedger, rules: DirectorRules) {
    this.holders = holders;
    this.homes = homes;
    this.worth = new Worth(ledger, homes);
    this.rules = rules;
  }

  /** Chance that the paper record of an activity is written. */
  get recordChance(): number {
    const n = this.rules.numbers;
    const inclination =
      n.recordMotive +
      this.recordWorth() +
      n.recordValue * (this.holders.value[this.home] as number) -
      n.recordLoad * this.hourPrice;
    return logistic(inclination / n.sigma);
  }

  follow(rules: DirectorRules): void {
    this.rules = rules;
  }

  /** Fill `deliberation` with every option that is open to the holder and the parts of its value. */
  weigh(situation: Situation): void {
    const { home, moment } = situation;
    const holders = this.holders;
    const n = this.rules.numbers;
    const choices = this.deliberation;
    choices.clear(n.threshold);
    choices.consider(option.nothing);
    this.worth.look(home, this.rules, moment, holders.pressure);
    this.home = home;
    this.skill = holders.skill[home] as number;
    const value = holders.value[home] as number;
    this.value = value * (1 + n.autonomy * (value - n.meanValue));
    if (this.value < 0) this.value = 0;
    this.hourPrice = situation.hourPrice;
    this.expectedSanction = (holders.expectedDetection[home] as number) * n.sanction;
    if (!situation.closed) {
      weighActivity(this, home, moment);
      if (situation.mayOpen) weighOpening(this, situation);
      if (holders.kind[home] !== keeper && situation.known.child >= 0) weighContact(this, home, situation.known);
    }
    const { pays } = this.rules;
    if (pays.uploads || pays.signIns || pays.answers || n.payPerUpload > 0 || n.payPerVerified > 0) {
      weighStaged(this, home);
      if ((holders.photos[home] as number) > 0) weighDuplicates(this, home);
    }
    if (pays.records) weighPaperRecord(this, home);
    if (pays.cases && situation.known.child >= 0) weighPaperCaseFile(this, home, situation.known);
  }

  /** What one paper record is worth. */
  private recordWorth(): number {
    if (!this.rules.pays.records) return 0;
    this.effects.record[at.records] = 1;
    return this.worth.of(this.effects.record);
  }

  /** Another half-day after one in which nothing was done: all is as before but for whether the room may be opened. */
  weighAgain(situation: Situation): void {
    const { open } = this.deliberation;
    if (!situation.mayOpen || situation.closed) open[option.opening] = 0;
    else if (open[option.opening] === 0) weighOpening(this, situation);
  }
}

function noEffect(): Float64Array {
  return new Float64Array(effectLength);
}
