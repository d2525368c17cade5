import { describe, expect, it, vi } from 'vitest';
import { weighed } from '../../testing/weighed.ts';
import { at, worldOf } from '../../testing/worldOf.ts';
import { option } from '../director/option.ts';
import type { Values } from '../parameters/table.ts';
import { open } from '../truth/open.ts';
import type { World } from '../world.ts';
import { acquaint } from './calendar.ts';
import { act } from './options.ts';

const homesOf = (world: World) => open(world.nature.truth).homes;
const eventsOf = (world: World) => open(world.nature.truth).events;
const two = { 'child.specialNone': 0, 'child.specialOne': 0, 'child.known': 1 } as const;

describe('a staged photo', () => {
  const stagedOf = (set: Partial<Values>): World => {
    const world = weighed({ 'staged.children': 2, 'staged.hours': 1.2, ...set });
    act(world, 0, 1, option.staged, -1, true);
    return world;
  };

  it('claims a few children and more names, and is neither an activity nor time for children', () => {
    const world = stagedOf({});
    expect(homesOf(world).childHours[0]).toBe(0);
    expect(eventsOf(world)).toEqual([
      {
        week: 5,
        slot: 1,
        home: 0,
        trueType: 'staged',
        claimedType: 'activity',
        accepted: true,
        detected: false,
        theme: '',
        claimedAttendance: 7,
        attendance: 2,
        quality: 0,
        record: false,
        child: -1,
      },
    ]);
    expect([world.holders.activitiesHeld[0], world.opened[0], homesOf(world).staged[0]]).toEqual([0, 0, 1]);
  });

  it('has a forged record where records earn', () => {
    const paid = { 'scorecards.director': '400 * records', 'director.pressureBetween': 1, 'director.pressure': 50 };
    const world = stagedOf(paid);
    expect([homesOf(world).recordsForged[0], world.ledger.records[0]]).toEqual([1, 1]);
    expect(eventsOf(world)[0]?.record).toBe(true);
  });
});

describe('duplicates', () => {
  it('are the best batch of them, each claiming what the last report claimed', () => {
    const world = weighed(
      { 'scorecards.director': 'min(accepted, 3)', 'director.pressureBetween': 1 },
      0,
      5,
      (fresh) => {
        fresh.holders.pressure[0] = 40;
        fresh.holders.photos[0] = 1;
        fresh.holders.lastClaim[0] = 8;
      },
    );
    act(world, 0, 0, option.duplicate, -1, false);
    expect([homesOf(world).duplicate[0], world.ledger.uploads[0], world.ledger.signIns[0]]).toEqual([3, 3, 24]);
    expect([world.holders.lastClaim[0], world.holders.fakesThisWeek[0]]).toEqual([8, 3]);
    expect(eventsOf(world).map(({ trueType, attendance }) => [trueType, attendance])).toEqual(
      Array(3).fill(['duplicate', 0]),
    );
  });
});

describe('fakes', () => {
  it('are uploaded under their numbers in the half-day', () => {
    const items = (chosen: number): number[][] => {
      const world = weighed({});
      world.mind.deliberation.batch[option.duplicate] = 3;
      const submit = vi.spyOn(world.nature, 'submit');
      act(world, 0, 1, chosen, -1, false);
      return submit.mock.calls.map(([, type, , , item]) => [type, item]);
    };
    expect(items(option.staged)).toEqual([[2, 0]]);
    expect(items(option.duplicate)).toEqual([
      [3, 0],
      [3, 1],
      [3, 2],
    ]);
  });
});

describe('nothing', () => {
  it('leaves no trace', () => {
    const world = weighed({});
    act(world, 0, 0, option.nothing, -1, true);
    expect([eventsOf(world).length, homesOf(world).childHours[0], world.opened[0]]).toEqual([0, 0, 0]);
  });
});

describe('a case contact', () => {
  const met = (set: Partial<Values>, care = 0, times = 1) => {
    const world = weighed({ ...two, 'case.hours': 4, 'care.saving': 1, 'care.gain': 0.5, ...set }, 0, 7);
    world.homes.careLeft[0] = care;
    const contact = vi.spyOn(world.nature, 'contact');
    for (let k = 0; k < times; k++) act(world, 0, 2, option.caseContact, 1, false);
    return { world, told: contact.mock.calls };
  };

  it('goes to the child at the place, in her skill, and is remembered this week', () => {
    const { world, told } = met({}, 0, 2);
    expect(told).toEqual(Array(2).fill([0, 1, 6, 0, 0.5, 1]));
    expect([...world.holders.recentContacts]).toEqual([0, 0, 2, 0]);
    expect(homesOf(world).childHours[0]).toBe(8);
    expect([homesOf(world).supportedContacts[0], homesOf(world).caseContacts[0]]).toEqual([0, 2]);
  });

  it('is paid for by the budget of special care as far as it goes: shorter, and worth more', () => {
    const { world, told } = met({}, 1, 2);
    expect(told.map((call) => call[5])).toEqual([1.5, 1]);
    expect([homesOf(world).childHours[0], homesOf(world).supportedContacts[0]]).toEqual([7, 1]);
    expect(world.homes.careLeft[0]).toBe(0);
    expect(homesOf(met({ 'care.saving': 9 }, 1).world).childHours[0]).toBe(0);
  });

  it('is claimed as long as claims are left, and made all the same', () => {
    const { world } = met({ 'case.creditsPerQuarter': 2 }, 0, 3);
    expect([world.ledger.caseFiles[0], homesOf(world).caseContacts[0]]).toEqual([2, 3]);
    expect(eventsOf(world).map(({ claimedType, accepted, child }) => [claimedType, accepted, child])).toEqual([
      ['caseFile', true, 1],
      ['caseFile', true, 1],
      ['none', false, 1],
    ]);
  });

  it('lets a family be asked where answers count, satisfied by the root of her skill', () => {
    const asked = (set: Partial<Values>): number | undefined => met(set).world.ledger.satisfied[0];
    const counted = { 'scorecards.director': 'satisfied', 'verify.reach': 1, 'director.stakes': 0 };
    expect(asked({ ...counted, 'household.content': 1 })).toBe(1);
    expect(asked({ ...counted, 'household.content': 1, 'scorecards.director': 'accepted' })).toBe(0);
    const { world } = met(counted);
    const satisfied = vi.spyOn(world.nature, 'satisfied');
    act(world, 0, 1, option.caseContact, 0, false);
    expect(satisfied.mock.calls).toEqual([[0, 6, 1, 126, 1, Math.sqrt(0.5)]]);
  });
});

