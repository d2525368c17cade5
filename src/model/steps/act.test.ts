import { describe, expect, it } from 'vitest';
import { at, worldOf } from '../../testing/worldOf.ts';
import { nobody } from '../director/holder.ts';
import { option } from '../director/option.ts';
import type { KnownCase } from '../director/situation.ts';
import type { Values } from '../parameters/table.ts';
import { open } from '../truth/open.ts';
import type { World } from '../world.ts';
import { live } from './act.ts';
import { acquaint } from './calendar.ts';

/** Weeks, counted from 1: in the holidays and in term. */
const holiday = 3;
const term = 16;

/** What a holder had before her in a half-day: whether the room may be opened, and what the options are worth. */
interface Sight {
  readonly mayOpen: boolean;
  readonly value: readonly number[];
}

/**
 * Homes with three half-days a week in which the first home's holder does what is written down.
 * @param chosen option of each half-day
 */
function played(chosen: readonly number[], set: Partial<Values> = {}, homes = 1) {
  const sights: Sight[] = [];
  const seat = { home: 0, choose: (_: World, slot: number) => chosen[slot] as number };
  const values = { 'director.slots': 3, 'activity.successUnskilled': 1, 'calendar.summerWeeks': 8, ...set };
  const witness = {
    home: 0,
    decision: (world: World) => {
      const { value, open } = world.mind.deliberation;
      world.mind.deliberation.complete();
      sights.push({ mayOpen: open[option.opening] === 1, value: [...value] });
    },
    outcome: () => undefined,
  };
  const world = worldOf(homes, values, { seat, witness });
  for (let home = 0; home < homes; home++) acquaint(world, home);
  return { world, sights };
}
const { nothing, activity, staged, opening, caseContact } = option;
const idle = [nothing, nothing, nothing];
const columns = (world: World) => open(world.nature.truth).homes;

describe('the room is due', () => {
  const due = (week: number, closed = false) => {
    const { world, sights } = played(idle, {}, 2);
    at(world, week).closed = closed;
    world.holders.kind[1] = nobody;
    live(world);
    return { scheduled: [...columns(world).scheduledOpenings], mayOpen: sights.map((sight) => sight.mayOpen) };
  };

  it('on the last half-day of a week in term, whoever holds the post', () => {
    expect(due(term)).toEqual({ scheduled: [1, 1], mayOpen: [false, false, true] });
  });

  it('on every half-day of the holidays', () => {
    expect(due(holiday)).toEqual({ scheduled: [3, 3], mayOpen: [true, true, true] });
  });

  it('on none while homes are closed by order', () => {
    expect(due(holiday, true)).toEqual({ scheduled: [0, 0], mayOpen: [false, false, false] });
    expect(due(term, true)).toEqual({ scheduled: [0, 0], mayOpen: [false, false, false] });
  });
});

describe('half-days', () => {
  it('follow each other: the next one sees what was done, and the same as before where nothing was', () => {
    const { world, sights } = played([nothing, activity, activity]);
    live(at(world, term));
    const [first, second, third] = sights.map(({ value }) => value[activity] as number) as [number, number, number];
    expect(second).toBe(first);
    expect(third).not.toBe(second);
    expect([...world.holders.recentActivities]).toEqual([0, 0, 0, 2]);
  });

  it('are lived by the greatest value with the luck of their number, home by home, where nobody plays', () => {
    const chosen: number[] = [];
    const best: number[] = [];
    for (const home of [0, 1, 2]) {
      const decision = ({ mind, luck, homes, moment }: World, slot: number, choice: number) => {
        const { value, open } = mind.deliberation;
        mind.deliberation.complete();
        const number = homes.number[home] as number;
        const lucky = Array.from(value, (worth, k) =>
          open[k] === 1 ? worth + luck.choice.gumbel(number, moment.week, slot, k) : Number.NEGATIVE_INFINITY,
        );
        chosen.push(choice);
        best.push(lucky.indexOf(Math.max(...lucky)));
      };
      const world = worldOf(3, { 'director.slots': 3 }, { witness: { home, decision, outcome: () => undefined } });
      for (let week = 1; week <= 12; week++) live(at(world, week));
    }
    expect(chosen).toEqual(best);
    expect(chosen.length).toBe(3 * 12 * 3);
    expect(new Set(chosen).size).toBeGreaterThan(2);
  });

  it('pass at a post that nobody holds, and its holder is asked for nobody else', () => {
    const { world, sights } = played([activity, activity, activity], { 'activity.motive': 0, 'director.stakes': 0 }, 2);
    world.holders.kind[0] = nobody;
    live(at(world, term));
    expect(sights).toEqual([]);
    expect([...world.holders.activitiesHeld]).toEqual([0, 0]);
    world.holders.kind.set([1, nobody]);
    live(world);
    expect(sights.length).toBe(3);
    expect([...world.holders.activitiesHeld]).toEqual([3, 0]);
  });

  it('begin a week without what was four weeks ago and without last week’s fakes', () => {
    const { world } = played(idle, {}, 2);
    const { holders } = world;
    for (const column of [holders.recentActivities, holders.recentContacts, holders.fakesThisWeek]) column.fill(3);
    holders.caughtThisWeek.fill(1);
    holders.kind.fill(nobody);
    live(at(world, 7));
    // Week 7 is the seventh, number 6 from 0: the third entry of four.
    expect([...holders.recentActivities]).toEqual([3, 3, 0, 3, 3, 3, 0, 3]);
    expect([...holders.recentContacts]).toEqual([3, 3, 0, 3, 3, 3, 0, 3]);
    expect([...holders.fakesThisWeek, ...holders.caughtThisWeek]).toEqual([0, 0, 0, 0]);
  });
});

