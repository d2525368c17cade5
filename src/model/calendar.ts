import type { Values } from './parameters/table.ts';

export const weeksPerYear = 52;
export const weeksPerQuarter = 13;
/** Weeks after the last contract year in which the project is closed. */
export const closingWeeks = 4;

/** Where a week stands in the contract. Weeks count from 0 at the start of operation; build weeks are negative. */
export interface Moment {
  readonly week: number;
  /** 0-based contract year. */
  readonly year: number;
  /** Week within the contract year, 0-51; 52-55 in the closing weeks. */
  readonly yearWeek: number;
  /** Quarter over all years, 0-based; the closing weeks stay in the last one. */
  readonly quarter: number;
  /** Week within the quarter, 0-12; 13-16 in the closing weeks. */
  readonly quarterWeek: number;
  readonly closing: boolean;
  readonly quarterStarts: boolean;
  readonly quarterEnds: boolean;
  readonly halfYearEnds: boolean;
  readonly yearEnds: boolean;
  /** True in the very last week of the contract. */
  readonly ends: boolean;
  /** School term. */
  readonly term: boolean;
  /** School month over all years: blocks of four weeks. */
  readonly month: number;
}

/** Weeks of operation: 52 a contract year and four closing weeks. */
export function operationWeeks(values: Values): number {
  return values['city.years'] * weeksPerYear + closingWeeks;
}

/** All weeks of operation in order (design 4.1). */
export function calendar(values: Values): readonly Moment[] {
  const total = operationWeeks(values);
  return Array.from({ length: total }, (_, week) => moment(week, total, values));
}

function moment(week: number, total: number, values: Values): Moment {
  const years = values['city.years'];
  const year = Math.min(Math.floor(week / weeksPerYear), years - 1);
  const yearWeek = week - year * weeksPerYear;
  const quarter = Math.min(Math.floor(week / weeksPerQuarter), years * 4 - 1);
  const quarterWeek = week - quarter * weeksPerQuarter;
  return Object.freeze({
    week,
    year,
    yearWeek,
    quarter,
    quarterWeek,
    closing: yearWeek >= weeksPerYear,
    quarterStarts: quarterWeek === 0,
    quarterEnds: quarterWeek === weeksPerQuarter - 1,
    halfYearEnds: yearWeek === weeksPerYear / 2 - 1,
    yearEnds: year === years - 1 ? week === total - 1 : yearWeek === weeksPerYear - 1,
    ends: week === total - 1,
    term: inTerm(week % weeksPerYear, values),
    month: Math.floor(week / 4),
  });
}

function inTerm(weekOfYear: number, values: Values): boolean {
  const winter = values['calendar.winterFrom'] - 1;
  return (
    weekOfYear >= values['calendar.summerWeeks'] &&
    (weekOfYear < winter || weekOfYear >= winter + values['calendar.winterWeeks'])
  );
}

/** Activities that a home should have reported by the end of the week: `target * min(1, (week + 1) / 52)` (design 4.4a). */
export function pace(target: number, moment: Moment): number {
  return target * Math.min(1, (moment.yearWeek + 1) / weeksPerYear);
}

/** Whether homes are closed in a week (the optional closure of design 4.1). */
export function closed(week: number, values: Values): boolean {
  const from = values['calendar.closureFrom'] - 1;
  return values['calendar.closure'] && week >= from && week < from + values['calendar.closureWeeks'];
}
