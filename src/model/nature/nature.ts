import type { Moment } from '../calendar.ts';
import type { Holders } from '../director/holder.ts';
import type { Seen } from '../evaluator/evaluator.ts';
import type { LedgerEvent } from '../events.ts';
import type { Homes } from '../home.ts';
import type { Luck } from '../luck/luck.ts';
import type { Values } from '../parameters/table.ts';
import type { SpecialChild, VillageTraits } from '../scenario.ts';
import { seal } from '../truth/open.ts';
import type { Truth } from '../truth/truth.ts';
import { hold, type Session } from './activity.ts';
import { confirmed, satisfied } from './answers.ts';
import { bear, childrenPerHome, countChildren, isKnown, namesOf } from './child.ts';
import { attend, contact, grantWish, label, workerVisit } from './contact.ts';
import { endQuarter, endWeek, finish } from './ends.ts';
import { forgetAnew, settleHouseholds, startAgain } from './household.ts';
import { trueLedger } from './ledger.ts';
import * as noted from './noted.ts';
import { aware, display, firstImpressions, seen, siteVisit } from './observe.ts';
import { countOpen, keepOpen, lockedShare, schedule } from './opening.ts';
import { Relief } from './relief.ts';
import { type NatureState, natureRules } from './state.ts';
import { submit } from './submit.ts';

const numbers = { ...noted };
const notedColumns = (Object.keys(numbers) as (keyof typeof numbers)[]).sort((a, b) => numbers[a] - numbers[b]);

/**
 * Nature: takes what truly happens and gives the typed signals that each actor may have. The truth itself stays sealed inside
 * (design 0.1).
 */
export class Nature {
  private readonly state: NatureState;
  /** Genuine accepted uploads before this contract year. */
  private readonly verifiedBefore: Float64Array;
  private readonly traits: (home: number) => VillageTraits;
  /** Columns of the true ledger by their number in `noted`. */
  private readonly noted: readonly Float64Array[];

  constructor(
    homes: Homes,
    weeks: number,
    quarters: number,
    values: Values,
    luck: Luck,
    traits: (home: number) => VillageTraits,
    logging: boolean,
  ) {
    const total = countChildren(homes, values, luck, traits);
    const ledger = trueLedger(homes.count, total, weeks, quarters);
    this.noted = notedColumns.map((name) => ledger.homes[name]);
    const children = bear(homes, ledger.children, values, luck, traits);
    const authorWeek = new Int16Array(homes.count);
    for (let home = 0; home < homes.count; home++) {
      authorWeek[home] =
        weeks - 1 - Math.floor(luck.author.uniform(homes.number[home] as number, 0) * values['author.weeks']);
    }
    this.traits = traits;
    this.verifiedBefore = new Float64Array(homes.count);
    this.state = {
      ledger,
      children,
      households: settleHouseholds(homes, children, ledger.homes, values, luck),
      relief: new Relief(children, ledger.children, weeks, values['child.fading']),
      homes,
      luck,
      quarters,
      logging,
      lastUse: new Int16Array(homes.count).fill(-1000),
      quarterScheduled: new Float64Array(homes.count),
      quarterOpened: new Float64Array(homes.count),
      authorWeek,
      attending: new Int32Array(childrenPerHome),
      addresses: new Int32Array(childrenPerHome),
      words: new Int32Array(childrenPerHome),
      rules: natureRules(values),
      candidates: 0,
    };
  }

  get truth(): Truth {
    return seal(this.state.ledger);
  }

  get logging(): boolean {
    return this.state.logging;
  }

  /** Total number of children. */
  get childCount(): number {
    return this.state.children.count;
  }

  /** Names of scripted special children, by index of the child. */
  get childNames(): ReadonlyMap<number, string> {
    return namesOf(this.state.children, this.traits);
  }

  householdsOf(home: number): number {
    const { start } = this.state.households;
    return (start[home + 1] as number) - (start[home] as number);
  }

  follow(values: Values, week: number): void {
    const { relief, rules, homes, households, luck } = this.state;
    relief.fade(values['child.fading'], week);
    relief.fadeWishes(rules.values['child.wishFading'], values['child.wishFading'], week);
    if (values['household.forgetting'] !== rules.values['household.forgetting'])
      for (let home = 0; home < homes.count; home++) forgetAnew(home, week, households, values, luck);
    this.state.rules = natureRules(values);
  }

  log(event: LedgerEvent): void {
    this.state.ledger.events.push(Object.freeze(event));
  }

  hold(session: Session): number {
    return hold(this.state, session);
  }

  /** An activity that did not come off. */
  fail(home: number): void {
    const { failed } = this.state.ledger.homes;
    failed[home] = (failed[home] as number) + 1;
  }

  submit(
    home: number,
    type: number,
    week: number,
    slot: number,
    item: number,
    quarter: number,
    presence: number,
    audits: number,
  ): number {
    return submit(this.state, home, type, week, slot, item, quarter, presence, audits);
  }

