import { seatWeights, shareOut } from '../agency/share.ts';
import { pace, weeksPerQuarter } from '../calendar.ts';
import { director, nobody } from '../director/holder.ts';
import { prepare } from '../director/skillTest.ts';
import { auditedShare } from '../government/bureau.ts';
import type { World } from '../world.ts';
import { note } from './note.ts';

/** Least weight of a home where the grade rules the floor. */
const leastClaim = 0.05;

/** 3. First week of a quarter: the bureau divides its days; the agency shares out units, seats, volunteers and wishes. */
export function planQuarter(world: World): void {
  if (!world.moment.quarterStarts) return;
  const { agency, bureau, ledger, homes, caseBook, caseWorker, quarterly, moment } = world;
  const { values } = world.rules;
  const { quarter } = moment;
  caseBook.startQuarter();
  caseWorker.startQuarter();
  bureau.decide(homes.count, values);
  world.seat?.spend?.(world, bureau.plan);
  agency.plan(
    quarter,
    ledger,
    values,
    (home) => claim(world, home),
    (units) => world.seat?.share?.(world, units),
  );
  ledger.startQuarter();
  for (let home = 0; home < homes.count; home++) {
    world.supportByQuarter[home * world.quarters + quarter] = homes.units[home] as number;
    world.volunteerTotal[home] = (world.volunteerTotal[home] as number) + (homes.volunteerHours[home] as number);
  }
  giveSeats(world);
  promiseWishes(world);
  fundCare(world);
  quarterly.photoCoaching[quarter] = agency.split;
  quarterly.urgingReach[quarter] = bureau.plan.urging;
  quarterly.audits[quarter] = auditedShare(bureau.plan, values);
  quarterly.leaderVisits[quarter] = bureau.plan.visits;
  quarterly.agencyScore[quarter] = agency.score;
  quarterly.bureauScore[quarter] = bureau.score;
}

/** What a home may claim of the floor that the rule hands out: a weight above 0. */
function claim({ caseBook, homes, ledger, rules }: World, home: number): number {
  const rule = rules.values['agency.floorBy'];
  if (rule === 'need') return 1 + caseBook.count(home) + (homes.children[home] as number) / rules.values['child.mean'];
  const grade = ledger.grade[home] as number;
  // Before the first grade, and at the ends of the scale, nobody is left without.
  const known = Number.isNaN(grade) ? 0.5 : grade;
  return Math.max(leastClaim, rule === 'weak' ? 1 - known : known);
}

/** Contacts for which the budget of special care pays this quarter, by known special children (S118). */
function fundCare({ agency, caseBook, homes, rules }: World): void {
  const contacts = Math.round((rules.values['care.contacts'] * homes.count) / 100);
  homes.careLeft.fill(0);
  if (contacts === 0) return;
  const known = Float64Array.from({ length: homes.count }, (_, home) => caseBook.count(home));
  if (known.some((count) => count > 0)) shareOut(contacts, known, agency.tie, homes.careLeft);
}

/** Training seats: heads are counted; part of the learning is lost to form (S61). */
function giveSeats(world: World): void {
  const { homes, holders, agency, ledger } = world;
  const { values } = world.rules;
  const seats = new Float64Array(homes.count);
  shareOut(
    Math.round((values['agency.seats'] * homes.count) / 100),
    seatWeights(homes, holders.certificate, holders.lowEducation, values),
    agency.tie,
    seats,
  );
  const gain = values['training.gain'] * (1 - values['training.formal']);
  for (let home = 0; home < homes.count; home++) {
    const given = seats[home] as number;
    if (given === 0 || holders.kind[home] === nobody) continue;
    for (let k = 0; k < given; k++) {
      holders.skill[home] = (holders.skill[home] as number) + gain * (1 - (holders.skill[home] as number));
      note(world, home, 0, 'training', 'training');
    }
    world.seatsTotal[home] = (world.seatsTotal[home] as number) + given;
    if (holders.trained[home] === 0) {
      holders.trained[home] = 1;
      ledger.trained++;
    }
  }
}

/** The quarter's part of the micro-wishes, in proportion to support (S40, S76). */
function promiseWishes(world: World): void {
  const { homes, agency, wishes } = world;
  const quota = (world.rules.values['agency.wishes'] * homes.count) / 400;
  const { quarter } = world.moment;
  // Whole wishes a quarter, and the year's quota exactly.
  shareOut(Math.round(quota * (quarter + 1)) - Math.round(quota * quarter), homes.units, agency.tie, wishes);
}

