import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { VillageRow } from '../../model/scenario.ts';
import { load } from '../../scenario/load.ts';
import { packagedFolder } from '../../scenario/packaged.ts';
import { patternTable } from '../patterns/patternTable.ts';
import { ablations } from './ablationTable.ts';
import { armOf, graft } from './arm.ts';
import { columnIds } from './matrix.ts';
import { rivals } from './rivalTable.ts';

const village = (name: string, traits: VillageRow['traits'], number = 1): VillageRow => ({ name, number, traits });

describe('the tables of ablations and rivals', () => {
  it('has one row for each packaged file, and no other', () => {
    const files = ['ablations', 'rivals'].flatMap((folder) =>
      readdirSync(join(packagedFolder(), folder)).map((file) => `${folder}/${file.replace('.yaml', '')}`),
    );
    expect([...ablations, ...rivals].map(({ file }) => file).sort()).toEqual(files.sort());
  });

  it('names patterns and figures that exist, and that are columns of the matrix', () => {
    for (const { id, expects } of [...ablations, ...rivals]) {
      for (const { pattern, figure } of expects) {
        expect(columnIds, id).toContain(pattern);
        const figures = patternTable.find((one) => one.id === pattern)?.figures.map(({ name }) => name);
        if (figure !== null) expect(figures, `${id} ${pattern}`).toContain(figure);
      }
    }
  });

  it('covers the design: A1 to A21 with A18b, R0 to R7', () => {
    const plain = (ids: readonly string[]) => new Set(ids.map((id) => Number(id.slice(1).replace(/[a-z]$/, ''))));
    expect(plain(ablations.map(({ id }) => id))).toEqual(new Set(Array.from({ length: 21 }, (_, k) => k + 1)));
    expect(plain(rivals.map(({ id }) => id))).toEqual(new Set(Array.from({ length: 8 }, (_, k) => k)));
    expect(ablations.some(({ id }) => id === 'A18b')).toBe(true);
  });
});

describe('armOf', () => {
  it('puts what the file sets on another scenario, from the first week to the last', async () => {
    const { scenario } = await load('lastmeter:baseline', { set: ['city.homes=30', 'director.pressure=9'] });
    const dated = {
      ...scenario,
      fixes: [{ from: 14, set: { 'agency.floor': 0, 'app.screening': 'hash' }, cost: null }],
    } as const;
    const equal = ablations.find(({ id }) => id === 'A4');
    const { scenario: arm, own } = await armOf(equal ?? never(), dated);
    expect(own).toEqual({ 'agency.floor': 1, 'agency.floorBy': 'home', 'agency.seatsBy': 'home' });
    expect(arm.values).toMatchObject({ 'city.homes': 30, 'director.pressure': 9, 'agency.floor': 1 });
    expect(arm.fixes[0]?.set).toEqual({ 'app.screening': 'hash' });
  });

  it('takes inherited files of the variant with it, and changes of the named villages', async () => {
    const { scenario } = await load('lastmeter:baseline');
    const devoted = ablations.find(({ id }) => id === 'A21');
    const { scenario: arm, own } = await armOf(devoted ?? never(), scenario);
    expect(own['director.valueMean']).toBe(0.99);
    expect(arm.villages.map(({ traits }) => traits.valueIdentification)).toEqual([1, 1, 1, 1]);
    // Everything else of a village stays.
    expect(arm.villages.map(({ traits }) => traits.load)).toEqual(scenario.villages.map(({ traits }) => traits.load));
    const heterogeneity = await armOf(rivals[0] ?? never(), scenario);
    expect(heterogeneity.own).toMatchObject({ 'agency.floor': 1, 'motive.presence': 0 });
  });
});

describe('graft', () => {
  const from = [village('A', { skill: 0.5, load: 1 }), village('B', { age: 40 })];

  it('changes, takes out and draws anew what differs, and nothing else', () => {
    const to = [village('A', { load: 2 })];
    const mine = [village('A', { skill: 0.9, age: 33, load: 1 }, 7), village('B', {}), village('C', { age: 50 })];
    expect(graft(mine, from, to)).toEqual([village('A', { age: 33, load: 2 }, 7), village('C', { age: 50 })]);
  });

  it('leaves other cities alone', () => {
    const mine = [village('X', { age: 50 })];
    expect(graft(mine, from, [])).toEqual(mine);
  });
});

function never(): never {
  throw new Error('the variant is missing');
}
