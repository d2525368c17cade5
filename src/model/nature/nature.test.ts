import { describe, expect, it } from 'vitest';
import { valuesByHand } from '../../testing/byHand.ts';
import { calendar, type Moment } from '../calendar.ts';
import { Holders } from '../director/holder.ts';
import { Homes } from '../home.ts';
import { createLuck } from '../luck/luck.ts';
import type { Values } from '../parameters/table.ts';
import type { VillageTraits } from '../scenario.ts';
import { open } from '../truth/open.ts';
import { Nature } from './nature.ts';
import * as noted from './noted.ts';

const luck = createLuck('nature', 1);
const two = { 'child.specialNone': 0, 'child.specialOne': 0 };

const momentOf = (values: Values, week: number) => calendar(values)[week] as Moment;

/** Three villages of ten children over 56 weeks, two of them special. */
function natureOf(set: Partial<Values> = {}, traits: VillageTraits = {}) {
  const values = valuesByHand({ ...two, ...set });
  const homes = new Homes(3, values['home.materials'], values['home.reputationStart']);
  for (let home = 0; home < 3; home++) homes.number[home] = home + 1;
  const nature = new Nature(homes, 56, 4, values, luck, () => ({ children: 10, ...traits }), false);
  return { nature, values, homes, truth: open(nature.truth) };
}

describe('children by their place', () => {
  it('follow each other home by home; general ones come after the special ones', () => {
    const { nature } = natureOf();
    expect([nature.childCount, nature.child(0, 0), nature.child(2, 3)]).toEqual([30, 0, 23]);
    expect([0, 0.124, 0.126, 0.999].map((u) => nature.generalChild(1, u))).toEqual([12, 12, 13, 19]);
  });

  it('have the names of a script', () => {
    const specialChildren = [{ name: 'M', age: 9, severity: 1.5, known: false }];
    const { nature } = natureOf({}, { specialChildren });
    expect([...nature.childNames]).toEqual([0, 10, 20].map((child) => [child, 'M']));
    // A script holds for the first holder alone.
    expect(natureOf({ 'child.known': 1 }, { specialChildren }).nature.acquaint(1, 0, 0)).toBe(0);
    expect(natureOf({ 'child.known': 1 }, { specialChildren }).nature.acquaint(1, 0, 1)).toBe(1.5);
  });
});

describe('acquaintance', () => {
  it('is by the draw of child and holder, and noted', () => {
    const { nature, truth } = natureOf({ 'child.known': 0.5 });
    const known = [0, 1, 2].flatMap((home) => [0, 1].map((place) => nature.acquaint(home, place, 4)));
    const drawn = [0, 1, 2].flatMap((home) =>
      [0, 1].map((place) => luck.children.uniform(1024 * (home + 1) + place, 4, 1, 4) < 0.5),
    );
    expect(known.map((severity) => severity > 0)).toEqual(drawn);
    expect(new Set(drawn).size).toBe(2);
    const children = [0, 1, 10, 11, 20, 21];
    expect(known).toEqual(children.map((child, k) => (drawn[k] ? truth.children.severity[child] : 0)));
    expect(children.map((child) => truth.children.known[child] === 1)).toEqual(drawn);
  });

  it('is with nobody where there is no such child', () => {
    const { nature, truth } = natureOf({ 'child.specialNone': 0, 'child.specialOne': 1, 'child.known': 1 });
    expect(nature.acquaint(0, 0, 0)).toBeGreaterThanOrEqual(1);
    expect([nature.acquaint(0, 1, 0), nature.acquaint(0, 2, 0), truth.children.known[1]]).toEqual([0, 0, 0]);
  });
});

describe('counts', () => {
  it('of households add up to those of all homes', () => {
    const { nature } = natureOf({ 'household.siblings': 0 });
    expect([0, 1, 2].map((home) => nature.householdsOf(home))).toEqual([10, 10, 10]);
    const joined = natureOf({ 'household.siblings': 1 }).nature;
    // Two special children and the one after them; all others join.
    expect([0, 1, 2].map((home) => joined.householdsOf(home))).toEqual([3, 3, 3]);
  });

  it('of what holders did with paper, of failures and of files lie in their columns', () => {
    const { nature, truth } = natureOf();
    nature.note(noted.recordsForged, 1, 2);
    nature.note(noted.recordsForged, 1, 3);
    nature.note(noted.childHours, 2, 0.5);
    nature.fail(2);
    nature.fail(2);
    nature.paperCaseFile(1, 7);
    nature.paperCaseFile(2, 7);
    nature.openForActivity(0);
    const { homes, weeks } = truth;
    expect([...homes.recordsForged, ...homes.childHours, ...homes.failed]).toEqual([0, 5, 0, 0, 0, 0.5, 0, 0, 2]);
    expect([...homes.paperCaseFiles, weeks.paperCaseFiles[7], weeks.paperCaseFiles[6]]).toEqual([0, 1, 1, 2, 0]);
    expect([...homes.openings]).toEqual([1, 0, 0]);
    expect(homes.recordsWritten.every((count) => count === 0)).toBe(true);
  });

  it('of verified uploads begin anew with a year', () => {
    const { nature, truth } = natureOf();
    truth.homes.genuineAccepted.set([3, 5, 0]);
    expect([0, 1, 2].map((home) => nature.verifiedCount(home))).toEqual([3, 5, 0]);
    nature.startYear();
    truth.homes.genuineAccepted[1] = 9;
    expect([0, 1, 2].map((home) => nature.verifiedCount(home))).toEqual([0, 4, 0]);
  });

  it('of locked half-days are those of the quarter', () => {
    const { nature } = natureOf();
    expect(nature.lockedShare(0)).toBe(0);
    for (let k = 0; k < 4; k++) nature.schedule(0);
    nature.openForActivity(0);
    expect(nature.lockedShare(0)).toBe(0.75);
    nature.endQuarter();
    expect(nature.lockedShare(0)).toBe(0);
  });
});

