import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../experiment/tables.ts';
import { defaults } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import { simulate } from '../../model/simulate.ts';
import { open } from '../../model/truth/open.ts';
import type { Cell, Table } from './column.ts';
import { rows, view } from './rows.ts';
import { rangeText } from './runs.ts';

const scenario: Scenario = {
  name: 'small',
  title: { en: 'small', zh: '小' },
  values: { ...defaults(), 'city.homes': 8 },
  fixes: [],
  villages: [],
};
const extras = { events: 'all', children: true } as const;
const run = simulate(scenario, 'tables', 3, { events: true });
const truth = open(run.truth);
const seen = view({ arm: 'small', set: 0, replicate: 3, seed: 'tables' }, run, scenario.values);
const tables = tablesOf({ arms: [scenario] }, extras);
const named = tables.map((table) => [table.name, table] as const);

/** Rows of a table as objects. */
function records(table: Table | undefined): Record<string, Cell>[] {
  if (table === undefined) throw new Error('no such table');
  return rows(table, seen).map((cells) =>
    Object.fromEntries(table.columns.map(({ name }, index) => [name, cells[index] ?? null])),
  );
}
const byName = (name: string) => records(tables.find((table) => table.name === name));

describe('every table', () => {
  it.each(named)('%s names its columns once and explains each in both languages', (_, table) => {
    const names = table.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, unit, range, en, zh } of table.columns) {
      expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/);
      expect([unit, range, en].every((text) => text.trim() === text && text !== '')).toBe(true);
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it.each(named)(
    '%s keeps every cell within the range of its codebook, and empty only where that says so',
    (_, table) => {
      const found = rows(table, seen);
      expect(found.length).toBeGreaterThan(0);
      const faults = table.columns.flatMap((column, index) =>
        found
          .filter((cells) => !allowed(cells[index] ?? null, column))
          .map((cells) => `${column.name}: ${cells[index]} is not ${column.range}`),
      );
      expect([...new Set(faults)].slice(0, 10)).toEqual([]);
    },
  );
});

/** Whether a cell is what the codebook promises. */
function allowed(cell: Cell, { range, empty }: { readonly range: string; readonly empty: string }): boolean {
  if (cell === null) return empty !== '';
  if (range === 'any') return typeof cell === 'number';
  if (range === 'true, false') return typeof cell === 'boolean';
  if (range === 'a name' || range === 'a text') return typeof cell === 'string' && cell !== '';
  if (typeof cell === 'string') return range.split(', ').includes(cell);
  if (typeof cell !== 'number') return false;
  if (range === '0, 1, 2, …') return Number.isInteger(cell) && cell >= 0;
  if (range === '1, 2, 3, …') return Number.isInteger(cell) && cell >= 1;
  const [, low, high] = /^(?:from )?(-?[\d.]+) to (-?[\d.]+)$/.exec(range) ?? [];
  // Sums of shares may pass their bound by rounding.
  if (low !== undefined) return cell >= Number(low) - 1e-9 && cell <= Number(high) + 1e-9;
  const [, sign, bound] = /^(>=|>|<=) (-?[\d.]+)$/.exec(range) ?? [];
  if (sign === undefined) throw new Error(`a range that this test cannot read: ${range}`);
  return sign === '>='
    ? cell >= Number(bound) - 1e-9
    : sign === '>'
      ? cell > Number(bound)
      : cell <= Number(bound) + 1e-9;
}

describe('the tables agree with the run', () => {
  it('homes: columns stand under their names, quarters add up', () => {
    const homes = byName('homes');
    expect(homes.map(({ home }) => home)).toEqual([...run.homes.number]);
    expect(homes.map(({ name }) => name)).toEqual(run.homes.name);
    expect(homes.map(({ accepted }) => accepted)).toEqual([...run.reported.accepted]);
    expect(homes.map(({ genuineQ3 }) => genuineQ3)).toEqual(
      homes.map((_, home) => truth.homes.genuineByQuarter[home * run.quarters + 2]),
    );
    expect(homes.map(({ certificate }) => certificate)).toEqual([...run.homes.certificate].map((held) => held === 1));
  });

  it('weeks and homes count the same genuine activities and accepted uploads', () => {
    const sum = (table: string, column: string) => byName(table).reduce((total, row) => total + Number(row[column]), 0);
    expect(sum('weeks', 'genuine')).toBe(sum('homes', 'genuine'));
    expect(sum('weeks', 'accepted')).toBe(sum('homes', 'accepted'));
    expect(sum('weeks', 'genuine')).toBeGreaterThan(0);
  });

  it('events and homes count the same genuine activities', () => {
    const events = byName('events').filter(({ trueType }) => trueType === 'genuine');
    for (const { home, genuine } of byName('homes'))
      expect(events.filter((event) => event['home'] === home)).toHaveLength(Number(genuine));
  });

  it('children belong to homes of the table, as many as the homes say', () => {
    const children = byName('children');
    for (const { home, children: count } of byName('homes')) {
      expect(children.filter((child) => child['home'] === home)).toHaveLength(Number(count));
    }
  });

  it('gives a child a name where the scenario scripts one, and no other', () => {
    const child = { age: 7, severity: 1.5, known: true };
    const villages = [
      {
        number: 2,
        name: 'AA',
        traits: {
          children: 30,
          specialChildren: [
            { name: 'K', ...child },
            { name: 'M', ...child },
          ],
        },
      },
      { number: 5, name: 'BB', traits: { specialChildren: [] } },
    ];
    const scripted = simulate({ ...scenario, villages }, 'tables', 3);
    const table = tables.find(({ name }) => name === 'children');
    const at = (name: string) => table?.columns.findIndex((column) => column.name === name) ?? -1;
    const cells = table
      ? rows(table, view({ arm: 'a', set: 0, replicate: 3, seed: 's' }, scripted, scenario.values))
      : [];
    const having = cells.filter((row) => row[at('name')] !== null);
    expect(having.map((row) => [row[at('home')], row[at('name')], row[at('severity')]])).toEqual([
      [2, 'K', 1.5],
      [2, 'M', 1.5],
    ]);
    expect(byName('children').every(({ name }) => name === null)).toBe(true);
  });

  it('leaves the quarters of a shorter contract empty, and writes a year more in columns of its own', () => {
    const longer = { ...scenario, values: { ...scenario.values, 'city.years': 2 } };
    const [, homes] = tablesOf({ arms: [scenario, longer] }, extras);
    const [first] = records(homes);
    expect([first?.['acceptedQ4'], first?.['acceptedQ5'], first?.['acceptedQ8']]).toEqual([
      run.reported.acceptedByQuarter[3],
      null,
      null,
    ]);
  });
});

describe('rangeText', () => {
  it.each([
    [[0, 1], '0 to 1'],
    [[-1, 1], 'from -1 to 1'],
    [[0, Number.POSITIVE_INFINITY], '>= 0'],
    [[Number.NEGATIVE_INFINITY, 1], '<= 1'],
    [[Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], 'any'],
  ] as const)('%j is %s', (range, text) => {
    expect(rangeText(range)).toBe(text);
  });
});