describe('what lies before a holder', () => {
  it('is her home, the price of her hour and how many households know', () => {
    const world = worldOf(3, { 'director.slots': 1, 'household.knowVenue': 0.3, 'household.knowOpen': 0.3 });
    const seen: number[][] = [];
    const weigh = world.mind.weigh.bind(world.mind);
    world.mind.weigh = (situation) => {
      seen.push([situation.home, situation.hourPrice, situation.aware]);
      weigh(situation);
    };
    world.hourPrice.set([1.5, 0.5, 2.5]);
    world.holders.kind[1] = nobody;
    const aware = Array.from(columns(world).knowsOpen);
    expect(Math.min(...aware)).toBeGreaterThan(0);
    live(at(world, term));
    expect(seen).toEqual([
      [0, 1.5, aware[0]],
      [2, 2.5, aware[2]],
    ]);
  });
});

describe('what a holder knows of cases', () => {
  const two = { 'child.specialNone': 0, 'child.specialOne': 0, 'child.known': 1, 'case.creditsPerQuarter': 2 };
  const seen = (set: Partial<Values>, chosen: readonly number[] = [caseContact, caseContact, caseContact]) => {
    const { world } = played(chosen, { ...two, 'child.mean': 30, ...set });
    const known: KnownCase[] = [];
    const weigh = world.mind.weigh.bind(world.mind);
    world.mind.weigh = (situation) => {
      known.push({ ...situation.known });
      weigh(situation);
    };
    live(at(world, term));
    return { world, known };
  };

  it('is whom she would see next, how often it may still be claimed, and whether any file earns', () => {
    const { world, known } = seen({ 'scorecards.caseCredit': 'caseFiles' });
    const severity = [0, 1].map((place) => world.caseBook.severity(0, place)) as [number, number];
    const first = severity[0] >= severity[1] ? 0 : 1;
    expect(known).toEqual([
      { child: first, severity: severity[first], claims: 2, claimable: true },
      // Severities lie between 1 and 2: after one contact the other child comes first.
      { child: 1 - first, severity: severity[1 - first], claims: 2, claimable: true },
      { child: first, severity: severity[first], claims: 1, claimable: true },
    ]);
    expect([...open(world.nature.truth).children.caseContacts.slice(0, 2)]).toEqual(first === 0 ? [2, 1] : [1, 2]);
  });

  it('is of no interest where files earn nothing or no claim is left', () => {
    expect(seen({}).known.map(({ claimable }) => claimable)).toEqual([false, false, false]);
    const once = { 'scorecards.caseCredit': 'caseFiles', 'case.creditsPerQuarter': 1 };
    expect(seen(once).known.map(({ claims, claimable }) => [claims, claimable])).toEqual([
      [1, true],
      [1, true],
      [0, false],
    ]);
  });

  it('is nothing where she knows of no child', () => {
    const none = { child: -1, severity: 0, claims: 0, claimable: false };
    expect(
      seen({ 'child.known': 0, 'scorecards.caseCredit': 'caseFiles' }, [activity, activity, activity]).known,
    ).toEqual([none, none, none]);
  });
});

describe('a false opening', () => {
  /** The log earns so much that whoever may make it up does so. */
  const paid = {
    'scorecards.director': '400 * min(openHours, 3)',
    'director.pressureBetween': 1,
    'open.hours': 3,
    'director.costOfFaking': 0.1,
  };
  const hours = (chosen: readonly number[], week = holiday, set: Partial<Values> = {}) => {
    const { world, sights } = played(chosen, { ...paid, ...set });
    live(at(world, week));
    return { logged: columns(world).falseOpenHours[0], sights };
  };
  const more = { 'scorecards.director': '400 * openHours' };

  it('is logged on due half-days on which there was neither an activity nor an opening', () => {
    expect(hours([nothing, staged, nothing], holiday, more).logged).toBe(9);
    expect(hours([nothing, staged, activity], holiday, more).logged).toBe(6);
    expect(hours([opening, activity, nothing], holiday, more).logged).toBe(3);
    expect(hours([nothing, nothing, nothing], term, more).logged).toBe(3);
    expect(hours([nothing, nothing, opening], term, more).logged).toBe(0);
  });

  it('is seen in the next half-day: the log that is full earns nothing more', () => {
    const { logged, sights } = hours([nothing, nothing, nothing]);
    expect(logged).toBe(3);
    const [first, second] = sights.map(({ value }) => value[opening] as number) as [number, number];
    expect(first).toBeGreaterThan(100);
    expect(second).toBeLessThan(20);
  });
});