describe('leaders', () => {
  it('see the display of the quarter with noise of their visit; what was shown adds up', () => {
    const { nature, truth } = natureOf({ 'government.processNoise': 0.2 });
    truth.homes.qualityByQuarter.set([0, 0, 0, 0, 1, 2, 3, 4]);
    for (const visit of [0, 1, 5])
      expect(nature.showToLeaders(1, 2, visit)).toBeCloseTo(3 / 5 + 0.2 * luck.leaders.normal(visit, 2, 3), 12);
    expect(truth.homes.shownToLeaders[1]).toBeCloseTo((3 * 3) / 5, 12);
    expect(truth.homes.shownToLeaders[0]).toBe(0);
  });
});

describe('a label', () => {
  it('harms the left-behind children of the village who need little, and nobody else', () => {
    const low = { 'child.leftBehind': 1, 'child.needMean': 0, 'child.labelBelow': 50, 'child.labelHarm': 0.02 };
    const { nature, truth } = natureOf({ ...low, 'child.fading': 0 });
    nature.label(1, 28);
    nature.finish();
    // Half of the 56 weeks; two special children are left out.
    const harmed = Array.from({ length: 30 }, (_, child) => (child >= 12 && child < 20 ? -0.01 : 0));
    expect([...truth.children.gain]).toEqual(harmed.map((gain) => expect.closeTo(gain, 12)));
  });
});

describe('the author', () => {
  it('comes in a drawn week of the last ones', () => {
    const { nature, truth, values } = natureOf({ 'author.weeks': 6 });
    const weeks = [1, 2, 3].map((number) => 55 - Math.floor(luck.author.uniform(number, 0) * 6));
    // The room was open in all weeks but the drawn one.
    const holders = new Holders(3);
    for (let week = 0; week < 56; week++)
      nature.endWeek(
        momentOf(values, week),
        holders,
        Uint8Array.from(weeks, (drawn) => (drawn === week ? 0 : 1)),
      );
    expect([...truth.homes.authorLocked]).toEqual([1, 1, 1]);
    expect(Math.min(...weeks)).toBeGreaterThanOrEqual(56 - values['author.weeks']);
  });
});

describe('a dated change', () => {
  it('of fading settles what has been; of wishes and forgetting likewise', () => {
    const { nature, truth, values } = natureOf({ 'child.fading': 0, 'child.neighbours': 0.01, 'child.wishFading': 0 });
    nature.attend(0, 0, 10, 0, () => false);
    nature.grantWish(1, 15, 0);
    nature.follow({ ...values, 'child.fading': 1, 'child.wishFading': 1 }, 28);
    nature.finish();
    // A tenth for 28 of 56 weeks and the week after it begins to fade.
    expect(truth.children.gain[0]).toBeCloseTo((0.1 * 29) / 56, 12);
    expect(truth.children.gain[15]).toBeCloseTo((0.1 * 29) / 56, 12);
    expect(truth.children.needEnd[15]).toBeCloseTo(truth.children.needStart[15] as number, 12);
  });

  it('holds for what nature does from then on', () => {
    const { nature, truth, values } = natureOf({ 'child.contactsNeeded': 1, 'child.fading': 0 });
    nature.contact(0, 0, 5, 0, 1);
    nature.follow({ ...values, 'child.gainContact': 0.15, 'child.contactsNeeded': 1, 'child.fading': 0 }, 6);
    nature.contact(0, 1, 6, 0, 1);
    nature.finish();
    const relief = [0, 1].map(
      (child) => (truth.children.needStart[child] as number) - (truth.children.needEnd[child] as number),
    );
    const severity = truth.children.severity;
    expect(relief).toEqual([
      expect.closeTo(0.015 * (severity[0] as number), 12),
      expect.closeTo(0.15 * (severity[1] as number), 12),
    ]);
  });

  it('of forgetting makes everybody forget anew, of anything else nobody', () => {
    const all = { 'household.knowVenue': 1, 'household.forgetting': 0 };
    const left = (change: Partial<Values>): number => {
      const { nature, truth, values } = natureOf(all);
      nature.follow({ ...values, ...change }, 3);
      nature.endWeek(momentOf(values, 3), new Holders(3), new Uint8Array(3));
      return truth.homes.unaware[0] as number;
    };
    expect(left({ 'household.forgetting': 0.999 })).toBeGreaterThan(5);
    expect(left({ 'case.hours': 1 })).toBe(0);
  });
});
