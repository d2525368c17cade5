import { describe, expect, it } from 'vitest';
import { valuesByHand } from '../testing/byHand.ts';
import { plain } from '../testing/plain.ts';
import { worldOf } from '../testing/worldOf.ts';
import { nobody } from './director/holder.ts';
import type { Values } from './parameters/table.ts';
import type { Scenario, VillageRow } from './scenario.ts';
import { makeWorld, type World } from './world.ts';

const low = { 'village.distanceMost': 40, 'village.migrationLow': 0.2, 'village.migrationHigh': 0.6 };

function worldWith(villages: readonly VillageRow[], set: Partial<Values>): World {
  const values = valuesByHand({ ...low, 'city.namedVillages': true, ...set });
  const scenario: Scenario = { ...plain({}, [], villages), values };
  return makeWorld(scenario, 'world', 1, { events: false, witness: null });
}

describe('villages', () => {
  it('lie at distances and have migration by their own draws, within the bounds of the table', () => {
    const { homes, luck } = worldOf(30, low);
    const uniform = (home: number, item: number) => luck.traits.uniform(home + 1, 0, 1, item);
    for (let home = 0; home < 30; home++) {
      expect(homes.distance[home]).toBe(40 * uniform(home, 2));
      expect(homes.migration[home]).toBe(0.2 + (0.6 - 0.2) * uniform(home, 3));
    }
    expect([homes.count, homes.number[0], homes.number[29]]).toEqual([30, 1, 30]);
    expect([homes.name[0], homes.name[9], homes.name[29]]).toEqual(['V001', 'V010', 'V030']);
  });

  it('that are named keep number, name and traits; the others have the lowest free numbers', () => {
    const rows: readonly VillageRow[] = [
      { number: 7, name: 'Seven', traits: { distance: 3, migration: 0.9, children: 31 } },
      { number: 2, name: 'Two', traits: { skill: 0.77 } },
    ];
    const { homes, holders } = worldWith(rows, { 'city.homes': 4 });
    expect([...homes.number]).toEqual([1, 2, 3, 7]);
    expect(homes.name).toEqual(['V001', 'Two', 'V003', 'Seven']);
    expect([homes.distance[3], homes.migration[3], homes.children[3]]).toEqual([3, 0.9, 31]);
    expect(holders.skill[1]).toBe(0.77);
    // A named village that leaves a trait out draws it as anybody at its number.
    expect(homes.distance[1]).toBe(worldOf(2, low).homes.distance[1]);
  });

  it('are as many as there are names where those are more, and without names where that is off', () => {
    const rows = [5, 9].map((number) => ({ number, name: `N${number}`, traits: {} }));
    expect([...worldWith(rows, { 'city.homes': 1 }).homes.number]).toEqual([5, 9]);
    const unnamed = worldWith(rows, { 'city.homes': 1, 'city.namedVillages': false }).homes;
    expect([...unnamed.number, ...unnamed.name]).toEqual([1, 'V001']);
  });
});

describe('a world before its first week', () => {
  it('has first directors, materials and names of homes by the table, and an empty ledger', () => {
    const world = worldOf(3, { 'home.materials': 0.7, 'home.reputationStart': 0.3, 'city.years': 2 });
    expect([...world.holders.kind, ...world.holders.number]).toEqual([1, 1, 1, 0, 0, 0]);
    expect([...world.homes.materials, ...world.homes.reputation]).toEqual([0.7, 0.7, 0.7, 0.3, 0.3, 0.3]);
    expect([world.quarters, world.moments.length, world.moment.week]).toEqual([8, 108, 0]);
    expect([...world.hourPrice]).toEqual([1, 1, 1]);
    expect([world.campaign, world.closed, world.seat, world.witness]).toEqual([1, false, null, null]);
    expect([world.supportByQuarter.length, world.taught.length]).toEqual([24, 5]);
    expect([...world.ledger.acceptedByQuarter]).toEqual(Array(24).fill(0));
    expect([...world.quarterly.impression]).toEqual(Array(8).fill(Number.NaN));
    const { impression: _, ...others } = world.quarterly;
    for (const column of Object.values(others)) expect([...column]).toEqual(Array(8).fill(0));
    for (const column of Object.values(world.weekly)) expect([...column]).toEqual(Array(108).fill(0));
    expect(world.rules.values).toBe(world.scenario.values);
  });

  it('knows the chance of every first exit', () => {
    const { posts, rules, holders } = worldOf(2, { 'post.exits': 1e7, 'post.familyShock': 0 });
    expect([0, 1].map((home) => posts.live(home, 0, rules.values)?.kind)).toEqual(['exit', 'exit']);
    expect(holders.kind.includes(nobody) || holders.kind.includes(2)).toBe(true);
  });

  it('draws education and certificates of first directors by quota, each by its own', () => {
    const { holders } = worldOf(100, { 'director.lowEducation': 0.7, 'director.certificate': 0.2 });
    const sum = (column: Uint8Array) => column.reduce((total, one) => total + one, 0);
    expect([sum(holders.lowEducation), sum(holders.certificate)]).toEqual([70, 20]);
    const both = worldOf(100, { 'director.lowEducation': 0.5, 'director.certificate': 0.5 }).holders;
    expect([...both.lowEducation]).not.toEqual([...both.certificate]);
  });
});
