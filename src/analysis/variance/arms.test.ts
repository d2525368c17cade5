import { describe, expect, it } from 'vitest';
import { open } from '../../model/truth/open.ts';
import { lived } from '../../testing/lived.ts';
import { plain } from '../../testing/plain.ts';
import { alike, arms } from './arms.ts';
import { covariances } from './covariance.ts';
import { groups } from './groups.ts';
import { varianceJob } from './job.ts';

describe('the arms of the experiment', () => {
  it('are all sets of groups that vary: bit g is set where group g varies', () => {
    const names = groups.map(({ name }) => name);
    expect(names).toEqual(['director', 'village', 'agency']);
    const expected = [0, 1, 2, 3, 4, 5, 6, 7].map((varying) =>
      Object.assign(
        { 'city.namedVillages': false },
        varying % 2 === 1 ? {} : alike.director,
        Math.floor(varying / 2) % 2 === 1 ? {} : alike.village,
        varying >= 4 ? {} : alike.agency,
      ),
    );
    expect(arms).toEqual(expected);
  });

  it('make homes alike in all that they name', () => {
    const { run, homes, support } = lived({ ...arms[0], 'city.homes': 12, 'city.buildWeeks': 0 });
    const one = (column: ArrayLike<number>) => new Set(Array.from(column, (value) => value.toFixed(9))).size;
    expect([homes.skill, homes.valueIdentification, homes.load, homes.costOfFaking].map(one)).toEqual([1, 1, 1, 1]);
    expect([homes.migration, homes.children, homes.background].map(one)).toEqual([1, 1, 1]);
    expect(homes.migration[0]).toBe(0.4);
    expect(one(support)).toBe(1);
    // One special child each.
    const { severity, home } = open(run.truth).children;
    const special = Array.from(severity.keys()).filter((child) => (severity[child] as number) > 0);
    expect(special.map((child) => home[child])).toEqual(Array.from({ length: 12 }, (_, k) => k));
  });
});

describe('the columns of the groups', () => {
  const year = lived({ 'city.homes': 10 });
  const columnsOf = (name: string) =>
    groups.find((group) => group.name === name)?.columns.map((of) => [...Array.from(of(year))]);

  it('are the traits at the start, those that vary by orders of magnitude as logarithms, and what the agency gave', () => {
    const { homes, children, support } = year;
    const log = (value: number) => (value > 0 ? expect.closeTo(Math.log(value), 12) : 0);
    expect(columnsOf('director')).toEqual([
      [...homes.skill],
      [...homes.valueIdentification],
      [...homes.load],
      Array.from(homes.costOfFaking, log),
      Array.from(homes.pressureSensitivity, log),
    ]);
    const need = Array.from(children.need, (sum, home) => (sum === 0 ? 0 : sum / (children.count[home] ?? 0)));
    expect(columnsOf('village')).toEqual([[...homes.children], [...homes.distance], [...homes.migration], need]);
    expect(columnsOf('agency')).toEqual([[...support]]);
  });

  it('stand in the covariances of a run after its genuine activities', () => {
    const scenario = plain({ 'city.homes': 9 });
    const compute = varianceJob.prepare({ scenario, seed: 'rows' });
    const run = lived({ 'city.homes': 10 }, { replicate: 2 });
    const columns = groups.flatMap(({ columns: all }) => all.map((of) => of(run)));
    expect([...compute({ set: { 'city.homes': 10 }, replicate: 2 })]).toEqual([
      ...covariances([run.real.genuine, ...columns]),
    ]);
  });
});
