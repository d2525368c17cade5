import { describe, expect, it } from 'vitest';
import { paths, table } from '../model/parameters/table.ts';
import { diff } from './diff.ts';
import { ScenarioError } from './error.ts';
import { explain } from './explain.ts';
import { loadText } from './fixture.ts';

const text = `format: 1
set:
  app.screening: hash
fixes:
  - {from: 9, set: {app.screening: none, city.target: 5}}
  - {from: 3, set: {app.screening: human}}
`;

describe('explain', () => {
  it('gives every parameter in the order of the table', async () => {
    const rows = explain(await loadText('format: 1\n'));
    expect(rows.map((row) => row.path)).toEqual(paths);
    for (const row of rows) {
      expect([row.value, row.origin, row.changes, row.en]).toEqual([row.default, null, [], table[row.path].en]);
    }
  });

  it('says who set a value, what else it may be, and when it changes', async () => {
    const [row] = explain(await loadText(text), 'app.screening');
    expect(row).toMatchObject({ value: 'hash', default: 'none', choices: ['none', 'hash', 'human'], range: null });
    expect(row?.origin).toMatchObject({ path: 'app.screening', line: 3 });
    expect(row?.changes).toEqual([
      { from: 3, value: 'human' },
      { from: 9, value: 'none' },
    ]);
  });

  it('takes a family, and offers the nearest name for an unknown one', async () => {
    const resolved = await loadText(text);
    expect(explain(resolved, 'city').map((row) => row.path)).toEqual(paths.filter((path) => path.startsWith('city.')));
    try {
      explain(resolved, 'citi');
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      expect(error.hint).toMatch(/^Did you mean "city"\?/);
    }
  });
});

describe('diff', () => {
  it('names what differs, and nothing else', async () => {
    const { scenario: left } = await loadText(`${text}villages: {KY: {home: 1, skill: 1}}\n`);
    const { scenario: right } = await loadText('format: 1\nname: b\nset: {city.homes: 9}\nvillages: {KY: {home: 2}}\n');
    expect(diff(left, right)).toEqual([
      { path: 'city.homes', left: 100, right: 9 },
      { path: 'app.screening', left: 'hash', right: 'none' },
      { path: 'fixes.1.from', left: 3, right: null },
      { path: 'fixes.1.set.app.screening', left: 'human', right: null },
      { path: 'fixes.2.from', left: 9, right: null },
      { path: 'fixes.2.set.app.screening', left: 'none', right: null },
      { path: 'fixes.2.set.city.target', left: 5, right: null },
      { path: 'villages.KY.home', left: 1, right: 2 },
      { path: 'villages.KY.skill', left: 1, right: null },
    ]);
    expect(diff(left, left)).toEqual([]);
  });
});
