import { describe, expect, it } from 'vitest';
import { outcomes } from '../../measures/outcomes.ts';
import { lived, mean, sum } from '../../testing/lived.ts';
import { plain } from '../../testing/plain.ts';
import { calendar, pace } from '../calendar.ts';
import { director } from '../director/holder.ts';
import { defaults } from '../parameters/table.ts';
import { makeWorld } from '../world.ts';

/** No director ever leaves. */
const settled = { 'post.exits': 0, 'post.familyShock': 0, 'city.buildWeeks': 0 } as const;

describe('the project', () => {
  it('builds a hundred homes for a year before it runs them', () => {
    const { run } = lived({ 'city.homes': defaults()['city.homes'] });
    expect(run.homeCount).toBe(100);
    expect(sum(run.homes.exitsBuild)).toBeGreaterThan(0);
    expect(sum(lived({ 'city.buildWeeks': 0 }).run.homes.exitsBuild)).toBe(0);
  });

  it('has a village of its own for every home', () => {
    const { homes } = lived().run;
    expect([...homes.number]).toEqual(Array.from({ length: 40 }, (_, home) => home + 1));
    for (const trait of [homes.distance, homes.migration, homes.load]) expect(new Set(trait).size).toBe(40);
    expect(new Set(homes.children).size).toBeGreaterThan(15);
  });

  it('is bought by a bureau that urges and visits with the days that it has', () => {
    const days = lived().run;
    expect(sum(days.weeks.urged)).toBeGreaterThan(0);
    expect(sum(days.reported.leaderVisits)).toBeGreaterThan(0);
    const none = lived({ 'government.staffDays': 0 }).run;
    expect(sum(none.weeks.urged) + sum(none.reported.leaderVisits)).toBe(0);
  });

  it('is run by one agency that gives no more units than it has', () => {
    const { reported, quarters } = lived({ 'agency.units': 1.5 }).run;
    for (let quarter = 0; quarter < quarters; quarter++) {
      const given = reported.supportByQuarter.filter((_, at) => at % quarters === quarter);
      expect(sum(given)).toBe(60);
    }
  });

  it('has directors whose village work makes every hour of child work dearer', () => {
    const hours = [0.5, 1, 2].map((load) => sum(lived({ ...settled, 'director.load': load }).real.genuine));
    expect(hours[0]).toBeGreaterThan(1.5 * (hours[1] as number));
    expect(hours[1]).toBeGreaterThan(1.5 * (hours[2] as number));
  });

  it('costs 1,988,600 yuan, counted per genuine child-session', () => {
    const opened = lived();
    const yuan = outcomes.find(({ name }) => name === 'yuanPerSession')?.compute(opened);
    expect(yuan).toBeCloseTo(1_988_600 / sum(opened.real.sessions), 9);
  });

  it('asks for 2,000 activities in a year', () => {
    const values = defaults();
    const last = calendar(values).at(-1);
    expect(last && values['city.homes'] * pace(values['city.target'], last)).toBe(2_000);
  });

  it('starts with a director at every post and the same design everywhere', () => {
    const world = makeWorld(plain({ 'director.heterogeneity': 0 }), 'rows', 1, { events: false, witness: null });
    expect([...world.holders.kind].every((kind) => kind === director)).toBe(true);
    for (const trait of ['skill', 'value', 'load', 'pressure', 'costOfFaking'] as const) {
      const column = world.holders[trait];
      for (const value of column) expect(value).toBeCloseTo(column[0] as number, 12);
    }
    expect(new Set(world.homes.materials).size).toBe(1);
  });

  it('pays a stage only where the accepted uploads reach the threshold', () => {
    expect([...lived({ 'renewal.stageThreshold': 0 }).run.quarterly.stagePaid]).toEqual([1, 1, 1, 1]);
    expect([...lived({ 'renewal.stageThreshold': 1 }).run.quarterly.stagePaid]).toEqual([0, 0, 0, 0]);
  });
});

describe('the children and the menu', () => {
  it('has children of all five categories', () => {
    const { category, severity } = lived({ 'city.homes': 100 }).truth.children;
    const general = [...category].filter((_, child) => severity[child] === 0);
    for (let number = 0; number < 5; number++) expect(general).toContain(number);
    // Standard deviation of the share among about 6,000 children: .006; four of them.
    expect(Math.abs(mean(general.map((number) => (number === 0 ? 1 : 0))) - 0.7)).toBeLessThan(0.024);
  });

  it('has themes that ask for skill which few directors have', () => {
    const demanding = (weight: number): number => {
      const { events } = lived({ 'themes.skillWeight': weight }, { events: true }).truth;
      const held = events.filter(({ theme }) => theme !== '');
      return held.filter(({ theme }) => theme === 'family' || theme === 'counselling').length / held.length;
    };
    expect(demanding(10)).toBeLessThan(0.5 * demanding(0));
  });

  it('leads with what the project design suggests: display, holiday learning, safety', () => {
    const { events } = lived({}, { events: true }).truth;
    const held = events.filter(({ theme }) => theme !== '');
    const share = (...names: readonly string[]): number =>
      held.filter(({ theme }) => names.includes(theme)).length / held.length;
    expect(share('display', 'holiday', 'safety')).toBeGreaterThan(0.8);
    expect(share('display')).toBeGreaterThan(share('counselling') + share('family'));
  });
});

describe('who may act', () => {
  it('is only the holder of a post: where nobody holds it, nothing happens', () => {
    const { run, real } = lived({ 'post.exits': 5, 'post.keeperChance': 0, 'post.searchWeeks': 400 });
    const empty = [...run.homes.vacantWeeks.keys()].filter((home) => run.homes.vacantWeeks[home] === run.weekCount);
    expect(empty.length).toBeGreaterThan(5);
    for (const home of empty) {
      expect((run.reported.uploads[home] as number) + (real.childHours[home] as number)).toBe(0);
      expect(real.openings[home]).toBe(0);
    }
  });

  it('is credited by the village committee for nothing, unless a rule says so', () => {
    expect(defaults()['activity.villageCredit']).toBe(0);
    expect(sum(lived({ 'activity.villageCredit': 3 }).real.genuine)).toBeGreaterThan(1.5 * sum(lived().real.genuine));
  });
});
