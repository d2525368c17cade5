import { option, part } from '../../model/director/option.ts';
import type { Seat, World } from '../../model/world.ts';
import type { Film } from '../../observers/film/film.ts';
import { shoot } from '../../observers/film/shoot.ts';
import { baseline, seed } from '../content.ts';
import { seatVillage } from '../village/names.ts';

/** What a director can set out to do in a month: half-days of each kind, in the order in which they are tried. */
export const plans = [
  [],
  [[option.activity, 1]],
  [[option.activity, 3]],
  [[option.staged, 2]],
  [[option.duplicate, 1]],
  [[option.caseContact, 2]],
  [[option.opening, 4]],
  [
    [option.activity, 1],
    [option.caseContact, 1],
  ],
] as const satisfies readonly (readonly (readonly [option: number, halfDays: number])[])[];

/** Actions whose points per hour the mirror shows. */
export const mirrored = ['activity', 'staged', 'duplicate', 'caseContact', 'opening'] as const;
export type Mirrored = (typeof mirrored)[number];

/** What one month was like for the director who is played. */
export interface Month {
  /** Mean price of an hour, in hours of an average director; 0 where nobody held the post. */
  readonly hourPrice: number;
  /** Weeks in which the home was urged. */
  readonly urged: number;
  readonly weeks: number;
  /** Half-days on which the plan could not be followed. */
  readonly failed: number;
  /** By action: mean points and hours of one such half-day, where it was open at all. */
  readonly worth: Readonly<Record<Mirrored, { readonly points: number; readonly hours: number } | null>>;
}

export interface DirectorGame {
  readonly film: Film;
  /** Index of the home. */
  readonly home: number;
  readonly months: readonly Month[];
}

/** Three months a quarter, of four, four and five weeks; the closing weeks belong to the last. @param week 0-based */
export function monthOf(week: number): number {
  const quarter = Math.min(3, Math.floor(week / 13));
  return quarter * 3 + (week >= 52 ? 2 : Math.min(2, Math.floor((week % 13) / 4)));
}

/** Last week of a month, 1-based. */
export function monthEnd(month: number): number {
  return month === 11 ? 56 : Math.floor(month / 3) * 13 + [4, 8, 13][month % 3]!;
}

/** The home in which one sits down. */
export function seatHome(): number {
  const row = baseline.villages.find(({ name }) => name === seatVillage);
  return (row?.number ?? 1) - 1;
}

/** Live the year with the chosen months; months that are not chosen yet are the model's own. */
export function playDirector(luck: number, choices: readonly number[]): DirectorGame {
  const home = seatHome();
  const seat = new DirectorSeat(home, choices);
  const film = shoot(baseline, seed, luck, seat);
  return { film, home, months: seat.months.map(summed) };
}

interface Notes {
  price: number;
  halfDays: number;
  failed: number;
  readonly urged: Set<number>;
  readonly weeks: Set<number>;
  readonly worth: Map<number, { points: number; hours: number; count: number }>;
}

class DirectorSeat implements Seat {
  readonly home: number;
  readonly months: Notes[] = Array.from({ length: 12 }, () => ({
    price: 0,
    halfDays: 0,
    failed: 0,
    urged: new Set(),
    weeks: new Set(),
    worth: new Map(),
  }));
  readonly #choices: readonly number[];
  /** Half-days left of the month's plan. */
  #left: [option: number, halfDays: number][] = [];
  #month = -1;

  constructor(home: number, choices: readonly number[]) {
    this.home = home;
    this.#choices = choices;
  }

  choose(world: World, slot: number, chosen: number): number {
    const { week } = world.moment;
    const month = monthOf(week);
    this.#note(world, month);
    const choice = this.#choices[month];
    if (choice === undefined) return chosen;
    if (month !== this.#month) {
      this.#month = month;
      this.#left = plans[choice]!.map(([one, halfDays]) => [one, halfDays]);
    }
    const { open } = world.mind.deliberation;
    const next = this.#left.find(([one, halfDays]) => halfDays > 0 && open[one] === 1);
    if (next !== undefined) {
      next[1]--;
      return next[0];
    }
    // The last half-day of the month, and still something that could not be done.
    if (slot === 1 && week + 1 === monthEnd(month))
      (this.months[month] as Notes).failed = this.#left.reduce((sum, [, halfDays]) => sum + halfDays, 0);
    return option.nothing;
  }

  #note(world: World, month: number): void {
    const notes = this.months[month] as Notes;
    const price = world.hourPrice[this.home] as number;
    notes.price += price;
    notes.halfDays++;
    notes.weeks.add(world.moment.week);
    if (world.homes.urged[this.home] === 1) notes.urged.add(world.moment.week);
    const { deliberation } = world.mind;
    for (const name of mirrored) {
      const one = option[name];
      if (deliberation.open[one] === 0) continue;
      const before = notes.worth.get(one) ?? { points: 0, hours: 0, count: 0 };
      notes.worth.set(one, {
        points: before.points + deliberation.get(one, part.pay),
        hours: before.hours - deliberation.get(one, part.hours) / price,
        count: before.count + 1,
      });
    }
  }
}

function summed({ price, halfDays, failed, urged, weeks, worth }: Notes): Month {
  const of = (name: Mirrored) => {
    const found = worth.get(option[name]);
    return found ? { points: found.points / found.count, hours: found.hours / found.count } : null;
  };
  return {
    hourPrice: halfDays === 0 ? 0 : price / halfDays,
    urged: urged.size,
    weeks: weeks.size,
    failed,
    worth: Object.fromEntries(mirrored.map((name) => [name, of(name)])) as Month['worth'],
  };
}
