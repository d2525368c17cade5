import { describe, expect, it } from 'vitest';
import { options, parts } from '../../model/director/option.ts';
import { createLuck } from '../../model/luck/luck.ts';
import { simulate } from '../../model/simulate.ts';
import { open } from '../../model/truth/open.ts';
import { differing } from '../../testing/columns.ts';
import { names, regimes, sample } from '../../testing/diarySample.ts';
import { UnknownHome } from './find.ts';
import { keepDiary } from './keep.ts';
import type { HalfDayRecord, WeekRecord } from './record.ts';
import { Watch } from './watch.ts';
import { yearOf } from './year.ts';

const seed = 'diary';
const forgeries: ReadonlySet<string> = new Set(['staged', 'duplicate', 'paperRecord', 'paperCaseFile']);
const cases = Object.entries(regimes).flatMap(([regime, set]) => names.map((home) => ({ regime, set, home })));

function eachHalfDay(weeks: readonly WeekRecord[], look: (halfDay: HalfDayRecord, week: WeekRecord) => void): void {
  for (const week of weeks) for (const halfDay of week.halfDays) look(halfDay, week);
}

describe.each(cases)('the diary of $home under $regime', ({ set, home }) => {
  const scenario = sample(set);
  const diary = keepDiary(scenario, seed, 1, home);
  const luck = createLuck(seed, 1);

  it('shows the values that the choice used: the greatest with its luck was chosen', () => {
    const sigma = scenario.values['choice.noise'];
    let looked = 0;
    eachHalfDay(diary.weeks, ({ options: shown, chosen, halfDay }, { week }) => {
      const totals = shown.map(
        ({ option, value }) =>
          value + sigma * luck.choice.gumbel(diary.home.number, week - 1, halfDay - 1, options.indexOf(option)),
      );
      expect(shown[totals.indexOf(Math.max(...totals))]?.option).toBe(chosen);
      expect(shown.filter((one) => one.chosen).map(({ option }) => option)).toEqual([chosen]);
      looked++;
    });
    const held = diary.weeks.filter(({ holder }) => holder !== 'nobody').length;
    expect(looked).toBe(held * scenario.values['director.slots']);
  });

  it('shows parts that sum to the value', () => {
    eachHalfDay(diary.weeks, ({ options: shown }) => {
      for (const { value, parts: split } of shown) {
        expect(parts.reduce((sum, part) => sum + split[part], 0)).toBeCloseTo(value, 10);
      }
    });
  });

  it('counts the hesitation of every forgery, chosen or not: ln(1 - exp(-pay / v0)) (design 0.3)', () => {
    const threshold = scenario.values['forging.threshold'];
    eachHalfDay(diary.weeks, ({ options: shown }) => {
      for (const { option, parts: split } of shown) {
        const isForgery = forgeries.has(option);
        expect(split.hesitation).toBeCloseTo(isForgery ? Math.log(-Math.expm1(-split.pay / threshold)) : 0, 9);
      }
    });
  });

  it('gives each week what its half-days sum to, of what holders do', () => {
    for (const { holder, halfDays, truth } of diary.weeks) {
      if (holder === 'nobody') continue;
      for (const name of Object.keys(truth) as (keyof typeof truth)[])
        expect([name, halfDays.reduce((sum, halfDay) => sum + halfDay.truth[name], 0)]).toEqual([
          name,
          expect.closeTo(truth[name], 9),
        ]);
    }
  });

  it('shows every forgery as such beside the report, and nothing else', () => {
    eachHalfDay(diary.weeks, ({ chosen, options: shown, truth, reported, events }) => {
      const batch = shown.find((one) => one.chosen)?.batch;
      expect(truth.staged).toBe(chosen === 'staged' ? 1 : 0);
      expect(truth.duplicate).toBe(chosen === 'duplicate' ? batch : 0);
      expect(truth.paperCaseFiles).toBe(chosen === 'paperCaseFile' ? 1 : 0);
      expect(truth.caseContacts).toBe(chosen === 'caseContact' ? 1 : 0);
      expect(truth.genuine + truth.attempted + truth.failed).toBe(chosen === 'activity' ? 1 : 0);
      if (chosen !== 'activity' && chosen !== 'staged')
        expect(truth.recordsForged).toBe(chosen === 'paperRecord' ? 1 : 0);
      expect(reported.uploads).toBe(truth.genuine + truth.attempted + truth.staged + truth.duplicate);
      const types = events.map(({ trueType }) => trueType);
      expect(types.filter((type) => type === 'duplicate')).toHaveLength(truth.duplicate);
      expect(types.filter((type) => type === 'staged')).toHaveLength(truth.staged);
    });
  });

  it('invites by the chance that it shows', () => {
    eachHalfDay(diary.weeks, ({ invitations, halfDay, truth }, { week }) => {
      for (const { child, chance, invited, came } of invitations) {
        const place = diary.home.specialChildren.findIndex(({ name }) => name === child);
        const draw = luck.invitation.uniform(diary.home.number, week - 1, halfDay - 1, place);
        expect(invited).toBe(draw < chance);
        if (came) expect(invited && truth.specialSessions > 0).toBe(true);
      }
    });
  });

  it('adds up to the columns of the run', () => {
    const run = simulate(scenario, seed, 1);
    const truth = open(run.truth);
    const at = run.homes.name.indexOf(home);
    const year = yearOf(diary);
    for (const name of ['accepted', 'uploads', 'signIns', 'records', 'caseFiles', 'openHours'] as const)
      expect(year.reported[name]).toBe(run.reported[name][at]);
    for (const name of Object.keys(year.truth) as (keyof typeof year.truth)[])
      expect(year.truth[name]).toBeCloseTo(truth.homes[name][at] ?? Number.NaN, 9);
    expect(year.directorWeeks).toBe(run.homes.directorWeeks[at]);
    expect(year.keeperWeeks).toBe(run.homes.keeperWeeks[at]);
    expect(year.exits).toBe(run.homes.exits[at]);
    expect(year.grade?.rank).toBe(run.reported.rankFinal[at]);
    const first = truth.children.home.indexOf(at);
    for (const [place, child] of year.special.entries()) {
      expect(child.sessions).toBe(truth.children.sessions[first + place]);
      expect(child.contacts).toBe(truth.children.caseContacts[first + place]);
      expect(child.wishes).toBe(truth.children.wishes[first + place]);
    }
    expect(year.special).toHaveLength(
      truth.children.home.reduce(
        (sum, owner, child) => sum + (owner === at && (truth.children.severity[child] ?? 0) > 0 ? 1 : 0),
        0,
      ),
    );
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(diary))).toEqual(diary);
  });
});

