import { describe, expect, it } from 'vitest';
import { at, worldOf } from '../../testing/worldOf.ts';
import type { Values } from '../parameters/table.ts';
import { open } from '../truth/open.ts';
import type { World } from '../world.ts';
import { acquaint } from './calendar.ts';
import { sendCaseWorker } from './caseWork.ts';
import { countedQuarter } from './counted.ts';

/** Two homes with two known children each. @param weeks from 1 */
function worked(weeks: readonly number[], set: Partial<Values> = {}, prepare = (_: World) => {}): World {
  const visits = { 'agency.caseHours': 1300, 'agency.caseVisit': 2, 'agency.caseSkill': 0.25 };
  const children = {
    'child.specialNone': 0,
    'child.specialOne': 0,
    'child.known': 1,
    'child.mean': 30,
    'child.spread': 0,
  };
  const world = worldOf(2, { ...visits, ...children, 'child.contactsNeeded': 1, ...set }, { events: true });
  for (const home of [0, 1]) acquaint(world, home);
  prepare(world);
  for (const week of weeks) sendCaseWorker(at(world, week));
  return world;
}

describe("the agency's case worker", () => {
  it('visits as often as her hours allow, whoever is worst and was seen least', () => {
    // 1,300 hours to a hundred homes are 26 to two: 13 visits a quarter, one a week.
    const world = worked([14, 15, 16, 17]);
    const { homes, children, events } = open(world.nature.truth);
    expect([...homes.workerVisits]).toEqual([2, 2]);
    // Severities lie between 1 and 2: each of the four children comes once before any comes twice.
    expect([0, 1, 30, 31].map((child) => children.caseContacts[child])).toEqual([1, 1, 1, 1]);
    const worst = [0, 1, 30, 31].toSorted(
      (a, b) => (children.severity[b] as number) - (children.severity[a] as number),
    );
    expect(events.map(({ trueType, child }) => [trueType, child])).toEqual(worst.map((child) => ['caseVisit', child]));
    expect(events.map(({ home }) => home)).toEqual(worst.map((child) => (child < 30 ? 0 : 1)));
    expect(events[0]).toMatchObject({ week: 14, slot: 0, claimedType: 'visit', accepted: true });
  });

  it('helps by her own skill, earns nobody a file, and counts in the quarter', () => {
    const world = worked([14]);
    const { children, homes } = open(world.nature.truth);
    const seen = [0, 1, 30, 31].find((child) => children.caseContacts[child] === 1) as number;
    expect([world.ledger.caseFiles[0], world.ledger.caseFiles[1]]).toEqual([0, 0]);
    expect([homes.caseContacts[0], homes.caseContacts[1]]).toEqual([0, 0]);
    expect(children.serviceQuarters[seen]).toBe(1);
    world.nature.finish();
    // .015 x severity x the root of .25, over the 43 weeks from week 14 on of 56, fading by the table.
    const { 'child.fading': fading } = world.rules.values;
    const kept = Array.from({ length: 43 }, (_, week) => (1 - fading) ** week).reduce((sum, share) => sum + share, 0);
    expect(children.gain[seen]).toBeCloseTo((0.015 * (children.severity[seen] as number) * 0.5 * kept) / 56, 12);
  });

  it('stays at home without hours, while homes are closed, and where nobody tells her of a child', () => {
    const visits = (world: World): number[] => [...open(world.nature.truth).homes.workerVisits];
    expect(visits(worked([14], { 'agency.caseHours': 0 }))).toEqual([0, 0]);
    expect(
      visits(
        worked([14], {}, (world) => {
          world.closed = true;
        }),
      ),
    ).toEqual([0, 0]);
    expect(visits(worked([14], { 'child.known': 0 }))).toEqual([0, 0]);
  });

  it('makes all the visits of a week, also several', () => {
    // Ten times the hours: ten visits a week.
    const { workerVisits } = open(worked([14], { 'agency.caseHours': 13000 }).nature.truth).homes;
    expect((workerVisits[0] as number) + (workerVisits[1] as number)).toBe(10);
  });
});

describe('the counted quarter', () => {
  it('is the quarter, and none in the closing weeks', () => {
    const world = worldOf(1);
    expect([1, 13, 14, 52, 53, 56].map((week) => countedQuarter(at(world, week)))).toEqual([0, 0, 1, 3, -1, -1]);
  });
});