describe('paper', () => {
  it('records count unless they are refused by the luck of the half-day', () => {
    const taken = Array.from({ length: 30 }, (_, k) => {
      const world = weighed({ 'verify.records': 0.5 }, 0, 1 + k);
      act(world, 0, 1, option.paperRecord, -1, false);
      const refused = world.luck.screening.uniform(1, k, 1, 1001) < 0.5;
      expect([homesOf(world).recordsForged[0], world.ledger.records[0]]).toEqual([1, refused ? 0 : 1]);
      expect(eventsOf(world)[0]).toMatchObject({ trueType: 'paperRecord', accepted: !refused, record: true });
      return refused;
    });
    expect(new Set(taken).size).toBe(2);
  });

  it('case files likewise; the budget of special care pays for those that pass', () => {
    const taken = Array.from({ length: 30 }, (_, k) => {
      const world = weighed({ ...two, 'verify.cases': 0.5 }, 0, 1 + k);
      world.homes.careLeft[0] = 1;
      act(world, 0, 1, option.paperCaseFile, -1, false);
      const refused = world.luck.screening.uniform(1, k, 1, 1000) < 0.5;
      const { paperCaseFiles, careOnPaper } = homesOf(world);
      expect([paperCaseFiles[0], world.ledger.caseFiles[0], careOnPaper[0]]).toEqual(refused ? [1, 0, 0] : [1, 1, 1]);
      expect(world.homes.careLeft[0]).toBe(refused ? 1 : 0);
      expect(open(world.nature.truth).weeks.paperCaseFiles[k]).toBe(1);
      expect(eventsOf(world)[0]).toMatchObject({ trueType: 'paperCaseFile', accepted: !refused, child: 0 });
      return refused;
    });
    expect(new Set(taken).size).toBe(2);
    const poor = weighed(two);
    act(poor, 0, 0, option.paperCaseFile, -1, false);
    expect([homesOf(poor).careOnPaper[0], poor.homes.careLeft[0], poor.ledger.caseFiles[0]]).toEqual([0, 0, 1]);
  });
});

describe('an opening', () => {
  it('takes its hours, which go into the log, and counts as open where it was due', () => {
    const kept = (due: boolean) => {
      const world = weighed({
        'open.hours': 3,
        'household.knowVenue': 1,
        'household.knowOpen': 1,
        'household.attendBase': 16,
      });
      act(world, 0, 0, option.opening, -1, due);
      const { childHours, openings, openingVisits } = homesOf(world);
      expect(eventsOf(world)).toHaveLength(1);
      expect(eventsOf(world)[0]).toMatchObject({ trueType: 'opening', accepted: true, attendance: openingVisits[0] });
      expect(openingVisits[0]).toBeGreaterThan(0);
      return [childHours[0], world.ledger.openHours[0], world.opened[0], openings[0]];
    };
    expect([kept(true), kept(false)]).toEqual([
      [3, 3, 1, 1],
      [3, 3, 1, 0],
    ]);
  });
});

describe('a paper case file', () => {
  it('goes to the known child with most claims left, the second when the first has none', () => {
    const world = at(
      worldOf(1, { 'child.specialNone': 0, 'child.specialOne': 0, 'child.known': 1, 'case.creditsPerQuarter': 2 }),
      5,
    );
    acquaint(world, 0);
    expect(world.caseBook.count(0)).toBe(2);
    const left = () => [0, 1].map((place) => world.caseBook.claimsLeft(0, place, 2));
    const seen = [0, 1, 2, 3].map(() => {
      act(world, 0, 0, option.paperCaseFile, -1, false);
      return left();
    });
    expect(seen).toEqual([
      [1, 2],
      [1, 1],
      [0, 1],
      [0, 0],
    ]);
    expect([world.caseBook.nextToClaim(0, 2), world.ledger.caseFiles[0]]).toEqual([-1, 4]);
  });
});
