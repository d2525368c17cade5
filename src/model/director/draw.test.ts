import { describe, expect, it } from 'vitest';
import { valuesByHand } from '../../testing/byHand.ts';
import { normalLimit } from '../../testing/falseAlarm.ts';
import { Homes } from '../home.ts';
import { createLuck } from '../luck/luck.ts';
import type { Values } from '../parameters/table.ts';
import type { VillageTraits } from '../scenario.ts';
import { hourPrice, Pool } from './draw.ts';
import { director, Holders, keeper } from './holder.ts';
import { Quota } from './quota.ts';

const luck = createLuck('draw', 1);
const count = 2000;

function firstDirectors(set: Partial<Values> = {}, traits: VillageTraits = {}, migration = 0.4): Holders {
  const values = valuesByHand(set);
  const homes = new Homes(count, 0.6, 0.5);
  const holders = new Holders(count);
  const pool = new Pool(values, luck);
  const quotas = {
    education: new Quota(values['director.lowEducation'], 0, luck),
    certificate: new Quota(values['director.certificate'], 1, luck),
  };
  for (let home = 0; home < count; home++) {
    homes.number[home] = home + 1;
    homes.migration[home] = migration;
    pool.first(home, holders, homes, quotas, traits);
  }
  return holders;
}

const mean = (column: ArrayLike<number>): number => Array.from(column).reduce((sum, x) => sum + x, 0) / column.length;
const logMoments = (column: Float64Array, median: number): [number, number] => {
  const logs = Array.from(column, (x) => Math.log(x / median));
  const middle = mean(logs);
  return [middle, Math.sqrt(mean(logs.map((x) => (x - middle) ** 2)))];
};
/** One false alarm in a million over all the statistics of this file. */
const limit = normalLimit(1e-6, 20);

