import { describe, expect, it } from 'vitest';
import { normalLimit } from '../../testing/falseAlarm.ts';
import { valuesWith } from '../../testing/plain.ts';
import { Homes } from '../home.ts';
import { createLuck } from '../luck/luck.ts';
import type { Values } from '../parameters/table.ts';
import { ReportedLedger } from '../reported/ledger.ts';
import { Agency } from './agency.ts';

const luck = createLuck('agency', 1);

function planned(
  count: number,
  set: Partial<Values>,
  quarter = 1,
  need: (home: number) => number = () => 1,
  report = (_: ReportedLedger) => {},
) {
  const values = valuesWith({ 'agency.units': 1, 'agency.presenceUnits': 2, ...set });
  const homes = new Homes(count, 0.5, 0.5);
  for (let home = 0; home < count; home++) homes.number[home] = home + 1;
  const agency = new Agency(homes, values, luck);
  agency.begin(Float64Array.from({ length: count }, (_, home) => 0.1 + 0.5 * luck.belief.uniform(home + 1, 0)));
  const ledger = new ReportedLedger(count, 4);
  report(ledger);
  agency.plan(quarter, ledger, values, need);
  return { agency, homes, values };
}
const sum = (all: ArrayLike<number>): number => Array.from(all).reduce((total, one) => total + one, 0);

describe('Agency.plan', () => {
  it('gives out its units: visits, presence, volunteers, a memory of visits', () => {
    const { agency, homes } = planned(50, { 'agency.units': 2, 'agency.volunteerHours': 3 });
    expect(sum(homes.units)).toBe(100);
    expect([...agency.visited]).toEqual([...homes.units]);
    for (const [home, units] of homes.units.entries()) {
      expect(homes.presence[home]).toBeCloseTo(1 - Math.exp(-units / 2), 12);
      expect(homes.volunteerHours[home]).toBeCloseTo((3 * units) / 2, 12);
    }
  });

  it('with a floor of 1 gives everybody the same; with half, everybody half a unit at least', () => {
    expect([...planned(20, { 'agency.floor': 1 }).homes.units]).toEqual(Array(20).fill(1));
    const { homes } = planned(20, { 'agency.floor': 0.5 });
    expect(Math.min(...homes.units)).toBe(0.5);
    expect(sum(homes.units)).toBeCloseTo(20, 12);
    expect(Math.max(...homes.units)).toBeGreaterThan(1);
  });

  it('by need follows need, up to the cap', () => {
    const need = (home: number) => (home === 0 ? 3 : 1);
    const { homes } = planned(9, { 'agency.floor': 1, 'agency.floorBy': 'need' }, 1, need);
    expect(homes.units[0]).toBeCloseTo((9 * 3) / 11, 12);
    expect(homes.units[5]).toBeCloseTo(9 / 11, 12);
    const capped = planned(9, { 'agency.floor': 1, 'agency.floorBy': 'need', 'agency.mostUnits': 2 }, 1, need);
    expect(capped.homes.units[0]).toBe(2);
  });

  it('without staff gives nothing', () => {
    const { homes } = planned(5, { 'agency.units': 0 });
    expect([...homes.units, ...homes.presence, ...homes.volunteerHours]).toEqual(Array(15).fill(0));
  });

  it('gives the lucky start in the first quarter alone, by lot (false alarm 1 in 1,000,000)', () => {
    const gift = { 'agency.floor': 1, 'agency.gift': 4, 'agency.giftShare': 0.2 };
    const first = planned(500, gift, 0).homes.units;
    expect([...new Set(first)].sort()).toEqual([1, 5]);
    const lucky = first.filter((units) => units === 5).length;
    expect(Math.abs(lucky - 100) / Math.sqrt(80)).toBeLessThan(normalLimit(1e-6));
    expect([...new Set(planned(500, gift, 1).homes.units)]).toEqual([1]);
  });

  it('follows an order about coaching, and otherwise what its score pays for', () => {
    const splitFor = (set: Partial<Values>) => planned(30, set).agency.split;
    const orders = { none: 0, quarter: 0.25, half: 0.5, threeQuarters: 0.75, all: 1 } as const;
    for (const [order, split] of Object.entries(orders)) {
      expect(splitFor({ 'coaching.split': order as keyof typeof orders })).toBe(split);
    }
    expect(splitFor({ 'coaching.split': 'score', 'scorecards.agency': 'completion' })).toBe(1);
    expect(splitFor({ 'coaching.split': 'score', 'scorecards.agency': 'showcase' })).toBe(0);
    expect(splitFor({ 'coaching.split': 'score', 'scorecards.agency': '0' })).toBe(0);
  });
});

