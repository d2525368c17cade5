import { csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../../model/simulate.ts';
import { rows, view } from '../../../observers/tables/rows.ts';
import { load } from '../../../scenario/load.ts';
import { csv } from '../../csv.ts';
import { armOf, type Plan } from '../../plan.ts';
import { runStudy } from '../../runStudy.ts';
import { blockCount, rowCount, runAt, type Study, setNumber } from '../study.ts';
import { choosable, studyTables } from '../tables.ts';
import { blockMaker } from './make.ts';
import { Watched } from './watched.ts';

const set = ['city.homes=5'];
const base = (await load('lastmeter:baseline', { set })).scenario;
const screening = (await load('lastmeter:policies/f03d-duplicate-screening', { set })).scenario;

function study(plan: Plan, more: Partial<Study> = {}): Study {
  const outcomes = choosable.map(({ name }) => name);
  return {
    name: 's',
    title: { en: 's', zh: 's' },
    plan,
    outcomes,
    tables: ['runs', 'homes', 'weeks'],
    block: 2,
    ...more,
  };
}

const plan: Plan = {
  arms: [base, screening],
  seed: 'blocks',
  first: 3,
  replicates: 3,
  ensemble: {
    file: 'grid',
    sets: [8, 20].map((pressure, k) => ({ number: k + 1, set: { 'director.pressure': pressure }, time: 0 })),
    kept: [[], []],
  },
};

/** The tables of a study as its blocks give them. */
function inBlocks(own: Study, watched: Watched): Readonly<Record<string, string>> {
  const make = blockMaker(own);
  const found: Record<string, string> = Object.fromEntries(own.tables.map((name) => [name, '']));
  for (let block = 0; block < blockCount(own); block++) {
    for (const { name, pieces } of make(block, watched).tables ?? []) found[name] += Buffer.concat(pieces).toString();
  }
  return found;
}

/** The same of single runs, in the order of its rows. */
function oneByOne(own: Study): Readonly<Record<string, string>> {
  const found: Record<string, string> = Object.fromEntries(own.tables.map((name) => [name, '']));
  for (let row = 1; row <= rowCount(own); row++) {
    const { arm, set: at, replicate } = runAt(own, row);
    const scenario = armOf(own.plan, arm, at);
    const events = own.events === 'all' || (own.events === 'first' && replicate === own.plan.first);
    const run = simulate(scenario, own.plan.seed, replicate, { events });
    const seen = view(
      { arm: scenario.name, set: setNumber(own, at), replicate, seed: own.plan.seed },
      run,
      scenario.values,
    );
    for (const table of studyTables(own)) found[table.name] += csv(rows(table, seen));
  }
  return found;
}

describe('blockMaker', () => {
  it('gives, over all blocks, the rows of single runs in the order of set, replicate, arm', () => {
    const own = study(plan, { outcomes: choosable.slice(0, 5).map(({ name }) => name) });
    const watched = Watched.of(2);
    const found = inBlocks(own, watched);
    expect(found).toEqual(oneByOne(own));
    expect(csvParseRows(found['homes'] ?? '')).toHaveLength(rowCount(own) * 5);
    expect(csvParseRows(found['runs'] ?? '').map(([arm]) => arm)).toEqual(
      Array.from({ length: 6 }, () => ['baseline', screening.name]).flat(),
    );
    expect(watched.open).toEqual([]);
  });

  it('gives them in the order of arm, set, replicate where the arms stand apart, with the events of the first replicate or of all', () => {
    for (const events of ['first', 'all'] as const) {
      for (const block of [1, 4, 5]) {
        const own = runStudy(plan, { events, children: true });
        const found = inBlocks({ ...own, block }, Watched.of(1));
        expect(found).toEqual(oneByOne(own));
        const keys = csvParseRows(found['runs'] ?? '').map(
          ([arm, number, replicate]) => `${arm} ${number} ${replicate}`,
        );
        const wanted = [base, screening].flatMap(({ name }) =>
          [1, 2].flatMap((k) => [3, 4, 5].map((r) => `${name} ${k} ${r}`)),
        );
        expect(keys).toEqual(wanted);
        const seen = new Set(csvParseRows(found['events'] ?? '').map(([, , replicate]) => replicate));
        expect([...seen]).toEqual(events === 'first' ? ['3'] : ['3', '4', '5']);
      }
    }
  });

  it('names the one arm of a unit where it fails', () => {
    const bad = { ...base, name: 'bad', values: { ...base.values, 'scorecards.director': 'log(accepted - 1000)' } };
    const own = runStudy(
      { arms: [base, bad], seed: 'blocks', first: 7, replicates: 2 },
      { events: 'none', children: false },
    );
    const { tables, broken } = blockMaker({ ...own, block: 2 })(1, Watched.of(1));
    expect(tables).toBeNull();
    expect(broken.map(({ rows: of, arms, replicate }) => ({ of, arms, replicate }))).toEqual([
      { of: [3], arms: ['bad'], replicate: 7 },
      { of: [4], arms: ['bad'], replicate: 8 },
    ]);
  });

  it('tells which arm fails in which replicate, with its seed; no part is made of such a block, the others are whole', () => {
    const late = { ...base.values, 'scorecards.director': 'log(accepted - 1000)' };
    const bad = { ...base, name: 'bad', values: late };
    const own = study({ arms: [base, bad, screening], seed: 'blocks', first: 7, replicates: 2 }, { block: 1 });
    const { tables, broken } = blockMaker(own)(1, Watched.of(3));
    expect(tables).toBeNull();
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatchObject({ rows: [5], arms: ['bad'], set: 0, replicate: 8, seed: 'blocks' });
    expect(broken[0]?.message).toContain('scorecards.director');
    expect(
      blockMaker(study({ ...own.plan, arms: [base, screening] }, { block: 1 }))(1, Watched.of(2)).tables,
    ).not.toBeNull();
  });
});