describe('Pool', () => {
  it('draws medians and spreads as the table says', () => {
    const holders = firstDirectors();
    for (const [column, median, spread] of [
      [holders.costOfFaking, 4, 0.8],
      [holders.pressure, 16, 1],
      [holders.load, Math.exp(-0.03125), 0.25],
    ] as const) {
      const [middle, deviation] = logMoments(column, median);
      expect(Math.abs(middle) / (spread / Math.sqrt(count))).toBeLessThan(limit);
      expect(Math.abs(deviation / spread - 1)).toBeLessThan(limit / Math.sqrt(2 * count));
    }
    expect(Math.abs(mean(holders.load) - 1) / (0.255 / Math.sqrt(count))).toBeLessThan(limit);
    // Beta(1.44, 2.56): standard deviation .2147
    expect(Math.abs(mean(holders.value) - 0.36 - 0.01 * 0.35) / (0.22 / Math.sqrt(count))).toBeLessThan(limit);
  });

  it('gives skill to education, certificate and background, each person otherwise the same', () => {
    const of = (traits: VillageTraits) => firstDirectors({ 'director.skillSpread': 0.01 }, traits).skill;
    const base = of({ lowEducation: true, certificate: false, background: false });
    for (const [traits, more] of [
      [{ lowEducation: false, certificate: false, background: false }, 0.12],
      [{ lowEducation: true, certificate: true, background: false }, 0.15],
      [{ lowEducation: true, certificate: false, background: true }, 0.45],
    ] as const) {
      const skill = of(traits);
      for (let home = 0; home < 50; home++)
        expect((skill[home] as number) - (base[home] as number)).toBeCloseTo(more, 9);
    }
  });

  it('gives value identification to background', () => {
    const [without, withIt] = [false, true].map((background) => firstDirectors({}, { background }).value);
    for (let home = 0; home < 50; home++) {
      expect(withIt?.[home]).toBeCloseTo(Math.min(1, (without?.[home] as number) + 0.35), 9);
    }
  });

  it('sends the young away as often as their village migrates, the others less', () => {
    const away = (age: number, migration: number) => 1 - mean(firstDirectors({}, { age }, migration).resident);
    const spread = Math.sqrt(0.24 / count);
    expect(Math.abs(away(30, 0.5) - 0.5) / spread).toBeLessThan(limit);
    expect(Math.abs(away(50, 0.5) - 0.2) / spread).toBeLessThan(limit);
    expect(away(30, 0)).toBe(0);
  });

  it('without heterogeneity gives everybody the mean traits', () => {
    const holders = firstDirectors({ 'director.heterogeneity': 0 });
    for (const column of [
      holders.skill,
      holders.value,
      holders.load,
      holders.costOfFaking,
      holders.pressure,
      holders.age,
    ]) {
      expect(Math.max(...column) - Math.min(...column)).toBeLessThan(1e-12);
    }
    expect(holders.skill[0]).toBeCloseTo(0.3 + 0.3 * 0.12 + 0.05 * 0.15 + 0.01 * 0.45, 12);
    expect(holders.value[0]).toBeCloseTo(0.36 + 0.01 * 0.35, 12);
  });

  it('follows every trait that a scenario fixes', () => {
    const traits = {
      age: 33,
      resident: false,
      skill: 0.77,
      valueIdentification: 0.11,
      load: 1.6,
      costOfFaking: 9,
      pressureSensitivity: 3,
    };
    const holders = firstDirectors({}, { ...traits, lowEducation: true, certificate: true, background: true });
    expect([holders.age[9], holders.resident[9], holders.skill[9], holders.value[9]]).toEqual([33, 0, 0.77, 0.11]);
    expect([holders.load[9], holders.costOfFaking[9], holders.pressure[9]]).toEqual([1.6, 9, 3]);
    expect([holders.lowEducation[9], holders.certificate[9], holders.background[9], holders.kind[9]]).toEqual([
      1,
      1,
      1,
      director,
    ]);
  });

  it('draws the next holder anew, the same one whatever happened before, and forgets what the last one knew', () => {
    const next = (set: Partial<Values>, kind: typeof director | typeof keeper) => {
      const homes = new Homes(1, 0.6, 0.5);
      homes.number[0] = 5;
      const holders = new Holders(1);
      holders.recentActivities.fill(3);
      holders.activitiesHeld[0] = 8;
      holders.photos[0] = 6;
      holders.photoSkill[0] = 0.9;
      const pool = new Pool(valuesByHand(), luck);
      pool.follow(valuesByHand(set));
      pool.next(0, kind, holders, homes);
      return holders;
    };
    const successor = next({}, director);
    expect(successor.number[0]).toBe(1);
    expect([successor.activitiesHeld[0], successor.photoSkill[0], ...successor.recentActivities]).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
    expect(successor.photos[0]).toBe(6);
    expect(next({}, director).skill).toEqual(successor.skill);
    expect(next({ 'director.skillBase': 0.4 }, director).skill[0]).toBeCloseTo((successor.skill[0] as number) + 0.1, 9);
    const kept = next({}, keeper);
    expect([kept.kind[0], kept.value[0], kept.skill[0]]).toEqual([keeper, 0.08, 0.2]);
    // A keeper stands at the number of the director before, in slot 2; half of the pressure is felt.
    expect([kept.number[0], kept.photos[0], kept.trained[0]]).toEqual([0, 6, 0]);
    expect(kept.pressure[0]).toBeCloseTo(0.5 * 17.5 * Math.exp(luck.traits.normal(5, 0, 2, 9)), 12);
  });

  it('draws the same successor whether or not somebody kept the key', () => {
    const follow = (...kinds: readonly (typeof director | typeof keeper)[]) => {
      const homes = new Homes(1, 0.6, 0.5);
      homes.number[0] = 5;
      const holders = new Holders(1);
      const pool = new Pool(valuesByHand(), luck);
      for (const kind of kinds) pool.next(0, kind, holders, homes);
      return holders;
    };
    const direct = follow(director);
    expect(follow(keeper, director)).toEqual(direct);
    expect(follow(director, keeper, director)).toEqual(follow(director, director));
    expect(follow(director, director).pressure[0]).not.toBe(direct.pressure[0]);
    expect(follow(keeper).pressure[0]).not.toBe(0.5 * (direct.pressure[0] as number));
  });
});

describe('hourPrice', () => {
  it('is the load to the power eta', () => {
    expect([hourPrice(1.6, 1), hourPrice(1.6, 0), hourPrice(1.5, 2)]).toEqual([1.6, 1, 2.25]);
  });
});