describe('the split of coaching', () => {
  it('holds for what the plan is expected to show', () => {
    const shown = (order: 'all' | 'none' | 'half') => {
      const rule = { 'coaching.split': order, 'scorecards.agency': 'display', 'agency.floor': 1 } as const;
      const { agency } = planned(6, { ...rule, 'agency.displayStart': 0.5, 'agency.displayExponent': 0.7 });
      return agency.score / (sum(agency.beliefs.display) / 6);
    };
    // (r0 + 2 (1 - f) r) to the power of the exponent, at one unit each.
    expect(shown('all')).toBeCloseTo(0.5 ** 0.7, 12);
    expect(shown('half')).toBeCloseTo(1.5 ** 0.7, 12);
    expect(shown('none')).toBeCloseTo(2.5 ** 0.7, 12);
  });
});

describe('fairness', () => {
  it('is 1 less the share of units that would have to move', () => {
    const rule = {
      'agency.floor': 1,
      'agency.floorBy': 'need',
      'agency.units': 2,
      'scorecards.agency': 'spread',
    } as const;
    // 3 and 1 of 2 each: one of four.
    expect(planned(2, rule, 1, (home) => (home === 0 ? 3 : 1)).agency.score).toBeCloseTo(0.75, 12);
    expect(planned(2, { ...rule, 'agency.units': 0 }).agency.score).toBe(1);
  });
});

describe('what the agency reads of the last quarter', () => {
  const alike = { 'agency.floor': 1, 'city.target': 20, 'activity.expectedAttendance': 6, 'agency.presenceUnits': 2 };

  it('are case files, their mean over homes', () => {
    const { agency } = planned(4, { ...alike, 'scorecards.agency': 'cases' }, 1, undefined, ({ caseFilesQuarter }) =>
      caseFilesQuarter.set([5, 0, 2, 3]),
    );
    expect(agency.score).toBe(2.5);
  });

  it('are satisfied families against those of full activities, at most all; presence adds a part of the rest', () => {
    const score = (reach: number): number =>
      planned(
        4,
        { ...alike, 'verify.reach': reach, 'scorecards.agency': 'satisfaction', 'agency.satisfactionGain': 0.5 },
        1,
        undefined,
        ({ satisfiedQuarter }) => satisfiedQuarter.set([0, 3, 15, 60]),
      ).agency.score;
    // 5 activities of 6 children, half of whose families can be reached: 15. One unit is a presence of 1 - exp(-1/2).
    const presence = 1 - Math.exp(-0.5);
    const lifted = (share: number) => share + (1 - share) * 0.5 * presence;
    expect(score(0.5)).toBeCloseTo((lifted(0) + lifted(0.2) + 1 + 1) / 4, 9);
    expect(score(0)).toBeCloseTo(lifted(0), 9);
  });

  it('breaks ties by the draw of home and quarter, and lots by one of their own', () => {
    const gift = { 'agency.floor': 1, 'agency.gift': 4, 'agency.giftShare': 0.3 };
    const { agency, homes } = planned(40, gift, 0);
    const draws = (quarter: number) =>
      Array.from({ length: 40 }, (_, home) => luck.allocation.uniform(home + 1, quarter));
    expect([...agency.tie]).toEqual(draws(0));
    expect([...homes.units]).toEqual(draws(-1).map((u) => (u < 0.3 ? 5 : 1)));
    expect([...agency.visited]).toEqual([...homes.units]);
    expect([...planned(40, gift, 3).agency.tie]).toEqual(draws(3));
  });
});

describe('Agency.renewalChance', () => {
  it('is logistic(base + score)', () => {
    const { agency, values } = planned(10, { 'scorecards.agency': '3', 'renewal.base': -4 });
    expect(agency.renewalChance(values)).toBeCloseTo(1 / (1 + Math.exp(1)), 12);
    expect(agency.renewalChance({ ...values, 'renewal.base': 20 })).toBeGreaterThan(0.999);
  });
});

describe('Agency.showOrder', () => {
  it('puts first whom it believes in and supports, each home once', () => {
    const { agency, homes, values } = planned(30, { 'agency.displayStart': 0.5 });
    const order = agency.showOrder(values);
    expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, home) => home));
    const shown = (home: number) => (agency.beliefs.display[home] as number) * (0.5 + (homes.units[home] as number));
    for (let k = 1; k < 30; k++)
      expect(shown(order[k - 1] as number)).toBeGreaterThanOrEqual(shown(order[k] as number));
  });
});
