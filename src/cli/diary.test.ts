import { describe, expect, it } from 'vitest';
import { defaults } from '../model/parameters/table.ts';
import { lastmeter } from '../testing/command.ts';

const baseline = 'lastmeter:baseline';

describe('lastmeter diary', () => {
  it('tells the year of a named home, the same in every time zone and language of the system', async () => {
    const line = ['diary', baseline, '--home', 'JL'];
    const [here, there] = await Promise.all([
      lastmeter(line),
      lastmeter(line, { env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'zh_CN.UTF-8' } }),
    ]);
    expect(here).toMatchObject({ code: 0, stderr: '' });
    expect(here.stdout).toContain('JL is home 84 of 100');
    expect(here.stdout).toContain('JL in short');
    expect(there).toEqual(here);
  });

  it('gives the record as JSON, and only the weeks that are asked for', async () => {
    const { stdout } = await lastmeter(['diary', baseline, '--home', '31', '--week', '11-13', '--json']);
    const diary = JSON.parse(stdout);
    expect(diary.home.name).toBe('HZ');
    expect(diary.weeks.map(({ week }: { week: number }) => week)).toEqual([11, 12, 13]);
    expect(diary.year.directorWeeks + diary.year.keeperWeeks + diary.year.vacantWeeks).toBe(56);
  });

  it('tells it in Chinese, and another replicate otherwise', async () => {
    const [one, two] = await Promise.all(
      ['1', '2'].map((replicate) =>
        lastmeter(['diary', baseline, '--home', 'SH', '--replicate', replicate, '--language', 'zh']),
      ),
    );
    expect(one?.stdout).toContain('SH总览');
    expect(two?.stdout).not.toBe(one?.stdout);
  });

  it('shows the same weeks under two rules, as a story and as a record', async () => {
    const line = ['diary', baseline, 'lastmeter:policies/f03d-duplicate-screening', '--home', 'HZ'];
    const [story, record] = await Promise.all([lastmeter(line), lastmeter([...line, '--week', '13-14', '--json'])]);
    expect(story).toMatchObject({ code: 0, stderr: '' });
    expect(story.stdout).toContain('From week 14 on, B has app.screening = hash.');
    const { weeks } = JSON.parse(record.stdout);
    expect(weeks.map(({ parts }: { parts: string }) => parts)).toEqual(['same', 'minds']);
  });

  it.each([
    [['--home', 'KX'], 'it is "KX". Did you mean KY?'],
    [['--home', '101'], '--home takes the name or number of a home of lastmeter:baseline; it is "101".'],
    [['--home', 'KY', '--week', '57'], '--week takes a week from 1 to 56, or a range such as 11-13; it is "57"'],
    [['--home', 'KY', '--week', '13-11'], 'it is "13-11"'],
  ])('%j is wrong input', async (options, message) => {
    const { code, stdout, stderr } = await lastmeter(['diary', baseline, ...options]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('lastmeter explain --incentives', () => {
  it('prints what is paid, for the weeks and shortfalls asked for', async () => {
    const line = ['explain', baseline, '--incentives', '--week', '13', '--shortfall', '5'];
    const { code, stdout } = await lastmeter(line);
    expect(code).toBe(0);
    expect(stdout).toContain('Week 13: 5 uploads due, homes behind are urged');
    const record = JSON.parse((await lastmeter([...line, '--json'])).stdout);
    const { upload, duplicate } = record.weeks[0].cells[0].actions;
    // At five missing one upload is worth .9 of the pressure, b of them 2.5 - (5 - b)^2 / 10 times it (design 4.4a).
    const pressure = defaults()['director.pressure'];
    expect(upload.pay).toBeCloseTo(0.9 * pressure, 9);
    expect(duplicate.pay).toBeCloseTo(pressure * (2.5 - (5 - duplicate.batch) ** 2 / 10), 9);
    const written = (value: number) => String(Number(value.toFixed(2))).replace('.', '\\.');
    expect(stdout).toMatch(new RegExp(`an accepted upload +\\+${written(upload.pay)}\\n`));
    expect(stdout).toMatch(
      new RegExp(`duplicates, best batch +\\+${written(duplicate.pay)} for ${duplicate.batch} \\(`),
    );
  });

  it.each([
    [['--week', '0'], '--week takes a whole number from 1 to 56; it is "0"'],
    [['--shortfall', 'x'], '--shortfall takes a whole number from 0 to 1000; it is "x"'],
  ])('%j is wrong input', async (options, message) => {
    const { code, stderr } = await lastmeter(['explain', baseline, '--incentives', ...options]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
