import type { Moment } from '../calendar.ts';
import { contentment } from '../contentment.ts';
import type { Homes } from '../home.ts';
import { logistic } from '../numerics/logistic.ts';
import type { ReportedLedger } from '../reported/ledger.ts';
import * as at from '../scorecard/observables/directorPlaces.ts';
import { type Holders, keeper } from './holder.ts';
import { Deliberation, hesitation } from './option.ts';
import * as option from './optionNumbers.ts';
import * as part from './partNumbers.ts';
import type { DirectorRules } from './rules.ts';
import { effectLength, Worth } from './worth.ts';

/** What a holder knows of a special child of her village: nobody else's files, only her own acquaintance. */
export interface KnownCase {
  /** Index over all children; -1 when she knows of none. */
  child: number;
  /** Severity z of that child, 1-2. */
  severity: number;
  /** Contacts and case files of this child that she may still claim this quarter. */
  claims: number;
  /** Whether a case file of any child whom she knows may still be claimed. */
  claimable: boolean;
}

/** What lies before a holder in one half-day. */
export interface Situation {
  readonly home: number;
  readonly moment: Moment;
  /** Price of an hour this week, lambda. */
  readonly hourPrice: number;
  /** Whether the room may be opened in this half-day (weekend in term, any in the holidays). */
  readonly mayOpen: boolean;
  /** Whether homes are closed by order. */
  readonly closed: boolean;
  /** Households that know that the room is open, as people say. */
  readonly aware: number;
  readonly known: KnownCase;
}

