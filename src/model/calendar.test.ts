import { describe, expect, it } from 'vitest';
import { valuesWith } from '../testing/plain.ts';
import { calendar, closed, type Moment, operationWeeks, pace } from './calendar.ts';

const weeksWhere = (moments: readonly Moment[], holds: (moment: Moment) => boolean): number[] =>
  moments.filter(holds).map(({ week }) => week + 1);

describe('calendar', () => {
  it('has 52 weeks a contract year and four closing weeks', () => {
    for (const years of [1, 2, 3]) {
      const values = valuesWith({ 'city.years': years });
      const moments = calendar(values);
      expect(moments.map(({ week }) => week)).toEqual(Array.from({ length: 52 * years + 4 }, (_, k) => k));
      expect(operationWeeks(values)).toBe(moments.length);
      const closing = moments.length - 4;
      expect(weeksWhere(moments, (moment) => moment.closing)).toEqual([1, 2, 3, 4].map((k) => closing + k));
      expect(weeksWhere(moments, ({ ends }) => ends)).toEqual([closing + 4]);
    }
  });

  it('has the quarters 1-13, 14-26, 27-39, 40-52 of each year; the closing weeks stay in the last', () => {
    const moments = calendar(valuesWith({ 'city.years': 2 }));
    expect(weeksWhere(moments, ({ quarterStarts }) => quarterStarts)).toEqual([1, 14, 27, 40, 53, 66, 79, 92]);
    expect(weeksWhere(moments, ({ quarterEnds }) => quarterEnds)).toEqual([13, 26, 39, 52, 65, 78, 91, 104]);
    expect(moments.map(({ quarter }) => quarter)).toEqual([
      ...Array.from({ length: 104 }, (_, week) => Math.floor(week / 13)),
      ...[7, 7, 7, 7],
    ]);
    expect(moments.slice(-5).map(({ quarterWeek }) => quarterWeek)).toEqual([12, 13, 14, 15, 16]);
  });

  it('evaluates after week 26 of each year and at its end, in the last year after the closing weeks', () => {
    const moments = calendar(valuesWith({ 'city.years': 3 }));
    expect(weeksWhere(moments, ({ halfYearEnds }) => halfYearEnds)).toEqual([26, 78, 130]);
    expect(weeksWhere(moments, ({ yearEnds }) => yearEnds)).toEqual([52, 104, 160]);
    expect(moments.at(52)?.yearWeek).toBe(0);
    expect(moments.at(-1)?.yearWeek).toBe(55);
    expect(moments.at(-1)?.year).toBe(2);
  });

  it('has a summer holiday of eight weeks from July and four weeks of winter holiday', () => {
    const holidays = (years: number) => weeksWhere(calendar(valuesWith({ 'city.years': years })), ({ term }) => !term);
    expect(holidays(1)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 29, 30, 31, 32, 53, 54, 55, 56]);
    expect(holidays(2).slice(12, 24)).toEqual([53, 54, 55, 56, 57, 58, 59, 60, 81, 82, 83, 84]);
    const none = calendar(valuesWith({ 'calendar.summerWeeks': 0, 'calendar.winterWeeks': 0 }));
    expect(none.every(({ term }) => term)).toBe(true);
  });

  it('counts school months in blocks of four weeks', () => {
    expect(
      calendar(valuesWith())
        .map(({ month }) => month)
        .filter((month) => month === 3),
    ).toHaveLength(4);
  });
});

describe('pace', () => {
  it('rises to the target by week 52 and stays', () => {
    const moments = calendar(valuesWith());
    const at = (week: number) => pace(20, moments[week - 1] as Moment);
    expect(at(1)).toBe(20 / 52);
    expect(at(13)).toBe(5);
    expect(at(26)).toBe(10);
    expect([52, 53, 56].map(at)).toEqual([20, 20, 20]);
  });

  it('starts again with each contract year', () => {
    const moments = calendar(valuesWith({ 'city.years': 2 }));
    expect(pace(20, moments[51] as Moment)).toBe(20);
    expect(pace(20, moments[52] as Moment)).toBe(20 / 52);
    expect(pace(20, moments[107] as Moment)).toBe(20);
  });
});

describe('closed', () => {
  it('holds from the first closed week, as long as it is on', () => {
    const values = valuesWith({ 'calendar.closure': true, 'calendar.closureFrom': 3, 'calendar.closureWeeks': 4 });
    const weeks = Array.from({ length: 56 }, (_, week) => week);
    expect(weeks.filter((week) => closed(week, values))).toEqual([2, 3, 4, 5]);
    expect(weeks.filter((week) => closed(week, { ...values, 'calendar.closure': false }))).toEqual([]);
  });
});
