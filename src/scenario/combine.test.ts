import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { combine } from './combine.ts';
import { errorOf, project } from './fixture.ts';
import { load } from './load.ts';
import type { Resolved } from './resolve.ts';

const head = 'format: 1\nextends: base.yaml\n';
const files = {
  'base.yaml': 'format: 1\nset: {city.homes: 10}\nfixes:\n  - {from: 20, set: {app.humanShare: 0.3}}\n',
  'screened.yaml': `${head}fixes:\n  - {from: 14, set: {app.screening: hash}, cost: {once: 5, perWeek: 1}}\n`,
  'floor.yaml': `${head}set: {agency.floor: 0.5}\nfixes:\n  - {from: 14, set: {agency.units: 1.5}}\n`,
  'people.yaml': `${head}fixes:\n  - {from: 14, set: {app.screening: human}}\n`,
  'lower.yaml': `${head}set: {agency.floor: 0.25}\n`,
};
let folder = '';
const loaded = new Map<string, Resolved>();
beforeAll(async () => {
  folder = project(files);
  for (const name of Object.keys(files)) loaded.set(name, await load(join(folder, name)));
});
const of = (...names: readonly string[]) => names.map((name) => loaded.get(`${name}.yaml`) as Resolved);
const title = { en: 'both', zh: '两者' };

describe('combine', () => {
  it('takes what every lever changes, and the fixes of the base once', () => {
    const [base] = of('base') as [Resolved];
    const both = combine(base.scenario, of('screened', 'floor'), 'both', title);
    expect(both.values['agency.floor']).toBe(0.5);
    expect(both.fixes.map(({ from, set }) => [from, Object.keys(set)])).toEqual([
      [14, ['app.screening']],
      [14, ['agency.units']],
      [20, ['app.humanShare']],
    ]);
    expect(both.fixes[0]?.cost).toMatchObject({ once: 5, perWeek: 1 });
  });

  it('of no lever is the base under another name', () => {
    const [base] = of('base') as [Resolved];
    expect(combine(base.scenario, [], 'none', title)).toEqual({ ...base.scenario, name: 'none', title });
  });

  it.each([
    [['screened', 'people'], 'two levers set "app.screening" in week 14', 'people.yaml:4', 'screened.yaml:4'],
    [['floor', 'lower'], 'two levers set "agency.floor" from the start', 'lower.yaml:3', 'floor.yaml:3'],
  ] as const)('refuses %o and names both places', async (names, what, later, earlier) => {
    const [base] = of('base') as [Resolved];
    const error = await errorOf(
      Promise.resolve().then(() => combine(base.scenario, of(...names), 'both', title) as unknown as Resolved),
    );
    expect(error.what).toBe(what);
    expect(error.file.endsWith(later)).toBe(true);
    expect(error.why).toContain(earlier);
  });
});
