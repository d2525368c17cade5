import { Agency } from './agency/agency.ts';
import { CaseWorker } from './agency/caseWorker.ts';
import { calendar, type Moment } from './calendar.ts';
import { CaseBook } from './director/caseBook.ts';
import { Pool } from './director/draw.ts';
import { Holders } from './director/holder.ts';
import { Mind } from './director/mind.ts';
import { Quota } from './director/quota.ts';
import { Bureau, type Plan } from './government/bureau.ts';
import { Homes } from './home.ts';
import { createLuck, type Luck } from './luck/luck.ts';
import { Nature } from './nature/nature.ts';
import { Posts } from './post.ts';
import { ReportedLedger } from './reported/ledger.ts';
import { type Rules, rulesOf } from './rules.ts';
import type { QuarterColumns, WeekColumns } from './run.ts';
import type { Scenario, VillageRow, VillageTraits } from './scenario.ts';
import { themes } from './school.ts';

/** One home as it is lived, for the diary: an observer, nobody's knowledge. It may look at the world but changes nothing. */
export interface Witness {
  /** Index of the home that is watched; read only after `begins`. */
  readonly home: number;
  /** The build phase is over. */
  begins?(world: World): void;
  /** An option is chosen; `world.mind.deliberation` still holds what it was chosen from. */
  decision(world: World, slot: number, option: number): void;
  /** Whether the known special child at a place is invited to the activity that was chosen. */
  invites?(world: World, place: number, isInvited: boolean): void;
  /** What was chosen has been done. */
  outcome(world: World, slot: number): void;
  /** All steps of a week are done. */
  endsWeek?(world: World): void;
}

/**
 * A person in the place of one actor: asked where the actor would decide, after the actor has decided. What is left out, or answered
 * with null, stays the model's own decision; a run in which nobody answers is the same to the last bit as one without a seat.
 */
export interface Seat {
  /** Index of the home whose holder is played; -1 for none. */
  readonly home: number;
  /**
   * What the holder of `home` does in a half-day; `world.mind.deliberation` holds what is open.
   * @param chosen number of the option that the model chose
   * @returns number of an option that is open
   */
  choose?(world: World, slot: number, chosen: number): number;
  /** What the agency gives to each home this quarter, in units; the array holds what the model would give and may be rewritten. */
  share?(world: World, units: Float64Array): void;
  /** How the bureau spends its days this quarter; the plan is the model's own and may be rewritten. */
  spend?(world: World, plan: Plan): void;
}

/** Everything there is in one run. Steps of the week receive it; what an actor may know of it, its own functions say. */
export interface World {
  /** Whose dated changes hold; where several arms share a world, that of the arm being lived. */
  scenario: Scenario;
  readonly luck: Luck;
  readonly moments: readonly Moment[];
  readonly quarters: number;
  readonly homes: Homes;
  readonly holders: Holders;
  readonly pool: Pool;
  readonly posts: Posts;
  readonly caseBook: CaseBook;
  readonly mind: Mind;
  readonly ledger: ReportedLedger;
  readonly agency: Agency;
  readonly caseWorker: CaseWorker;
  readonly bureau: Bureau;
  readonly nature: Nature;
  readonly witness: Witness | null;
  readonly seat: Seat | null;
  /** One entry a theme: 1 where schools teach it this month. */
  readonly taught: Uint8Array;
  /** Price of an hour this week, of each holder. */
  readonly hourPrice: Float64Array;
  /** 1 where the room was open at some time this week. */
  readonly opened: Uint8Array;
  /** Wishes that wait for their week of the quarter. */
  readonly wishes: Float64Array;
  readonly wishesTotal: Float64Array;
  readonly seatsTotal: Float64Array;
  readonly volunteerTotal: Float64Array;
  readonly leaderVisits: Float64Array;
  readonly supportByQuarter: Float64Array;
  readonly excellent: Uint8Array;
  readonly rank: Float64Array;
  /** Normal draws of this week's loads. */
  readonly noises: Float64Array;
  readonly quarterly: QuarterColumns;
  readonly weekly: WeekColumns;
  rules: Rules;
  /** The week that is being lived; in the build phase the first week of operation stands here. */
  moment: Moment;
  /** Load of all villages this week. */
  campaign: number;
  closed: boolean;
}

/** What to keep besides the columns. */
export interface Keeping {
  /** The event log. */
  readonly events: boolean;
  readonly witness: Witness | null;
  /** A person in the place of one actor. */
  readonly seat?: Seat | null;
}

/** Items of exact quotas in the stream `traits`. */
const quotaItem = { education: 0, certificate: 1 } as const;

