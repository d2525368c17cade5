import { describe, expect, it } from 'vitest';
import { dayFrom, daysOfWeek, iso } from './day.ts';

describe('weeks of operation', () => {
  it('begin on Monday 5 July 2021 and end on Sunday 31 July 2022 (S07)', () => {
    expect(daysOfWeek(1).map(iso)).toEqual(['2021-07-05', '2021-07-11']);
    expect(daysOfWeek(26).map(iso)).toEqual(['2021-12-27', '2022-01-02']);
    expect(daysOfWeek(56).map(iso)).toEqual(['2022-07-25', '2022-07-31']);
  });

  it('are those of the calendar for three contract years, over the leap day of 2024', () => {
    const first = Date.UTC(2021, 6, 5);
    for (let week = 1; week <= 160; week++) {
      const days = [0, 6].map((day) =>
        new Date(first + ((week - 1) * 7 + day) * 86_400_000).toISOString().slice(0, 10),
      );
      expect(daysOfWeek(week).map(iso)).toEqual(days);
    }
    expect(daysOfWeek(139).map(iso)).toEqual(['2024-02-26', '2024-03-03']);
  });

  it('are read back as they are written', () => {
    expect(dayFrom('2022-01-02')).toEqual({ year: 2022, month: 1, day: 2 });
  });
});
