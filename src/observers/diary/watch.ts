import { pace } from '../../model/calendar.ts';
import { options } from '../../model/director/option.ts';
import { believedDisruption, believedGood, inviteChance, inviteTrouble } from '../../model/director/within.ts';
import type { LedgerEvent } from '../../model/events.ts';
import { type OpenTruth, open } from '../../model/truth/open.ts';
import type { Witness, World } from '../../model/world.ts';
import { since } from './counts.ts';
import { daysOfWeek, iso } from './day.ts';
import { find } from './find.ts';
import { kindOf, lookAtBelief, lookAtHolder, lookAtOptions } from './look.ts';
import { type Exits, exitsOf, postsOf } from './posts.ts';
import { closeOf, gradeOf, planOf } from './quarter.ts';
import type {
  EventRecord,
  HalfDayRecord,
  HolderKind,
  HomeRecord,
  InvitationRecord,
  SpecialWeek,
  StartRecord,
  WeekRecord,
} from './record.ts';
import { sessionsOf, specialSince, type Totals, totalsOf } from './totals.ts';
import { lookAtVillage } from './village.ts';

/** Follows one home through a run and writes down each week. It changes nothing. */
export class Watch implements Witness {
  home = -1;
  readonly weeks: WeekRecord[] = [];
  #wanted: string;
  #village: HomeRecord | null = null;
  #start: StartRecord | null = null;
  #truth: OpenTruth | null = null;
  #holder: HolderKind = 'nobody';
  #seats = 0;
  #leaderVisits = 0;
  #exits: Exits = { family: 0, migration: 0 };
  #accepted = 0;
  #week: Totals | null = null;
  #before: Totals | null = null;
  /** At the last look, whenever that was. */
  #last: Totals | null = null;
  #decision: Pick<HalfDayRecord, 'options' | 'chosen' | 'child'> | null = null;
  #invitations: InvitationRecord[] = [];
  #halfDays: HalfDayRecord[] = [];

  /** @param wanted name or number of the home */
  constructor(wanted: string) {
    this.#wanted = wanted;
  }

  get village(): HomeRecord {
    return this.#village as HomeRecord;
  }

  get start(): StartRecord {
    return this.#start as StartRecord;
  }

  begins(world: World): void {
    this.home = find(world, this.#wanted);
    const { home } = this;
    const { posts } = world;
    this.#truth = open(world.nature.truth);
    this.#village = lookAtVillage(world, home, this.#truth.children);
    this.#start = {
      holder: lookAtHolder(world, home),
      exits: posts.exitsBuild[home] as number,
      exitsFamily: posts.exitsFamily[home] as number,
      exitsMigration: posts.exitsMigration[home] as number,
      known: this.#known(world),
      belief: lookAtBelief(world, home),
    };
    this.#holder = this.#start.holder.kind;
    this.#exits = exitsOf(posts, home);
    this.#week = this.#look(world);
    this.#last = this.#week;
  }

  decision(world: World, _slot: number, chosen: number): void {
    const { deliberation } = world.mind;
    const name = options[chosen] as HalfDayRecord['chosen'];
    const next = world.caseBook.next(this.home);
    // That the room was due to be open is counted before she chooses, and belongs to this half-day.
    this.#before = { ...this.#look(world), truth: (this.#last as Totals).truth };
    this.#invitations = [];
    this.#decision = {
      options: lookAtOptions(deliberation, chosen),
      chosen: name,
      child: next < 0 ? null : this.#nameAt(next),
    };
  }

  invites({ mind, caseBook }: World, place: number, isInvited: boolean): void {
    const severity = caseBook.severity(this.home, place);
    this.#invitations.push({
      child: this.#nameAt(place),
      invited: isInvited,
      came: false,
      chance: inviteChance(mind, severity),
      good: believedGood(mind, severity),
      disruption: believedDisruption(mind),
      trouble: inviteTrouble(mind),
    });
  }

  outcome(world: World, slot: number): void {
    const before = this.#before as Totals;
    const after = this.#look(world);
    this.#last = after;
    const decision = this.#decision as Pick<HalfDayRecord, 'options' | 'chosen' | 'child'>;
    this.#halfDays.push({
      halfDay: slot + 1,
      ...decision,
      invitations: this.#invitations.map((invitation) => ({
        ...invitation,
        came: sessionsOf(after, invitation.child) > sessionsOf(before, invitation.child),
      })),
      events: this.#events(before.events).map(eventRecord),
      reported: since(after.reported, before.reported),
      truth: since(after.truth, before.truth),
    });
  }

  endsWeek(world: World): void {
    const { home } = this;
    const { moment, homes, scenario } = world;
    const before = this.#week as Totals;
    const after = this.#look(world);
    const events = this.#events(before.events);
    const plan = moment.quarterStarts ? planOf(world, home, this.#seats) : null;
    this.#seats += plan?.seats ?? 0;
    const [from, to] = daysOfWeek(moment.week + 1, scenario.starts);
    this.weeks.push({
      week: moment.week + 1,
      from: iso(from),
      to: iso(to),
      quarter: moment.quarter + 1,
      closing: moment.closing,
      term: moment.term,
      closed: world.closed,
      campaign: world.campaign,
      changes: scenario.fixes
        .filter((fix) => fix.from === moment.week + 1)
        .flatMap(({ set }) => Object.entries(set).map(([path, value]) => ({ path, value }))),
      plan,
      holder: this.#holder,
      hourPrice: this.#holder === 'nobody' ? null : (world.hourPrice[home] as number),
      urged: homes.urged[home] === 1,
      accepted: this.#accepted,
      pace: pace(world.rules.values['city.target'], moment),
      halfDays: this.#halfDays,
      reported: since(after.reported, before.reported),
      truth: since(after.truth, before.truth),
      special: after.special.map((now, place) => specialSince(now, before.special[place] as SpecialWeek)),
      wishes: events.flatMap((event) => (event.trueType === 'wish' ? [this.#nameOf(world, event.child)] : [])),
      leaderVisits: (world.leaderVisits[home] as number) - this.#leaderVisits,
      posts: postsOf(events, this.#exits, world, home, this.#known(world)),
      grade: moment.halfYearEnds || moment.yearEnds ? gradeOf(world, home) : null,
      close: moment.quarterEnds ? closeOf(world, this.#truth as OpenTruth, home) : null,
    });
    this.#halfDays = [];
    this.#week = after;
    this.#last = after;
    this.#holder = kindOf(world, home);
    this.#exits = exitsOf(world.posts, home);
    this.#leaderVisits = world.leaderVisits[home] as number;
    this.#accepted = world.ledger.accepted[home] as number;
  }

  #look(world: World): Totals {
    const names = this.village.specialChildren.map(({ name }) => name);
    return totalsOf(world, this.#truth as OpenTruth, this.home, names);
  }

  #events(from: number): readonly LedgerEvent[] {
    return (this.#truth as OpenTruth).events.slice(from).filter(({ home }) => home === this.home);
  }

  /** Names of the special children whom the holder knows. */
  #known({ caseBook }: World): readonly string[] {
    return this.village.specialChildren.flatMap(({ name }, place) =>
      caseBook.severity(this.home, place) > 0 ? [name] : [],
    );
  }

  #nameAt(place: number): string {
    return this.village.specialChildren[place]?.name as string;
  }

  #nameOf({ nature }: World, child: number): string | null {
    return this.village.specialChildren[child - nature.child(this.home, 0)]?.name ?? null;
  }
}

function eventRecord({ week: _week, slot: _slot, home: _home, child: _child, ...rest }: LedgerEvent): EventRecord {
  return rest;
}
