import { director } from '../director/holder.ts';
import { gradeHome, ranking, type Seen } from '../evaluator/evaluator.ts';
import type { World } from '../world.ts';
import { dismiss } from './dismiss.ts';
import { note } from './note.ts';
import { examine } from './skillTest.ts';

/**
 * 11. After week 26 and at the end of a contract year, by rule at the end of every quarter, the third party grades every home; the
 * best are called excellent. At half-year last places and those who fail a test of skill may lose their post.
 */
export function evaluate(world: World): void {
  const { moment, homes, ledger, nature, holders, luck, agency } = world;
  const { values } = world.rules;
  // The even quarters end with the half-year and the year.
  const between = values['grade.quarterly'] && moment.quarterEnds && moment.quarter % 2 === 0;
  if (!moment.halfYearEnds && !moment.yearEnds && !between) return;
  const seen: Seen = { visit: 0, parents: 0 };
  for (let home = 0; home < homes.count; home++) {
    nature.siteVisit(home, moment.week, holders, seen);
    ledger.grade[home] = gradeHome(home, moment, seen, homes, ledger, values, luck);
    if (nature.logging) note(world, home, 0, 'grade', 'grade', { quality: ledger.grade[home] as number });
  }
  const order = ranking(ledger.grade, homes, moment.week, luck);
  const excellent = Math.round(values['grade.excellent'] * homes.count);
  homes.awarded.fill(0);
  world.excellent.fill(0);
  for (const [place, home] of order.entries()) {
    world.rank[home] = place + 1;
    if (place >= excellent) continue;
    world.excellent[home] = 1;
    if (holders.kind[home] === director) homes.awarded[home] = 1;
    agency.beliefs.award(home, values);
    if (nature.logging) note(world, home, 0, 'award', 'grade');
  }
  if (!moment.halfYearEnds) return;
  ledger.gradeHalf.set(ledger.grade);
  dismissLast(world);
  examine(world);
}

/** The last places lose their post, where the rule is in force (S125). */
function dismissLast(world: World): void {
  const { homes, holders, ledger, luck, moment, nature } = world;
  const { values } = world.rules;
  const count = Math.round(values['lastPlace.share'] * homes.count);
  if (count === 0) return;
  const by = values['lastPlace.by'];
  const verified = Float64Array.from({ length: homes.count }, (_, home) =>
    by === 'verified' ? nature.verifiedCount(home) : 0,
  );
  const measure = by === 'accepted' ? ledger.accepted : by === 'grade' ? ledger.grade : verified;
  const order = ranking(measure, homes, moment.week, luck);
  for (const home of order.slice(homes.count - count)) {
    if (holders.kind[home] !== director) continue;
    dismiss(world, home);
  }
}

/** 12. Between contract years: the contract is renewed, or another agency begins with first impressions; counts start again. */
export function renew(world: World): void {
  const { moment, agency, ledger, luck, nature, homes } = world;
  if (!moment.yearEnds || moment.ends) return;
  if (luck.renewal.uniform(0, moment.week) >= agency.renewalChance(world.rules.values)) {
    const impressions = new Float64Array(homes.count);
    nature.firstImpressions(world.holders, impressions, moment.year + 1);
    agency.beliefs.display.set(impressions);
    agency.visited.fill(0);
  }
  ledger.startYear();
  nature.startYear();
}