/** Make the world as it is before the build phase. */
export function makeWorld(scenario: Scenario, seed: string, replicate: number, keeping: Keeping): World {
  const { values } = scenario;
  const luck = createLuck(seed, replicate);
  const rules = rulesOf(values);
  const moments = calendar(values);
  const quarters = values['city.years'] * 4;
  const rows = roster(scenario);
  const homes = new Homes(rows.length, values['home.materials'], values['home.reputationStart']);
  for (const [home, row] of rows.entries()) foundVillage(home, row, homes, scenario, luck);
  const traits = (home: number): VillageTraits => rows[home]?.traits ?? {};
  const nature = new Nature(homes, moments.length, quarters, values, luck, traits, keeping.events);
  const holders = new Holders(homes.count);
  const pool = new Pool(values, luck);
  const quotas = {
    education: new Quota(values['director.lowEducation'], quotaItem.education, luck),
    certificate: new Quota(values['director.certificate'], quotaItem.certificate, luck),
  };
  const posts = new Posts(homes, holders, pool, luck);
  const caseBook = new CaseBook(homes.count);
  for (let home = 0; home < homes.count; home++) {
    pool.first(home, holders, homes, quotas, traits(home));
    posts.appraise(home, values);
  }
  const ledger = new ReportedLedger(homes.count, quarters);
  const zeros = (): Float64Array => new Float64Array(homes.count);
  return {
    scenario,
    luck,
    moments,
    quarters,
    homes,
    holders,
    pool,
    posts,
    caseBook,
    mind: new Mind(holders, homes, ledger, rules.director),
    ledger,
    agency: new Agency(homes, values, luck),
    caseWorker: new CaseWorker(homes.count, caseBook),
    bureau: new Bureau(),
    nature,
    witness: keeping.witness,
    seat: keeping.seat ?? null,
    taught: new Uint8Array(themes.length),
    hourPrice: zeros().fill(1),
    opened: new Uint8Array(homes.count),
    wishes: zeros(),
    wishesTotal: zeros(),
    seatsTotal: zeros(),
    volunteerTotal: zeros(),
    leaderVisits: zeros(),
    supportByQuarter: new Float64Array(homes.count * quarters),
    excellent: new Uint8Array(homes.count),
    rank: zeros(),
    noises: zeros(),
    quarterly: quarterRecord(quarters),
    weekly: weeklyRecord(moments.length),
    rules,
    moment: moments[0] as Moment,
    campaign: 1,
    closed: false,
  };
}

/** The villages in the order of their numbers: those with traits of their own, and drawn ones up to the number of homes. */
function roster(scenario: Scenario): readonly VillageRow[] {
  const named = scenario.values['city.namedVillages'] ? scenario.villages : [];
  const byNumber = new Map(named.map((row) => [row.number, row]));
  const count = Math.max(scenario.values['city.homes'], byNumber.size);
  for (let number = 1; byNumber.size < count; number++) {
    if (!byNumber.has(number))
      byNumber.set(number, { number, name: `V${String(number).padStart(3, '0')}`, traits: {} });
  }
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

/** Items of the village's own draws in the stream `traits`. */
const villageItem = { distance: 2, migration: 3 } as const;

function foundVillage(home: number, row: VillageRow, homes: Homes, scenario: Scenario, luck: Luck): void {
  const { values } = scenario;
  const uniform = (k: number): number => luck.traits.uniform(row.number, 0, 1, k);
  const low = values['village.migrationLow'];
  homes.number[home] = row.number;
  homes.name.push(row.name);
  homes.distance[home] = row.traits.distance ?? values['village.distanceMost'] * uniform(villageItem.distance);
  homes.migration[home] =
    row.traits.migration ?? low + (values['village.migrationHigh'] - low) * uniform(villageItem.migration);
}

function quarterRecord(quarters: number): QuarterColumns {
  const zeros = (): Float64Array => new Float64Array(quarters);
  return {
    photoCoaching: zeros(),
    urgingReach: zeros(),
    leaderVisits: zeros(),
    audits: zeros(),
    impression: zeros().fill(Number.NaN),
    stagePaid: new Uint8Array(quarters),
    agencyScore: zeros(),
    bureauScore: zeros(),
  };
}

function weeklyRecord(weeks: number): WeekColumns {
  const zeros = (): Float64Array => new Float64Array(weeks);
  return {
    accepted: zeros(),
    urged: zeros(),
    behind: zeros(),
    directors: zeros(),
    keepers: zeros(),
    vacant: zeros(),
    exits: zeros(),
    term: new Uint8Array(weeks),
    campaign: zeros(),
    closed: new Uint8Array(weeks),
  };
}
