import type { Moment } from '../calendar.ts';
import { contentment } from '../contentment.ts';
import { type Holders, nobody } from '../director/holder.ts';
import type { Seen } from '../evaluator/evaluator.ts';
import type { LedgerEvent } from '../events.ts';
import type { Homes } from '../home.ts';
import type { Luck } from '../luck/luck.ts';
import { isBelow, limitOf } from '../luck/word.ts';
import type { Values } from '../parameters/table.ts';
import type { SpecialChild, VillageTraits } from '../scenario.ts';
import { seal } from '../truth/open.ts';
import type { Truth } from '../truth/truth.ts';
import { hold, type Session } from './activity.ts';
import { bear, childrenPerHome, countChildren, isKnown, namesOf } from './child.ts';
import { attend, contact, grantWish, label, workerVisit } from './contact.ts';
import { forget, forgetAnew, loseTrust, settleHouseholds, spread, startAgain } from './household.ts';
import { trueLedger } from './ledger.ts';
import { authorVisit, aware, display, firstImpressions, seen, siteVisit } from './observe.ts';
import { countOpen, keepOpen, schedule } from './opening.ts';
import { Relief } from './relief.ts';
import { type NatureState, natureRules } from './state.ts';
import { submit } from './submit.ts';

/**
 * Nature: takes what truly happens and gives the typed signals that each actor may have. The truth itself stays sealed inside
 * (design 0.1).
 */
export class Nature {
  private readonly state: NatureState;
  /** Genuine accepted uploads before this contract year. */
  private readonly verifiedBefore: Float64Array;
  private readonly traits: (home: number) => VillageTraits;

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
    const children = bear(homes, total, ledger.children, values, luck, traits);
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
    if (!isKnown(children.address[child] as number, holder, rules.values['child.known'], script, luck)) return 0;
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

  /** Count what holders did with paper: records, sheets, files, logs, and the hours of child work. */
  note(
    column:
      | 'recordsWritten'
      | 'recordsForged'
      | 'paddedSheets'
      | 'falseOpenHours'
      | 'childHours'
      | 'invitable'
      | 'invited'
      | 'supportedContacts'
      | 'careOnPaper'
      | 'coachedAnswers',
    home: number,
    amount: number,
  ): void {
    const values = this.state.ledger.homes[column];
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

  /** Children whose families confirm that they came to what an upload shows: each can be reached by chance (`verify.reach`). */
  confirmed(home: number, week: number, slot: number, type: number, item: number, present: number): number {
    const { luck, homes, rules, words } = this.state;
    const first = luck.audit.place(week, slot, (type * 32 + item) * 64);
    luck.audit.wordsOfItems(homes.number[home] as number, first, present, words);
    const isReached = limitOf(rules.reach);
    let reached = 0;
    for (let k = 0; k < present; k++) if (isBelow(words[k] as number, isReached)) reached++;
    return reached;
  }

  /**
   * Families that are asked after an upload or a contact and say that they are satisfied: whoever can be reached (`verify.reach`),
   * by chance, more surely the better it was.
   * @param item as in the address of `confirmed`, @param quality of what the children had, 0-1
   */
  satisfied(home: number, week: number, slot: number, item: number, present: number, quality: number): number {
    const { luck, homes, rules } = this.state;
    const number = homes.number[home] as number;
    const chance = contentment(rules.values['household.content'], quality);
    let satisfied = 0;
    for (let k = 0; k < present; k++) {
      if (luck.audit.uniform(number, week, slot, item * 64 + k) >= rules.reach) continue;
      if (luck.coaching.uniform(number, week, slot, item * 64 + k) < chance) satisfied++;
    }
    return satisfied;
  }

  aware(home: number): number {
    return aware(this.state, home);
  }

  /** Half-days of the room this quarter: the share on which it was locked. */
  lockedShare(home: number): number {
    const scheduled = this.state.quarterScheduled[home] as number;
    return scheduled === 0 ? 0 : 1 - (this.state.quarterOpened[home] as number) / scheduled;
  }

  /** End of a week: families hear and forget, idle things find a private use, the author may come by. */
  endWeek(moment: Moment, holders: Holders, openedThisWeek: Uint8Array): void {
    const state = this.state;
    const { households, homes, ledger, luck, rules } = state;
    const { week } = moment;
    const { outreach } = rules;
    let known = 0;
    let open = 0;
    for (let home = 0; home < homes.count; home++) {
      forget(home, week, households, ledger.homes, rules.values, luck);
      if (outreach > 0) spread(home, outreach, week, 8, households, ledger.homes, rules.values, luck);
      if (holders.kind[home] !== nobody && state.lastUse[home] !== week) this.takePrivately(home);
      authorVisit(state, home, week, openedThisWeek[home] === 1);
      known += ledger.homes.knowsVenue[home] as number;
      open += ledger.homes.knowsOpen[home] as number;
    }
    ledger.weeks.knowsVenue[week] = known / households.count;
    ledger.weeks.knowsOpen[week] = open / households.count;
    ledger.weeks.unaware[week] = 1 - (known + open) / households.count;
  }

  /** End of a quarter: families that know of a locked room lose trust. */
  endQuarter(): void {
    const state = this.state;
    for (let home = 0; home < state.homes.count; home++)
      loseTrust(home, this.lockedShare(home), state.households, state.rules.values);
    state.quarterScheduled.fill(0);
    state.quarterOpened.fill(0);
  }

  /** Settle everybody's relief and trust at the end. */
  finish(): void {
    const { relief, rules, households, homes, ledger, children } = this.state;
    relief.finish(rules.values['child.wishFading']);
    for (let home = 0; home < homes.count; home++) {
      const first = households.start[home] as number;
      const end = households.start[home + 1] as number;
      let sum = 0;
      for (let h = first; h < end; h++) sum += households.trust[h] as number;
      ledger.homes.trust[home] = sum / (end - first);
      for (let place = 0; place < (children.special[home] as number); place++) {
        ledger.children.acceptanceEnd[(children.start[home] as number) + place] = children.acceptance[
          home * 2 + place
        ] as number;
      }
    }
  }

  private takePrivately(home: number): void {
    const { homes, ledger, rules } = this.state;
    const taken = Math.min(rules.private * (1 - (homes.presence[home] as number)), homes.materials[home] as number);
    homes.materials[home] = (homes.materials[home] as number) - taken;
    ledger.homes.takenByHolder[home] = (ledger.homes.takenByHolder[home] as number) + taken;
  }
}
