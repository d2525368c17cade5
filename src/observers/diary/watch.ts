import { pace } from '../../model/calendar.ts';
import { options } from '../../model/director/option.ts';
import { believedDisruption, believedGood, inviteChance, inviteTrouble } from '../../model/director/within.ts';
import type { LedgerEvent } from '../../model/events.ts';
import { type OpenTruth, open } from '../../model/truth/open.ts';
import type { Witness, World } from '../../model/world.ts';
import { type ReportedCounts, reportedCounts, since, type TrueCounts, trueCounts } from './counts.ts';
import { daysOfWeek, iso } from './day.ts';
import { kindOf, lookAtBelief, lookAtHolder, lookAtOptions } from './look.ts';
import { type Exits, exitsOf, postsOf } from './posts.ts';
import type {
  CloseRecord,
  EventRecord,
  GradeRecord,
  HalfDayRecord,
  HolderKind,
  HomeRecord,
  InvitationRecord,
  PlanRecord,
  SpecialWeek,
  StartRecord,
  WeekRecord,
} from './record.ts';
import { lookAtVillage } from './village.ts';

/** There is no such home in the scenario. */
export class UnknownHome extends Error {
  readonly wanted: string;
  /** Names of all homes. */
  readonly names: readonly string[];

  constructor(wanted: string, names: readonly string[]) {
    super(`there is no home "${wanted}"`);
    this.name = 'UnknownHome';
    this.wanted = wanted;
    this.names = names;
  }
}

/** Several homes of the scenario are called that. */
export class AmbiguousHome extends Error {
  /** Each with its name and number. */
  readonly homes: readonly string[];

  constructor(wanted: string, homes: readonly string[]) {
    super(`"${wanted}" is ${homes.join(' or ')}`);
    this.name = 'AmbiguousHome';
    this.homes = homes;
  }
}

/** What a look at the totals showed. */
interface Totals {
  readonly reported: ReportedCounts;
  readonly truth: TrueCounts;
  readonly events: number;
  readonly special: readonly SpecialWeek[];
}

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
    this.#week = this.#totals(world);
  }

  decision(world: World, _slot: number, chosen: number): void {
    const { deliberation } = world.mind;
    const name = options[chosen] as HalfDayRecord['chosen'];
    const next = world.caseBook.next(this.home);
    this.#before = this.#totals(world);
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
    const after = this.#totals(world);
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
    const after = this.#totals(world);
    const events = this.#events(before.events);
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
      plan: moment.quarterStarts ? this.#plan(world) : null,
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
      grade: moment.halfYearEnds || moment.yearEnds ? this.#grade(world) : null,
      close: moment.quarterEnds ? this.#close(world) : null,
    });
    this.#halfDays = [];
    this.#week = after;
    this.#holder = kindOf(world, home);
    this.#exits = exitsOf(world.posts, home);
    this.#leaderVisits = world.leaderVisits[home] as number;
    this.#accepted = world.ledger.accepted[home] as number;
  }

  #plan(world: World): PlanRecord {
    const { home } = this;
    const { homes, agency, wishes } = world;
    const seats = (world.seatsTotal[home] as number) - this.#seats;
    this.#seats += seats;
    let units = 0;
    for (let other = 0; other < homes.count; other++) units += homes.units[other] as number;
    return {
      units: homes.units[home] as number,
      meanUnits: units / homes.count,
      photoCoaching: agency.split,
      seats,
      wishes: wishes[home] as number,
      volunteerHours: homes.volunteerHours[home] as number,
      belief: lookAtBelief(world, home),
    };
  }

  #grade({ ledger, rank, excellent }: World): GradeRecord {
    const { home } = this;
    return {
      grade: ledger.grade[home] as number,
      rank: rank[home] as number,
      excellent: excellent[home] === 1,
    };
  }

  #close(world: World): CloseRecord {
    const { homes } = this.#truth as OpenTruth;
    return {
      due: world.rules.values['city.target'] / 4,
      holder: lookAtHolder(world, this.home),
      belief: lookAtBelief(world, this.home),
      materials: world.homes.materials[this.home] as number,
      knowVenue: homes.knowsVenue[this.home] as number,
      knowOpen: homes.knowsOpen[this.home] as number,
    };
  }

  #totals({ ledger, nature }: World): Totals {
    const { homes, children, events } = this.#truth as OpenTruth;
    return {
      reported: reportedCounts(ledger, this.home),
      truth: trueCounts(homes, this.home),
      events: events.length,
      special: this.village.specialChildren.map(({ name }, place) => {
        const child = nature.child(this.home, place);
        return {
          child: name,
          sessions: children.sessions[child] as number,
          contacts: children.caseContacts[child] as number,
          openVisits: children.openVisits[child] as number,
        };
      }),
    };
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

function find({ homes }: World, wanted: string): number {
  const lower = wanted.toLowerCase();
  const all = homes.name.map((name, home) => ({ home, name, number: homes.number[home] as number }));
  const exact = all.filter(({ name, number }) => name === wanted || String(number) === wanted);
  const found = exact.length > 0 ? exact : all.filter(({ name }) => name.toLowerCase() === lower);
  const [first, second] = found;
  if (first === undefined) throw new UnknownHome(wanted, homes.name);
  if (second !== undefined)
    throw new AmbiguousHome(
      wanted,
      found.map(({ name, number }) => `home ${number}, called ${name}`),
    );
  return first.home;
}

function eventRecord({ week: _week, slot: _slot, home: _home, child: _child, ...rest }: LedgerEvent): EventRecord {
  return rest;
}

function sessionsOf({ special }: Totals, name: string): number {
  return special.find(({ child }) => child === name)?.sessions ?? 0;
}

function specialSince(now: SpecialWeek, before: SpecialWeek): SpecialWeek {
  return {
    child: now.child,
    sessions: now.sessions - before.sessions,
    contacts: now.contacts - before.contacts,
    openVisits: now.openVisits - before.openVisits,
  };
}
