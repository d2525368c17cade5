import { describe, expect, it } from 'vitest';
import { simulate } from '../model/simulate.ts';
import { columnFingerprints, columnsOf, differing } from './columns.ts';
import { plain } from './plain.ts';

const small = plain({ 'city.homes': 3, 'city.buildWeeks': 10 });
const run = simulate(small, 'columns', 1, { events: true });

describe('columnsOf', () => {
  it('finds every kind of column, the sealed ones and the event log too', () => {
    const columns = columnsOf(run);
    expect(columns.get('homes.name')).toEqual(['V001', 'V002', 'V003']);
    expect(columns.get('reported.acceptedByQuarter')).toEqual([...run.reported.acceptedByQuarter]);
    expect(columns.get('homeCount')).toEqual([3]);
    expect(columns.get('truth.weeks.genuine')).toHaveLength(56);
    expect(columns.get('truth.children.gain')).toHaveLength(run.childCount);
    expect(columns.get('truth.events.trueType')).toContain('grade');
  });

  it('refuses what it cannot compare', () => {
    const broken = { ...run, weeks: undefined };
    expect(() => columnsOf(broken as unknown as typeof run)).toThrow(/column weeks holds undefined/);
  });
});

describe('differing', () => {
  it('names nothing for the same run twice', () => {
    expect(differing(run, simulate(small, 'columns', 1, { events: true }))).toEqual([]);
  });

  it('names the column in which one bit of one number changed, NaN being equal to itself', () => {
    const again = simulate(small, 'columns', 1, { events: true });
    const { distance } = again.homes;
    distance[1] = (distance[1] as number) * (1 + Number.EPSILON);
    expect(differing(run, again)).toEqual(['homes.distance']);
    again.quarterly.impression.fill(Number.NaN);
    run.quarterly.impression.fill(Number.NaN);
    expect(differing(run, again)).toEqual(['homes.distance']);
  });

  it('tells texts and lengths apart', () => {
    const of = (names: string[]) => columnFingerprints({ ...run, homes: { ...run.homes, name: names } })['homes.name'];
    expect(of(['a', 'b'])).not.toBe(of(['b', 'a']));
    expect(of(['a', 'b'])).not.toBe(of(['ab']));
  });
});
