import { csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { load } from '../../../scenario/load.ts';
import { runner } from '../../batch.ts';
import { csv } from '../../csv.ts';
import type { Plan } from '../../plan.ts';
import { blockCount, rowCount, runAt, type Study } from '../study.ts';
import { choosable } from '../tables.ts';
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

describe('blockMaker', () => {
  it('gives, over all blocks, the rows of single runs in the order of set, replicate, arm', () => {
    const own = study(plan, { outcomes: choosable.slice(0, 5).map(({ name }) => name) });
    const make = blockMaker(own);
    const watched = Watched.of(2);
    const found = { runs: '', homes: '', weeks: '' };
    for (let block = 0; block < blockCount(own); block++) {
      for (const { name, pieces } of make(block, watched).tables ?? []) {
        found[name as keyof typeof found] += Buffer.concat(pieces).toString();
      }
    }
    const run = runner(plan, { events: 'none', children: false });
    const alone = { runs: '', homes: '', weeks: '' };
    for (let row = 1; row <= rowCount(own); row++) {
      const { arm, set: at, replicate } = runAt(own, row);
      const { row: cells, parts } = run(arm, at, replicate);
      alone.runs += csv([cells.slice(0, 4 + 5)]);
      alone.homes += parts[1]?.text;
      alone.weeks += parts[2]?.text;
    }
    expect(found).toEqual(alone);
    expect(csvParseRows(found.homes)).toHaveLength(rowCount(own) * 5);
    expect(watched.open).toEqual([]);
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