/** How a holder weighs what she could do in a half-day (design 4.4): own knowledge and the reported ledger, nothing else. */
export class Mind {
  readonly deliberation = new Deliberation();
  readonly worth: Worth;
  /** What each action does to the claims. An action always writes the same entries; all others stay 0. */
  private readonly effects = {
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
  private readonly holders: Holders;
  private readonly homes: Homes;
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
      this.weighActivity(home, moment);
      if (situation.mayOpen) this.weighOpening(situation);
      if (holders.kind[home] !== keeper && situation.known.child >= 0) this.weighContact(home, situation.known);
    }
    const { pays } = this.rules;
    if (pays.uploads || pays.signIns || pays.answers || n.payPerUpload > 0 || n.payPerVerified > 0) {
      this.weighStaged(home);
      if ((holders.photos[home] as number) > 0) this.weighDuplicates(home);
    }
    if (pays.records) this.weighPaperRecord(home);
    if (pays.cases && situation.known.child >= 0) this.weighPaperCaseFile(home, situation.known);
  }

  /** Another half-day after one in which nothing was done: all is as before but for whether the room may be opened. */
  weighAgain(situation: Situation): void {
    const { open } = this.deliberation;
    if (!situation.mayOpen || situation.closed) open[option.opening] = 0;
    else if (open[option.opening] === 0) this.weighOpening(situation);
  }

  private weighActivity(home: number, moment: Moment): void {
    const n = this.rules.numbers;
    const holders = this.holders;
    const homes = this.homes;
    const choices = this.deliberation;
    const materials = homes.materials[home] as number;
    const held = holders.activitiesHeld[home] as number;
    const expected =
      (n.expectedAttendance * n.expectationWeight + (holders.childrenCame[home] as number)) /
      (n.expectationWeight + held);
    const quality = n.qualityBase + n.qualitySkill * this.skill + n.qualityMaterials * materials;
    const hours =
      n.activityHours * (n.hoursUnskilled - n.hoursSkill * this.skill) * (n.hoursBare - n.hoursMaterials * materials) -
      Math.min(n.volunteerSaving, homes.volunteerHours[home] as number) -
      n.formsWaived +
      (moment.term ? n.schoolHours : 0);
    this.activityHours = Math.max(hours, 0);
    const success = n.successUnskilled + (1 - n.successUnskilled) * this.skill;
    const isKeeper = holders.kind[home] === keeper;
    this.quality = quality;
    this.expectedAttendance = expected;
    this.activityMotive =
      (n.activityMotive * this.value * quality * Math.sqrt(expected / 10)) /
      (1 + n.activitySatiation * recent(holders.recentActivities, home));
    const effect = this.effects.activity;
    effect[at.accepted] = 1;
    effect[at.uploads] = 1;
    effect[at.signIns] = expected;
    effect[at.confirmedSignIns] = expected * n.reach;
    effect[at.satisfied] = expected * n.reach * contentment(n.polite, quality);
    effect[at.records] = this.rules.pays.records ? this.recordChance : 0;
    effect[at.openHours] = n.openHours;
    const time = -this.hourPrice * this.activityHours;
    const pay = success * (this.worth.of(effect) + n.payPerUpload + n.payPerVerified);
    const motive = success * this.activityMotive;
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

  /** What one paper record is worth. */
  private recordWorth(): number {
    if (!this.rules.pays.records) return 0;
    this.effects.record[at.records] = 1;
    return this.worth.of(this.effects.record);
  }

  private weighOpening({ home, aware }: Situation): void {
    const n = this.rules.numbers;
    const choices = this.deliberation;
    const effect = this.effects.opening;
    effect[at.openHours] = n.openHours;
    const start = -n.start * n.openStart;
    const time = -this.hourPrice * n.openHours;
    const motive = (n.openMotive * this.value * aware) / n.openHouseholds;
    const liability = -(this.holders.kind[home] === keeper ? n.keeperLiability : n.directorLiability);
    const pay = this.worth.of(effect);
    choices.consider(option.opening, start + time + motive + liability + pay);
    choices.note(option.opening, part.start, start);
    choices.note(option.opening, part.hours, time);
    choices.note(option.opening, part.motive, motive);
    choices.note(option.opening, part.liability, liability);
    choices.note(option.opening, part.pay, pay);
  }

  private weighContact(home: number, known: KnownCase): void {
    const n = this.rules.numbers;
    const holders = this.holders;
    const choices = this.deliberation;
    const effect = this.effects.contact;
    effect[at.caseFiles] = known.claims > 0 ? 1 : 0;
    effect[at.satisfied] = n.reach * contentment(n.polite, Math.sqrt(this.skill));
    const saved = (this.homes.careLeft[home] as number) > 0 ? Math.min(n.careSaving, n.caseHours) : 0;
    const time = -this.hourPrice * (n.caseHours - saved);
    const unease = -n.caseUnease * (1 - this.skill) + n.caseSpillover * recent(holders.recentActivities, home);
    const motive =
      (n.caseMotive * this.value * known.severity * Math.sqrt(this.skill)) /
      (1 + n.caseSatiation * recent(holders.recentContacts, home));
    const pay = this.worth.of(effect);
    choices.child = known.child;
    choices.consider(option.caseContact, -n.start + time + unease + motive + pay);
    choices.note(option.caseContact, part.start, -n.start);
    choices.note(option.caseContact, part.hours, time);
    choices.note(option.caseContact, part.unease, unease);
    choices.note(option.caseContact, part.motive, motive);
    choices.note(option.caseContact, part.pay, pay);
  }

  /** A few children before a camera. Every forgery is open only as far as it is worth something (design 0.3). */
  private weighStaged(home: number): void {
    const n = this.rules.numbers;
    const { staged, signIns } = this.rules.verification;
    const accepted = 1 - staged;
    const effect = this.effects.staged;
    effect[at.accepted] = accepted;
    effect[at.uploads] = 1;
    effect[at.signIns] = accepted * (n.stagedChildren + n.paddedNames * (1 - signIns));
    effect[at.confirmedSignIns] = accepted * n.stagedChildren * n.reach;
    effect[at.satisfied] = accepted * n.stagedChildren * n.reach * n.polite;
    const pay = this.worth.of(effect) + accepted * n.payPerUpload + n.notVerified * n.payPerVerified;
    if (pay <= 0) return;
    const hours = n.stagedHours * (1 - n.stagedPhotoSkill * (this.holders.photoSkill[home] as number));
    const choices = this.deliberation;
    choices.note(option.staged, part.start, -n.start);
    choices.note(option.staged, part.hours, -this.hourPrice * hours);
    choices.note(option.staged, part.pay, pay);
    choices.note(option.staged, part.conscience, -(n.stagedConscience * (this.holders.costOfFaking[home] as number)));
    choices.note(option.staged, part.risk, -this.expectedSanction);
    choices.forge(option.staged);
  }

  /** The batch of duplicates that is best for her: each costs its minutes, its qualms and its risk. */
  private weighDuplicates(home: number): void {
    const n = this.rules.numbers;
    const accepted = 1 - this.rules.verification.duplicate;
    const costOfFaking = this.holders.costOfFaking[home] as number;
    const claimed = this.holders.lastClaim[home] as number;
    const cost = this.hourPrice * n.duplicateHours + costOfFaking + this.expectedSanction;
    const perUpload = accepted * n.payPerUpload + n.notVerified * n.payPerVerified;
    const effect = this.effects.duplicate;
    let best = 1;
    let bestPay = 0;
    let bestGain = Number.NEGATIVE_INFINITY;
    for (let batch = 1; batch <= n.duplicateMost; batch++) {
      effect[at.accepted] = batch * accepted;
      effect[at.uploads] = batch;
      effect[at.signIns] = batch * accepted * claimed;
      const pay = this.worth.of(effect) + batch * perUpload;
      if (pay - batch * cost > bestGain) {
        bestGain = pay - batch * cost;
        bestPay = pay;
        best = batch;
      }
    }
    const choices = this.deliberation;
    choices.batch[option.duplicate] = best;
    if (bestPay <= 0) return;
    choices.note(option.duplicate, part.start, -n.start);
    choices.note(option.duplicate, part.hours, -this.hourPrice * (best * n.duplicateHours));
    choices.note(option.duplicate, part.pay, bestPay);
    choices.note(option.duplicate, part.conscience, -(best * costOfFaking));
    choices.note(option.duplicate, part.risk, -(best * this.expectedSanction));
    choices.forge(option.duplicate);
  }

  private weighPaperRecord(home: number): void {
    const n = this.rules.numbers;
    const pay = this.paperRecordPay();
    if (pay <= 0) return;
    const choices = this.deliberation;
    const conscience = n.paperRecordConscience * (this.holders.costOfFaking[home] as number);
    choices.note(option.paperRecord, part.start, -n.start);
    choices.note(option.paperRecord, part.hours, -this.hourPrice * n.paperRecordHours);
    choices.note(option.paperRecord, part.pay, pay);
    choices.note(option.paperRecord, part.conscience, -conscience);
    choices.note(option.paperRecord, part.risk, -this.expectedSanction);
    choices.forge(option.paperRecord);
  }

  private paperRecordPay(): number {
    const effect = this.effects.paperRecord;
    effect[at.records] = 1 - this.rules.verification.records;
    return this.worth.of(effect);
  }

  private weighPaperCaseFile(home: number, known: KnownCase): void {
    if (!known.claimable) return;
    const n = this.rules.numbers;
    const effect = this.effects.paperCaseFile;
    effect[at.caseFiles] = 1 - this.rules.verification.cases;
    const pay = this.worth.of(effect);
    if (pay <= 0) return;
    const choices = this.deliberation;
    const conscience = n.paperCaseFileConscience * (this.holders.costOfFaking[home] as number);
    choices.note(option.paperCaseFile, part.start, -n.start);
    choices.note(option.paperCaseFile, part.hours, -this.hourPrice * n.paperCaseFileHours);
    choices.note(option.paperCaseFile, part.pay, pay);
    choices.note(option.paperCaseFile, part.conscience, -conscience);
    choices.note(option.paperCaseFile, part.risk, -this.expectedSanction);
    choices.forge(option.paperCaseFile);
  }

  /** Whether she adds names to the sheet of an upload just made: probability (rider P of design 4.4a). */
  paddingChance(home: number): number {
    if (!this.rules.pays.signIns) return 0;
    const n = this.rules.numbers;
    return this.riderChance(this.paddingPay(), n.paddedSheetHours, n.paddedSheetConscience, home);
  }

  /** What the scorecards give for the names that she may add to a sheet, h-eq. */
  paddingPay(): number {
    const effect = this.effects.paddedSheet;
    effect[at.signIns] = this.rules.numbers.paddedNames * (1 - this.rules.verification.signIns);
    return this.worth.of(effect);
  }

  /** Whether she coaches families to say that they are satisfied: probability. */
  coachingChance(home: number): number {
    if (!this.rules.pays.answers) return 0;
    const n = this.rules.numbers;
    return this.riderChance(this.coachingPay(), n.coachedHours, n.coachedConscience, home);
  }

  /** What the scorecards give for the answers that she may coach, h-eq. */
  coachingPay(): number {
    const effect = this.effects.coachedAnswers;
    effect[at.satisfied] = this.rules.numbers.coachedNames * (1 - this.rules.verification.answers);
    return this.worth.of(effect);
  }

  /** Whether she logs an opening that never was: probability. */
  falseOpeningChance(home: number): number {
    if (!this.rules.pays.hours) return 0;
    const n = this.rules.numbers;
    return this.riderChance(this.falseOpeningPay(), n.falseOpeningHours, n.falseOpeningConscience, home);
  }

  /** What the scorecards give for an opening that never was, h-eq. */
  falseOpeningPay(): number {
    const effect = this.effects.falseOpening;
    effect[at.openHours] = this.rules.numbers.openHours * (1 - this.rules.verification.openings);
    return this.worth.of(effect);
  }

  /** Whether she forges the record of a staged photo: probability. */
  forgedRecordChance(home: number): number {
    if (!this.rules.pays.records) return 0;
    const n = this.rules.numbers;
    return this.riderChance(this.paperRecordPay(), n.paperRecordHours, n.paperRecordConscience, home);
  }

  private riderChance(pay: number, hours: number, conscience: number, home: number): number {
    if (pay <= 0) return 0;
    return logistic(this.riderWorth(pay, hours, conscience, home) / this.rules.numbers.sigma);
  }

  /**
   * What a forgery that rides on something else is worth to her all in all, h-eq.
   * @param pay above 0, h-eq, @param hours it takes, @param conscience in costs of faking
   */
  riderWorth(pay: number, hours: number, conscience: number, home: number): number {
    return (
      pay -
      this.hourPrice * hours -
      conscience * (this.holders.costOfFaking[home] as number) -
      this.expectedSanction +
      hesitation(pay, this.rules.numbers.threshold)
    );
  }
}

/** Sum over the last four weeks. */
export function recent(counts: Uint8Array, home: number): number {
  const start = home * 4;
  return (
    (counts[start] as number) +
    (counts[start + 1] as number) +
    (counts[start + 2] as number) +
    (counts[start + 3] as number)
  );
}

function noEffect(): Float64Array {
  return new Float64Array(effectLength);
}