describe('a run with a witness', () => {
  it.each(Object.entries(regimes))('is the run without one, byte for byte: %s', (_, set) => {
    const scenario = sample(set);
    const alone = simulate(scenario, seed, 2, { events: true });
    for (const home of names) {
      const watch = new Watch(home);
      expect(differing(alone, simulate(scenario, seed, 2, { events: true, witness: watch }))).toEqual([]);
      expect(watch.weeks).toHaveLength(56);
    }
  });
});

describe('across the regimes', () => {
  it('every option and every rider occurs, so that the checks above have bitten', () => {
    const chosen = new Set<string>();
    const riders = { padded: 0, falseHours: 0, refused: 0, found: 0, invited: 0, keeper: 0 };
    for (const { set, home } of cases) {
      const { weeks } = keepDiary(sample(set), seed, 1, home);
      eachHalfDay(weeks, (halfDay) => {
        chosen.add(halfDay.chosen);
        riders.padded += halfDay.truth.paddedSheets;
        riders.falseHours += halfDay.truth.falseOpenHours;
        riders.refused += halfDay.reported.uploads - halfDay.reported.accepted;
        riders.found += halfDay.reported.found;
        riders.invited += halfDay.invitations.filter(({ invited }) => invited).length;
      });
      riders.keeper += weeks.filter(({ holder }) => holder === 'keeper').length;
    }
    expect([...chosen].sort()).toEqual([...options].sort());
    for (const [name, count] of Object.entries(riders))
      expect({ name, occurs: count > 0 }).toEqual({ name, occurs: true });
  });

  it('finds a home by name in any case or by number, and names those there are', () => {
    const { weeks } = keepDiary(sample(), seed, 1, 'KY');
    expect(keepDiary(sample(), seed, 1, 'ky').weeks).toEqual(weeks);
    expect(keepDiary(sample(), seed, 1, '7').weeks).toEqual(weeks);
    expect(() => keepDiary(sample(), seed, 1, '21')).toThrow(UnknownHome);
  });
});
