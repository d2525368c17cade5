import { describe, expect, it } from 'vitest';
import { normalLimit } from '../../testing/falseAlarm.ts';
import { natureState } from '../../testing/natureState.ts';
import { director, Holders, keeper, nobody } from '../director/holder.ts';
import { createLuck } from '../luck/luck.ts';
import type { Values } from '../parameters/table.ts';
import { knowsOpen, setAwareness } from './household.ts';
import { authorVisit, aware, display, firstImpressions, seen, siteVisit } from './observe.ts';
import type { NatureState } from './state.ts';

const limit = normalLimit(1e-6, 10);

function holdersOf(state: NatureState, kind: number = director, skill = 0.5, value = 0.5): Holders {
  const holders = new Holders(state.homes.count);
  holders.kind.fill(kind);
  holders.skill.fill(skill);
  holders.value.fill(value);
  return holders;
}

describe('display', () => {
  it('is the quality-weighted activity of a quarter against a quarter of the target', () => {
    const state = natureState(2);
    state.ledger.homes.qualityByQuarter[1 * 4 + 2] = 3;
    expect(display(state, 1, 2)).toBe(0.6);
    expect(display(state, 1, 1)).toBe(0);
  });
});

describe('seen', () => {
  it('is display with the noise of the table, never below 0 (false alarm 1 in 1,000,000)', () => {
    const state = natureState(1500, { 'agency.seeingNoise': 0.05 }, { children: 15 });
    state.ledger.homes.qualityByQuarter.fill(2.5);
    const all = Array.from({ length: 1500 }, (_, home) => seen(state, home, 1) - 0.5);
    const mean = all.reduce((sum, x) => sum + x, 0) / 1500;
    const variance = all.reduce((sum, x) => sum + x * x, 0) / 1500;
    expect(Math.abs(mean) / (0.05 / Math.sqrt(1500))).toBeLessThan(limit);
    expect(Math.abs(variance / 0.0025 - 1) / Math.sqrt(2 / 1500)).toBeLessThan(limit);
    state.ledger.homes.qualityByQuarter.fill(0);
    expect(Math.min(...all.map((_, home) => seen(state, home, 1)))).toBe(0);
  });
});

describe('firstImpressions', () => {
  const impressions = (set: Partial<Values>, year = 0): Float64Array => {
    const state = natureState(4, { 'agency.impressionBase': 0.2, 'agency.impressionValue': 1.2, ...set });
    const holders = holdersOf(state);
    holders.skill.set([0.2, 0.4, 0.6, 0.8]);
    holders.kind[3] = nobody;
    const into = new Float64Array(4);
    firstImpressions(state, holders, into, year);
    return into;
  };
  // Quality .05 + .55 s + .1 * .6, times .2 + 1.2 * .5, or .2 where nobody is there.
  const abilities = [0.2, 0.4, 0.6, 0.8].map((s, k) => (0.11 + 0.55 * s) * (k === 3 ? 0.2 : 0.8));
  const mean = abilities.reduce((sum, a) => sum + a, 0) / 4;

  it('are the mean times the relative ability to the power of the reliability', () => {
    for (const reliability of [0, 0.5, 1]) {
      const found = impressions({
        'agency.impressionReliability': reliability,
        'agency.impressionNoise': 0,
        'home.materials': 0.6,
      });
      for (const [home, ability] of abilities.entries())
        expect(found[home]).toBeCloseTo(mean * (ability / mean) ** reliability, 12);
    }
  });

  it('carry noise as far as they are reliable', () => {
    const noiseless = impressions({ 'agency.impressionReliability': 0.5, 'agency.impressionNoise': 0 });
    const noisy = impressions({ 'agency.impressionReliability': 0.5, 'agency.impressionNoise': 0.4 });
    const louder = impressions({ 'agency.impressionReliability': 0.5, 'agency.impressionNoise': 0.8 });
    for (const home of [0, 1, 2, 3]) {
      const [one, two] = [noisy, louder].map((all) => Math.log((all[home] as number) / (noiseless[home] as number)));
      expect(one).not.toBe(0);
      expect(two).toBeCloseTo(2 * (one as number), 9);
    }
    expect([...impressions({ 'agency.impressionReliability': 0, 'agency.impressionNoise': 5 })]).toEqual(
      Array(4).fill(expect.closeTo(mean, 12)),
    );
  });

  it('of another agency err in their own way, in no way that noise of a later quarter does', () => {
    const noise = { 'agency.impressionReliability': 1, 'agency.impressionNoise': 0.5 };
    const exact = impressions({ ...noise, 'agency.impressionNoise': 0 });
    const { belief } = createLuck('nature', 1);
    for (const year of [0, 1, 2]) {
      const found = impressions(noise, year);
      for (const home of [0, 1, 2, 3])
        expect(found[home]).toBeCloseTo((exact[home] as number) * Math.exp(0.5 * belief.normal(home + 1, -year)), 12);
    }
  });
});

