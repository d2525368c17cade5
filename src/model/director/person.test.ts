import { describe, expect, it } from 'vitest';
import { valuesByHand } from '../../testing/byHand.ts';
import { Homes } from '../home.ts';
import { createLuck } from '../luck/luck.ts';
import type { Values } from '../parameters/table.ts';
import { betaQuantiles, quantileAt } from './beta.ts';
import { Pool } from './draw.ts';
import { director, Holders, keeper } from './holder.ts';

/** A person by section 7.1 of docs/odd.md, every draw at its address. */
const set = {
  'director.heterogeneity': 0.8,
  'director.lowEducation': 0.6,
  'director.certificate': 0.3,
  'director.background': 0.25,
  'director.ageMean': 45,
  'director.ageSpread': 14,
  'director.youngBelow': 40,
  'director.olderAway': 0.4,
  'director.skillBase': 0.3,
  'director.skillEducation': 0.12,
  'director.skillCertificate': 0.15,
  'director.skillBackground': 0.3,
  'director.skillSpread': 0.2,
  'director.valueMean': 0.36,
  'director.valueConcentration': 4,
  'director.valueBackground': 0.35,
  'director.loadSpread': 0.5,
  'director.costOfFaking': 4,
  'director.costOfFakingSpread': 0.7,
  'director.pressure': 12,
  'director.pressureSpread': 0.9,
  'director.expectedDetection': 0.3,
  'director.expectedDetectionSpread': 1.2,
  'keeper.valueIdentification': 0.08,
  'keeper.skill': 0.2,
  'keeper.pressure': 0.5,
} satisfies Partial<Values>;
const count = 60;
const clamp = (x: number, low: number, high: number) => Math.min(high, Math.max(low, x));

/** Whoever holds each of sixty posts, numbered from 1, after so many directors before her. */
function drawn(kind: typeof director | typeof keeper, before: number) {
  const luck = createLuck('person', 1);
  const holders = new Holders(count);
  const homes = new Homes(count, 0.5, 0.5);
  const pool = new Pool(valuesByHand(set), luck);
  homes.migration.fill(0.7);
  for (let home = 0; home < count; home++) {
    homes.number[home] = home + 1;
    holders.number[home] = before;
    pool.next(home, kind, holders, homes);
  }
  return { luck, holders };
}

describe.each([
  ['a director', director, 0, 3],
  ['a keeper', keeper, 2, 2],
] as const)('%s', (_, kind, slot, number) => {
  const { luck, holders } = drawn(kind, 2);
  const uniform = (home: number, item: number) => luck.traits.uniform(home + 1, number, slot, item);
  const normal = (home: number, item: number) => luck.traits.normal(home + 1, number, slot, item);

  it('is whoever the number of directors at the post says', () => {
    expect([...holders.number]).toEqual(Array(count).fill(number));
    expect([...holders.kind]).toEqual(Array(count).fill(kind));
  });

  it('has education, certificate, background, age and residence by her own draws', () => {
    const ages: number[] = [];
    for (let home = 0; home < count; home++) {
      expect(holders.lowEducation[home]).toBe(uniform(home, 0) < 0.6 ? 1 : 0);
      expect(holders.certificate[home]).toBe(uniform(home, 1) < 0.3 ? 1 : 0);
      expect(holders.background[home]).toBe(uniform(home, 2) < 0.25 ? 1 : 0);
      const age = clamp(45 + 0.8 * 14 * normal(home, 3), 20, 65);
      expect(holders.age[home]).toBeCloseTo(age, 9);
      ages.push(age);
      expect(holders.resident[home]).toBe(uniform(home, 4) >= 0.7 * (age < 40 ? 1 : 0.4) ? 1 : 0);
    }
    expect([ages.includes(20), ages.includes(65), new Set(holders.resident).size]).toEqual([true, true, 2]);
  });

  it('has load, cost of faking, pressure and expected detection by theirs', () => {
    const detections: number[] = [];
    for (let home = 0; home < count; home++) {
      expect(holders.load[home]).toBeCloseTo(Math.exp(0.4 * normal(home, 7) - 0.08), 9);
      expect(holders.costOfFaking[home]).toBeCloseTo(4 * Math.exp(0.8 * 0.7 * normal(home, 8)), 9);
      const pressure = 12 * Math.exp(0.8 * 0.9 * normal(home, 9)) * (kind === keeper ? 0.5 : 1);
      expect(holders.pressure[home]).toBeCloseTo(pressure, 9);
      const detection = clamp(0.3 * Math.exp(0.8 * 1.2 * normal(home, 10)), 0, 0.95);
      expect(holders.expectedDetection[home]).toBeCloseTo(detection, 9);
      detections.push(detection);
    }
    expect(detections).toContain(0.95);
  });

  it('has skill and value shrunk to the mean of the pool, a keeper those of the table', () => {
    const meanSkill = 0.3 + 0.4 * 0.12 + 0.3 * 0.15 + 0.25 * 0.3;
    const meanValue = 0.36 + 0.25 * 0.35;
    const beta = betaQuantiles(0.36 * 4, 0.64 * 4);
    for (let home = 0; home < count; home++) {
      const traits =
        0.3 +
        (holders.lowEducation[home] === 1 ? 0 : 0.12) +
        0.15 * (holders.certificate[home] as number) +
        0.3 * (holders.background[home] as number) +
        0.2 * normal(home, 5);
      const own = quantileAt(beta, uniform(home, 6)) + 0.35 * (holders.background[home] as number);
      const skill = clamp(meanSkill + 0.8 * (traits - meanSkill), 0.02, 0.98);
      const value = clamp(meanValue + 0.8 * (own - meanValue), 0, 1);
      expect(holders.skill[home]).toBeCloseTo(kind === keeper ? 0.2 : skill, 9);
      expect(holders.value[home]).toBeCloseTo(kind === keeper ? 0.08 : value, 9);
    }
  });
});

describe('skill and value of a person', () => {
  it('lie between .02 and .98, and not above 1', () => {
    const holders = new Holders(count);
    const homes = new Homes(count, 0.5, 0.5);
    for (let home = 0; home < count; home++) homes.number[home] = home + 1;
    const wide = { 'director.skillSpread': 1, 'director.valueBackground': 1, 'director.heterogeneity': 1 };
    const pool = new Pool(valuesByHand({ ...set, ...wide }), createLuck('person', 1));
    for (let home = 0; home < count; home++) pool.next(home, director, holders, homes);
    expect([Math.min(...holders.skill), Math.max(...holders.skill)]).toEqual([0.02, 0.98]);
    expect(Math.max(...holders.value)).toBe(1);
  });
});