/** 9. Last week of a quarter: what visits showed, what people learned, what wore out. */
export function closeQuarter(world: World): void {
  const { moment, homes, agency, ledger, nature, bureau } = world;
  if (!moment.quarterEnds) return;
  const { values } = world.rules;
  const { quarter } = moment;
  const shown = visitLeaders(world);
  agency.beliefs.revise(homes, ledger, values, (home) => nature.seen(home, quarter));
  const due = pace(values['city.target'], moment);
  bureau.observe(ledger, homes.count, due, ledger.trained, shown, values);
  let accepted = 0;
  let caught = 0;
  for (let home = 0; home < homes.count; home++) {
    accepted += Math.min(ledger.accepted[home] as number, due);
    caught += world.holders.caughtThisQuarter[home] as number;
  }
  world.quarterly.impression[quarter] = shown ?? Number.NaN;
  world.quarterly.stagePaid[quarter] = accepted >= values['renewal.stageThreshold'] * due * homes.count ? 1 : 0;
  for (let home = 0; home < homes.count; home++) learn(world, home, caught / homes.count);
  nature.endQuarter();
}

/** Leaders go where the agency takes them, or to homes drawn at random (S57). @returns mean of what they saw, or null */
function visitLeaders(world: World): number | null {
  const { agency, bureau, homes, luck, moment, nature } = world;
  const { values } = world.rules;
  const order = agency.showOrder(values);
  let best = 0;
  let sum = 0;
  for (let visit = 0; visit < bureau.plan.visits; visit++) {
    const random = luck.leaders.uniform(visit, moment.quarter) < values['government.randomVisits'];
    const home = random
      ? Math.floor(luck.leaders.uniform(visit, moment.quarter, 1) * homes.count)
      : (order[best++] as number);
    world.leaderVisits[home] = (world.leaderVisits[home] as number) + 1;
    sum += nature.showToLeaders(home, moment.quarter, visit);
    nature.label(home, moment.week);
    note(world, home, 0, 'leaderVisit', 'visit');
  }
  return bureau.plan.visits === 0 ? null : sum / bureau.plan.visits;
}

/** What a quarter does to a holder and her home (design 4.4, state updates). */
function learn(world: World, home: number, caughtShare: number): void {
  const { holders, homes, agency, ledger, nature, caseBook, moment } = world;
  const { values } = world.rules;
  const presence = homes.presence[home] as number;
  const worn = Math.min(values['home.wear'], homes.materials[home] as number);
  homes.materials[home] = Math.min(
    1,
    (homes.materials[home] as number) - worn + values['home.supply'] * (homes.units[home] as number),
  );
  const done = Math.min(1, (ledger.acceptedQuarter[home] as number) / (values['city.target'] / 4));
  homes.reputation[home] =
    (homes.reputation[home] as number) + values['home.reputation'] * (done - (homes.reputation[home] as number));
  holders.caughtThisQuarter[home] = 0;
  const urgedShare = (homes.urgedWeeks[home] as number) / weeksPerQuarter;
  homes.urgedWeeks[home] = 0;
  const value = holders.kind[home] === nobody ? 0 : (holders.value[home] as number);
  nature.attend(home, moment.week, weeksPerQuarter, value, (child) => caseBook.knows(home, child));
  if (holders.kind[home] === nobody) return;
  const held = holders.quarterHeld[home] as number;
  const response =
    held === 0
      ? 0
      : Math.max(
          -1,
          Math.min(1, (holders.quarterCame[home] as number) / held / values['activity.expectedAttendance'] - 1),
        );
  const change =
    values['motive.presence'] * presence * (1 - value) -
    values['motive.neglect'] * (1 - presence) * value +
    values['motive.response'] * response -
    values['motive.urging'] * urgedShare * value -
    values['motive.crowdingOut'] * burden(world, home) * value;
  if (holders.kind[home] === director) holders.value[home] = Math.min(1, Math.max(0, value + change));
  const skill = holders.skill[home] as number;
  holders.skill[home] = skill + values['coaching.skill'] * presence * (1 - agency.split) * (1 - skill);
  holders.photoSkill[home] = Math.min(
    1,
    (holders.photoSkill[home] as number) + values['coaching.photo'] * agency.split * presence,
  );
  const expected = holders.expectedDetection[home] as number;
  holders.expectedDetection[home] = expected + values['detection.group'] * (caughtShare - expected);
  holders.quarterHeld[home] = 0;
  holders.quarterCame[home] = 0;
  prepare(holders, home, values);
  world.posts.appraise(home, values);
}

/** Pay and control that a holder met this quarter: pay against `motive.burdenPay`, audits, screening by people (design 4.4, chi). */
function burden(world: World, home: number): number {
  const { values } = world.rules;
  const rate = values['director.stakes'] * (values['pay.perUpload'] + values['pay.perVerified']);
  const pay = (rate * (world.ledger.acceptedQuarter[home] as number)) / values['motive.burdenPay'];
  const control =
    auditedShare(world.bureau.plan, values) + (values['app.screening'] === 'human' ? values['app.humanShare'] : 0);
  return pay + control;
}