  schedule(home: number): void {
    schedule(this.state, home);
  }

  /** The room is open anyway, for an activity. */
  openForActivity(home: number): void {
    countOpen(this.state, home);
  }

  keepOpen(home: number, week: number, slot: number, quarter: number, scheduled: boolean): number {
    return keepOpen(this.state, home, week, slot, quarter, scheduled);
  }

  contact(home: number, child: number, week: number, quarter: number, skill: number, more = 1): void {
    contact(this.state, home, child, week, quarter, skill, more);
  }

  /** A visit of the agency's case worker to a special child. */
  workerVisit(home: number, child: number, week: number, quarter: number, skill: number): void {
    workerVisit(this.state, home, child, week, quarter, skill);
  }

  /** A director comes to know the special children of her village, or not: severity where she does, 0 where she does not. */
  acquaint(home: number, place: number, holder: number): number {
    const { children, ledger, luck, rules } = this.state;
    if (place >= (children.special[home] as number)) return 0;
    const child = (children.start[home] as number) + place;
    const script: SpecialChild | undefined = this.traits(home).specialChildren?.[place];
    if (!isKnown(child + (children.toAddress[home] as number), holder, rules.values['child.known'], script, luck))
      return 0;
    ledger.children.known[child] = 1;
    return ledger.children.severity[child] as number;
  }

  /** A general child of a home. @param u uniform draw */
  generalChild(home: number, u: number): number {
    const { start, special } = this.state.children;
    const first = (start[home] as number) + (special[home] as number);
    return first + Math.floor(u * ((start[home + 1] as number) - first));
  }

  /** Index of a child by its place in the home. */
  child(home: number, place: number): number {
    return (this.state.children.start[home] as number) + place;
  }

  grantWish(home: number, child: number, week: number): void {
    grantWish(this.state, home, child, week);
  }

  label(home: number, week: number): void {
    label(this.state, home, week);
  }

  attend(home: number, week: number, weeks: number, value: number, knows: (child: number) => boolean): void {
    attend(this.state, home, week, weeks, value, knows);
  }

  startAgain(home: number, week: number): void {
    const { households, ledger, rules, luck } = this.state;
    startAgain(home, week, households, ledger.homes, rules.values, luck);
  }

  /** Count what holders did with paper: records, sheets, files, logs, and the hours of child work. @param what its number in `noted` */
  note(what: number, home: number, amount: number): void {
    const values = this.noted[what] as Float64Array;
    values[home] = (values[home] as number) + amount;
  }

  /** A case file without a contact. */
  paperCaseFile(home: number, week: number): void {
    const { homes, weeks } = this.state.ledger;
    homes.paperCaseFiles[home] = (homes.paperCaseFiles[home] as number) + 1;
    weeks.paperCaseFiles[week] = (weeks.paperCaseFiles[week] as number) + 1;
  }

  /** @param year 0 before the first quarter, later the year in which a new agency begins */
  firstImpressions(holders: Holders, into: Float64Array, year = 0): void {
    firstImpressions(this.state, holders, into, year);
  }

  seen(home: number, quarter: number): number {
    return seen(this.state, home, quarter);
  }

  /** What leaders see at a home that they visit in a quarter. */
  showToLeaders(home: number, quarter: number, visit: number): number {
    const shown = display(this.state, home, quarter);
    const { shownToLeaders } = this.state.ledger.homes;
    shownToLeaders[home] = (shownToLeaders[home] as number) + shown;
    const noise = this.state.rules.values['government.processNoise'];
    return shown + noise * this.state.luck.leaders.normal(visit, quarter, 3);
  }

  siteVisit(home: number, week: number, holders: Holders, into: Seen): void {
    siteVisit(this.state, home, week, holders, into);
  }

  /** What a complete verification of this year's uploads would find: an ideal that no bureau has. */
  verifiedCount(home: number): number {
    return (this.state.ledger.homes.genuineAccepted[home] as number) - (this.verifiedBefore[home] as number);
  }

  startYear(): void {
    this.verifiedBefore.set(this.state.ledger.homes.genuineAccepted);
  }

  confirmed(home: number, week: number, slot: number, type: number, item: number, present: number): number {
    return confirmed(this.state, home, week, slot, type, item, present);
  }

  satisfied(home: number, week: number, slot: number, item: number, present: number, quality: number): number {
    return satisfied(this.state, home, week, slot, item, present, quality);
  }

  aware(home: number): number {
    return aware(this.state, home);
  }

  /** Share of half-days of this quarter on which the room was locked when it should have been open. */
  lockedShare(home: number): number {
    return lockedShare(this.state, home);
  }

  endWeek(moment: Moment, holders: Holders, openedThisWeek: Uint8Array): void {
    endWeek(this.state, moment, holders, openedThisWeek);
  }

  endQuarter(): void {
    endQuarter(this.state);
  }

  finish(): void {
    finish(this.state);
  }
}
