import type { Seat, World } from '../../model/world.ts';
import type { Film } from '../../observers/film/film.ts';
import { shootRun } from '../../observers/film/shoot.ts';
import { baseline, seed } from '../content.ts';

/** Homes by what the agency believes of them: the best fifth, the middle, the last fifth. */
export const groups = ['strong', 'middle', 'weak'] as const;

/** Shares of the visits that a choice gives to the three groups: eighths first to the strong, then of the rest to the weak. */
export function sharesOf(choice: number): readonly [strong: number, middle: number, weak: number] {
  const strong = Math.floor(choice / 8) / 7;
  const toWeak = choice % 8;
  return [strong, ((1 - strong) * (7 - toWeak)) / 7, ((1 - strong) * toWeak) / 7];
}

export interface AgencyGame {
  readonly film: Film;
  /** By quarter: the renewal score that the agency expects, and the share of visits that the strong got. */
  readonly quarters: readonly { readonly score: number; readonly strong: number }[];
}

/** Live the year with the chosen quarters; quarters that are not chosen yet are the model's own. */
export function playAgency(luck: number, choices: readonly number[]): AgencyGame {
  const seat = new AgencySeat(choices);
  const { film, run } = shootRun(baseline, seed, luck, seat);
  return {
    film,
    quarters: seat.strong.map((strong, quarter) => ({ score: run.quarterly.agencyScore[quarter] as number, strong })),
  };
}

class AgencySeat implements Seat {
  readonly home = -1;
  readonly strong: number[] = [];
  readonly #choices: readonly number[];

  constructor(choices: readonly number[]) {
    this.#choices = choices;
  }

  share(world: World, units: Float64Array): void {
    const { display } = world.agency.beliefs;
    const order = [...units.keys()].sort((a, b) => (display[b] as number) - (display[a] as number) || a - b);
    const fifth = Math.round(units.length / 5);
    const members = [order.slice(0, fifth), order.slice(fifth, -fifth), order.slice(-fifth)];
    const total = Math.round(units.reduce((sum, value) => sum + value, 0));
    const choice = this.#choices[world.moment.quarter];
    if (choice !== undefined) {
      const most = Math.floor(world.rules.values['agency.mostUnits']);
      units.fill(0);
      let left = 0;
      const shares = sharesOf(choice);
      // What one group cannot take goes on to the next, and what is left at last to whoever has room.
      for (const k of [0, 2, 1]) left = deal(units, members[k]!, Math.round(total * shares[k]!) + left, most);
      deal(units, order, left, most);
    }
    const given = units.reduce((sum, value) => sum + value, 0);
    this.strong.push(members[0]!.reduce((sum, home) => sum + (units[home] as number), 0) / (given || 1));
  }
}

/** Deal whole units one by one. @returns what nobody had room for */
function deal(units: Float64Array, homes: readonly number[], count: number, most: number): number {
  let left = count;
  for (let round = 0; round < most && left > 0; round++) {
    for (const home of homes) {
      if (left === 0) break;
      if ((units[home] as number) >= most) continue;
      units[home] = (units[home] as number) + 1;
      left--;
    }
  }
  return left;
}