describe('siteVisit', () => {
  const set = {
    'grade.announced': 1,
    'grade.keeperOpens': 0.7,
    // Whoever is asked comes.
    'household.attendBase': 16,
    'household.circle': 4,
    'household.room': 10,
    'household.knowVenue': 0,
    'household.knowOpen': 0,
    'grade.talk': 0.3,
    'grade.talkKeeper': 0.1,
    'grade.answerVenue': 0.4,
    'grade.answerOpen': 0.6,
    'home.materials': 0.6,
  };
  const visit = (state: NatureState, holders: Holders, home = 0): { visit: number; parents: number } => {
    const into = { visit: -1, parents: -1 };
    siteVisit(state, home, 25, holders, into);
    return into;
  };

  const village = { children: 15 };
  const everybodyKnows = ({ households, ledger, rules, luck }: NatureState): void => {
    for (let h = 0; h < households.count; h++)
      setAwareness(h, 0, knowsOpen, 1, 0, households, ledger.homes, rules.values, luck);
  };

  it('of a director, announced: order, hardware, an open door, the circle called together, the talk, by hand', () => {
    const state = natureState(1, set, village);
    expect(visit(state, holdersOf(state)).visit).toBeCloseTo((0.6 + 1 + 1 + 4 / 10 + 0.65) / 5, 12);
    expect(visit(state, holdersOf(state, director, 0.9)).visit).toBeCloseTo((0.6 + 1 + 1 + 4 / 10 + 0.93) / 5, 12);
    const empty = natureState(1, { ...set, 'household.attendBase': -40 }, village);
    expect(visit(empty, holdersOf(empty)).visit).toBeCloseTo((0.6 + 1 + 1 + 0.65) / 5, 12);
  });

  it('finds the room full where every family knows that it is open, special children not asked', () => {
    const state = natureState(1, set, village);
    everybodyKnows(state);
    expect(visit(state, holdersOf(state)).visit).toBeCloseTo((0.6 + 1 + 1 + 1 + 0.65) / 5, 12);
    const two = { 'child.specialNone': 0, 'child.specialOne': 0 };
    const few = natureState(1, { ...set, ...two }, { children: 6 });
    everybodyKnows(few);
    expect(visit(few, holdersOf(few)).visit).toBeCloseTo((0.6 + 1 + 1 + 4 / 10 + 0.65) / 5, 12);
  });

  it('shows as many children as families send: each comes at the chance of an opening (false alarm 1 in 1,000,000)', () => {
    const some = { ...set, 'household.attendBase': -1, 'household.attendTrust': 1, 'household.trust': 0.4 };
    const state = natureState(1500, some, village);
    const holders = holdersOf(state);
    const present = Array.from({ length: 1500 }, (_, home) => visit(state, holders, home).visit * 5 - 0.6 - 2 - 0.65);
    const chance = 1 / (1 + Math.exp(0.6));
    const mean = present.reduce((sum, x) => sum + x * 10, 0) / (1500 * 4);
    expect(Math.abs(mean - chance) / Math.sqrt((chance * (1 - chance)) / (1500 * 4))).toBeLessThan(limit);
  });

  it('of a vacant home shows a locked door; a keeper opens at the rate of the table (false alarm 1 in 1,000,000)', () => {
    const state = natureState(1500, set, village);
    expect(visit(state, holdersOf(state, nobody)).visit).toBeCloseTo((0.6 + 1 + 0.1) / 5, 12);
    const keepers = holdersOf(state, keeper, 0.2);
    const opened = Array.from({ length: 1500 }, (_, home) => visit(state, keepers, home).visit).filter((v) => v > 0.5);
    expect(opened[0]).toBeCloseTo((0.6 + 1 + 1 + 4 / 10 + 0.1) / 5, 12);
    expect(Math.abs(opened.length / 1500 - 0.7) / Math.sqrt(0.21 / 1500)).toBeLessThan(limit);
  });

  it('unannounced shows the room as it usually is, with the children of families that know; an empty post is locked', () => {
    const state = natureState(1, { ...set, 'grade.announced': 0 }, village);
    expect(visit(state, holdersOf(state)).visit).toBeCloseTo((0.6 + 1 + 0.65) / 5, 12);
    state.ledger.homes.scheduledOpenings[0] = 4;
    state.ledger.homes.openings[0] = 4;
    expect(visit(state, holdersOf(state)).visit).toBeCloseTo((0.6 + 1 + 1 + 0.65) / 5, 12);
    everybodyKnows(state);
    expect(visit(state, holdersOf(state)).visit).toBeCloseTo((0.6 + 1 + 1 + 1 + 0.65) / 5, 12);
    expect(visit(state, holdersOf(state, nobody)).visit).toBeCloseTo((0.6 + 1 + 0.1) / 5, 12);
  });

  it('asks parents: nothing is known, the venue, an open room, trust', () => {
    const state = natureState(1, { ...set, 'household.knowVenue': 0 });
    const { households, ledger, rules, luck } = state;
    const all = (level: number) => {
      for (let h = 0; h < households.count; h++)
        setAwareness(h, 0, level, 1, 0, households, ledger.homes, rules.values, luck);
    };
    const answers = [0, 1, 2].map((level) => {
      all(level);
      return visit(state, holdersOf(state)).parents;
    });
    expect(answers).toEqual([0, expect.closeTo(0.4, 12), expect.closeTo(0.6 + 0.4 * 0.4, 12)]);
    households.trust.fill(1);
    expect(visit(state, holdersOf(state)).parents).toBeCloseTo(1, 12);
  });
});

