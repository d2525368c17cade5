import { type Moment, pace, weeksPerQuarter } from '../calendar.ts';
import type { Homes } from '../home.ts';
import type { ReportedLedger } from '../reported/ledger.ts';
import { difference, points, touches } from '../scorecard/incentive.ts';
import * as at from '../scorecard/observables/directorPlaces.ts';
import { caseCreditObservable as creditAt } from '../scorecard/observables.ts';
import type { DirectorRules } from './rules.ts';

/** Places in an effect: what an action does to what can be claimed (columns of the table of design 4.4a). */
export const effectLength = 17;

/** Accepted uploads, and further ones, for which worth is kept through a week. */
enum kept {
  counts = 64,
  more = 8,
}

/**
 * The holder's scorecards as she sees them now: her own counts, last week's table, and the stake. The worth of an action is
 * stake * [formula(x + effect) - formula(x)] plus the same for the case credit (design 0.2, 4.4a), in h-eq.
 */
export class Worth {
  /** Base observables of the director's scorecard. */
  readonly x = new Float64Array(effectLength);
  private readonly credit = new Float64Array(effectLength);
  private readonly creditEffect = new Float64Array(effectLength);
  private readonly ledger: ReportedLedger;
  private readonly homes: Homes;
  private rules: DirectorRules | null = null;
  private home = 0;
  private moment: Moment | null = null;
  private stake = 0;
  private stakes = 0;
  /** Where the worth of uploads is kept for the home's count; -1 where it is not kept. */
  private row = -1;
  private now = Number.NaN;
  private readonly kept = new Float64Array(kept.counts * kept.more);
  private keptWeek = -1;
  private keptRules: DirectorRules | null = null;
  private creditNow = 0;

  constructor(ledger: ReportedLedger, homes: Homes) {
    this.ledger = ledger;
    this.homes = homes;
  }

  /**
   * Look at the scorecards from one home at one moment.
   * @param pressures every holder's sensitivity pi, h-eq
   */
  look(home: number, rules: DirectorRules, moment: Moment, pressures: Float64Array): void {
    const { stakes, pressureBetween: between } = rules.numbers;
    this.rules = rules;
    this.home = home;
    this.moment = moment;
    this.stakes = stakes;
    const pressure = pressures[home] as number;
    this.stake = stakes * pressure * (between + (1 - between) * (this.homes.urged[home] as number));
    this.now = Number.NaN;
    if (moment.week !== this.keptWeek || rules !== this.keptRules) this.forget(moment.week, rules);
    this.row = -1;
    if (!rules.countsOnly) this.read(rules);
    else if (this.stake !== 0) {
      const accepted = this.ledger.accepted[home] as number;
      if ((accepted | 0) === accepted && accepted < kept.counts) this.row = accepted * kept.more;
    }
    if (rules.credits) this.lookAtCredit(this.ledger.caseFilesQuarter[home] as number, rules);
  }

  private read(rules: DirectorRules): void {
    const { x } = this;
    const ledger = this.ledger;
    const home = this.home;
    const moment = this.moment as Moment;
    const { target, caseQuota } = rules.numbers;
    const grade = ledger.grade[home] as number;
    x[at.accepted] = ledger.accepted[home] as number;
    x[at.uploads] = ledger.uploads[home] as number;
    x[at.signIns] = ledger.signIns[home] as number;
    x[at.confirmedSignIns] = ledger.confirmedSignIns[home] as number;
    x[at.records] = ledger.records[home] as number;
    x[at.caseFiles] = ledger.caseFiles[home] as number;
    x[at.openHours] = ledger.openHours[home] as number;
    x[at.target] = target;
    x[at.pace] = pace(target, moment);
    x[at.caseQuota] = caseQuota;
    x[at.week] = moment.yearWeek + 1;
    x[at.quarter] = quarterOfYear(moment);
    x[at.urged] = this.homes.urged[home] as number;
    x[at.meanAccepted] = ledger.meanAccepted;
    x[at.standing] = ledger.standing[home] as number;
    x[at.grade] = Number.isNaN(grade) ? 0 : grade;
    x[at.satisfied] = ledger.satisfied[home] as number;
  }

  /**
   * What an effect is worth to the holder, h-eq.
   * @param effect change of each base observable of the director's scorecard, by position
   */
  of(effect: Float64Array): number {
    const more = effect[at.accepted] as number;
    if (this.row >= 0 && (more | 0) === more && more > 0 && more < kept.more) {
      const known = this.kept[this.row + more] as number;
      if (!Number.isNaN(known)) return this.stake * known;
    }
    return this.find(effect);
  }

  private find(effect: Float64Array): number {
    const rules = this.rules as DirectorRules;
    if (this.stake === 0 && !rules.credits) return 0;
    if (rules.countsOnly) return this.stake * this.ofUploads(effect, rules);
    let worth = 0;
    if (this.stake !== 0 && touches(rules.scorecard, effect)) worth = this.stake * this.difference(effect, rules);
    if (rules.credits) {
      this.creditEffect[creditAt.caseFiles] = effect[at.caseFiles] as number;
      this.creditEffect[creditAt.accepted] = effect[at.accepted] as number;
      worth += this.stakes * difference(rules.caseCredit, this.credit, this.creditEffect, this.creditNow);
    }
    return worth;
  }

  private difference(effect: Float64Array, rules: DirectorRules): number {
    if (Number.isNaN(this.now)) {
      if (rules.countsOnly) this.read(rules);
      this.now = points(rules.scorecard, this.x);
    }
    return difference(rules.scorecard, this.x, effect, this.now);
  }

  /** The same where only accepted uploads count: kept through the week for all homes with the same count. */
  private ofUploads(effect: Float64Array, rules: DirectorRules): number {
    const more = effect[at.accepted] as number;
    if (more === 0) return 0;
    const points = this.difference(effect, rules);
    if (this.row >= 0 && (more | 0) === more && more > 0 && more < kept.more) this.kept[this.row + more] = points;
    return points;
  }

  private forget(week: number, rules: DirectorRules): void {
    this.keptWeek = week;
    this.keptRules = rules;
    this.kept.fill(Number.NaN);
  }

  private lookAtCredit(caseFilesQuarter: number, rules: DirectorRules): void {
    const credit = this.credit;
    this.read(rules);
    credit[creditAt.caseFiles] = caseFilesQuarter;
    credit[creditAt.caseQuota] = this.x[at.caseQuota] as number;
    credit[creditAt.accepted] = this.x[at.accepted] as number;
    credit[creditAt.pace] = this.x[at.pace] as number;
    credit[creditAt.target] = this.x[at.target] as number;
    credit[creditAt.week] = this.x[at.week] as number;
    credit[creditAt.quarter] = this.x[at.quarter] as number;
    this.creditNow = points(rules.caseCredit, credit);
  }
}

/** 1-4; the closing weeks count as the fourth. */
export function quarterOfYear(moment: Moment): number {
  return Math.min(Math.floor(moment.yearWeek / weeksPerQuarter), 3) + 1;
}
