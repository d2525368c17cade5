import { describe, expect, it } from 'vitest';
import { names, regimes, sample } from '../../testing/diarySample.ts';
import { fix } from '../../testing/plain.ts';
import { keepDiary } from './keep.ts';
import { gather, isQuiet } from './quiet.ts';
import type { WeekRecord } from './record.ts';
import { tell, tellClosely } from './tell.ts';
import { isTrue } from './tellWeek.ts';
import { yearOf } from './year.ts';

const seed = 'diary';
/** A story without its line breaks. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

const diaries = Object.entries(regimes).flatMap(([regime, set]) =>
  names.map((home) => ({ regime, home, diary: keepDiary(sample(set), seed, 1, home) })),
);

/** The part of a story that tells of a week told by itself. */
function passage(text: string, { week }: WeekRecord): string {
  const start = flat(text).split(new RegExp(` Week ${week} \\(`))[1] ?? '';
  return start.split(/ (?:Weeks? \d+(?:-\d+)? \(|The quarter in the reports)/)[0] ?? '';
}

describe.each(diaries)('the story of $home under $regime', ({ diary }) => {
  const english = tell(diary, 'en');
  const chinese = tell(diary, 'zh');

  it('is whole: no missing number, no line too long, each language by itself', () => {
    for (const text of [english, chinese]) {
      expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
      expect(text).not.toMatch(/ \n/);
    }
    for (const line of english.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    for (const line of chinese.split('\n')) {
      const cells = [...line].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
      expect(cells).toBeLessThanOrEqual(100);
    }
    expect(english.split('\n').slice(1).join('\n')).not.toMatch(/[\u2e80-\uffff]/);
    // Names of homes, children and units are all that stays in Latin letters.
    const latin = new Set(
      chinese
        .split('\n')
        .slice(1)
        .join('\n')
        .match(/[A-Za-z]+/g),
    );
    for (const name of [diary.home.name, 'A', 'B', 'M', 'h', 'eq']) latin.delete(name);
    expect([...latin]).toEqual([]);
  });

  it('ends with the year as the record has it', () => {
    const { reported, truth, grade, special } = yearOf(diary);
    const end = flat(english).split(` ${diary.home.name} in short `)[1] ?? '';
    if (reported.accepted === 0) expect(end).toContain('Nothing was reported.');
    else
      expect(end).toContain(
        `Of ${reported.accepted} reported ${reported.accepted === 1 ? 'activity' : 'activities'} ${Math.min(truth.genuine, reported.accepted)} took place.`,
      );
    expect(end).toContain(`The room was open on ${truth.openings} of ${truth.scheduledOpenings} half-days`);
    expect(end.includes('of 20: excellent.')).toBe(grade?.excellent);
    for (const { child, contacts } of special)
      expect(end).toMatch(new RegExp(`${child}: [^.]*\\b${contacts === 0 ? 'no' : contacts} case contacts?;`));
    if (special.length === 0) expect(end).toContain('No child with several problems at once lives here.');
    expect(end.includes('had not one case contact')).toBe(
      grade?.excellent === true && special.some(({ contacts }) => contacts === 0),
    );
  });

  it('tells every week once, and the two ledgers wherever they differ', () => {
    const told = flat(english)
      .match(/ Weeks? \d+(?:-\d+)? \(/g)
      ?.flatMap((text) => {
        const [from, to] = (text.match(/\d+/g) ?? []).map(Number) as [number, number?];
        return Array.from({ length: (to ?? from) - from + 1 }, (_, index) => from + index);
      });
    expect(told).toEqual(diary.weeks.map(({ week }) => week));
    for (const week of diary.weeks) {
      if (isQuiet(week)) continue;
      const text = passage(english, week);
      if (!isTrue(week)) expect(text).toMatch(/Reported: .+ True: /);
      if (week.truth.duplicate > 0)
        expect(text).toContain(
          `${week.truth.duplicate} old photo${week.truth.duplicate > 1 ? 's' : ''} uploaded again`,
        );
      if (week.truth.staged > 0) expect(text).toMatch(/True: [^.]*\d staged photo/);
      if (week.truth.paperCaseFiles > 0) expect(text).toMatch(/True: [^.]*case files? without a visit/);
      if (week.truth.recordsForged > 0) expect(text).toMatch(/True: [^.]*forged record/);
      if (week.truth.paddedSheets > 0) expect(text).toMatch(/True: [^.]*padded sheet/);
      if (week.truth.falseOpenHours > 0) expect(text).toMatch(/True: [^.]*opening hours invented/);
    }
  });

  it('calls quiet only what is quiet, and says what came nearest', () => {
    const parts = gather(diary.weeks);
    expect(parts.flatMap((part) => ('weeks' in part ? part.weeks : [part]))).toEqual(diary.weeks);
    for (const part of parts) {
      if (!('weeks' in part)) continue;
      const others = part.weeks
        .flatMap(({ halfDays }) => halfDays)
        .flatMap(({ options }) => options)
        .filter(({ option }) => option !== 'nothing')
        .map(({ value }) => value);
      expect(part.best?.option.value).toBe(others.length === 0 ? undefined : Math.max(...others));
      expect(new Set(part.weeks.map(({ holder, urged }) => `${holder} ${urged}`)).size).toBe(1);
    }
  });
});

describe('a close look', () => {
  const diary = keepDiary(sample(), seed, 1, 'JL');

  it('shows every option of every half-day, the best first, and no other week', () => {
    const text = tellClosely(diary, 'en', [11, 13]);
    expect(text.match(/^ {2}Week (\d+)/gm)).toEqual(['  Week 11', '  Week 12', '  Week 13']);
    const shown = diary.weeks.slice(10, 13).flatMap(({ halfDays }) => halfDays.flatMap(({ options }) => options));
    expect(text.match(/^ {6}[->] /gm)).toHaveLength(shown.length);
    expect(text.match(/^ {6}> /gm)).toHaveLength(diary.weeks.slice(10, 13).flatMap(({ halfDays }) => halfDays).length);
  });

  it('names M, and why M is invited or not', () => {
    const { week } =
      diary.weeks.find(({ halfDays }) => halfDays.some(({ invitations }) => invitations.length > 0)) ?? {};
    expect(flat(tellClosely(diary, 'en', [week ?? 0, week ?? 0]))).toMatch(
      /M is (not invited|invited and comes|invited but is not among them): she thinks that an activity would do M [\d.]+ of good, take [\d.]+ from the others and cost [\d.]+ of trouble\./,
    );
  });
});

describe('people who come and go', () => {
  it('are told: exits in the build phase, keepers, successors, and what is locked', () => {
    const told = new Set<string>();
    for (let replicate = 1; replicate <= 12; replicate++) {
      const diary = keepDiary(sample({ 'post.exits': 1.5 }), seed, replicate, 'HZ');
      const text = flat(tell(diary, 'en'));
      const { exits } = diary.start;
      if (exits === 0) expect(text).not.toContain('resigned');
      if (exits === 1) expect(text).toContain('While the home was built a director resigned');
      if (exits === 3) expect(text).toContain('While the home was built three directors resigned in succession');
      told.add(`built ${Math.min(exits, 3)}`);
      const posts = diary.weeks.flatMap((week) => week.posts);
      for (const { kind } of posts) told.add(kind);
      expect(posts.filter(({ kind }) => kind === 'keeper').length).toBeLessThanOrEqual(yearOf(diary).exits);
      const count = (kind: string): number => posts.filter((post) => post.kind === kind).length;
      expect(text.split('A keeper takes the key').length - 1).toBe(count('keeper'));
      expect(text.split('A new director comes:').length - 1).toBe(count('successor'));
      expect(text.includes(`(${count('exit')} exit`)).toBe(count('exit') > 0);
    }
    expect([...told].sort()).toEqual(expect.arrayContaining(['built 3', 'exit', 'keeper', 'successor']));
  });
});

describe('dated changes', () => {
  it('stand in the week from which they hold', () => {
    const scenario = { ...sample(), fixes: [fix(9, { 'app.screening': 'hash' })] };
    const diary = keepDiary(scenario, seed, 1, 'SH');
    const text = flat(tell(diary, 'en'));
    expect(text.split('From this week on: app.screening = hash.').length).toBe(2);
    expect(text).toMatch(/Week 9 \(30 August-5 September 2021\)[^W]*From this week on/);
  });
});