describe('aware', () => {
  it('is the number of households that know that the room is open', () => {
    const state = natureState(1, { 'household.knowVenue': 0 });
    for (const h of [0, 3, 4])
      setAwareness(h, 0, knowsOpen, 1, 0, state.households, state.ledger.homes, state.rules.values, state.luck);
    expect(aware(state, 0)).toBe(3);
  });
});

describe('authorVisit', () => {
  it('happens in one week: locked or not, idle for four weeks or not, share of uploads with a record', () => {
    const state = natureState(4);
    const { homes } = state.ledger;
    state.authorWeek.set([50, 50, 50, 0]);
    homes.genuine.set([2, 0, 0, 1]);
    homes.staged.set([2, 0, 4, 0]);
    homes.recordsWritten.set([1, 0, 0, 0]);
    homes.recordsForged.set([0, 0, 1, 0]);
    state.lastUse.set([47, 46, -1000, 0]);
    for (const week of [49, 50, 51])
      for (const home of [0, 1, 2]) authorVisit(state, home, week, home === 0 && week === 50);
    expect([...homes.authorLocked]).toEqual([0, 1, 1, 0]);
    expect([...homes.authorIdle]).toEqual([0, 1, 1, 0]);
    expect([...homes.authorRecords]).toEqual([0.25, Number.NaN, 0.25, 0]);
  });

  it('finds a record for all uploads, not for more, where more was written than reported', () => {
    const state = natureState(1);
    const { homes } = state.ledger;
    state.authorWeek.fill(50);
    homes.genuine[0] = 2;
    homes.recordsForged[0] = 9;
    authorVisit(state, 0, 50, true);
    expect(homes.authorRecords[0]).toBe(1);
  });
});
