import { alternatives, type Plan } from '../../model/government/bureau.ts';
import type { Seat, World } from '../../model/world.ts';
import type { Film } from '../../observers/film/film.ts';
import { shootRun } from '../../observers/film/shoot.ts';
import { baseline, seed } from '../content.ts';

/** What the bureau's days can be spent on. */
export const uses = ['urging', 'visits', 'audits'] as const;
/** Parts into which a quarter's days fall. */
export const dayParts = 3;

/** Parts of the days for each use. */
function partsOf(choice: number): readonly [urging: number, visits: number, audits: number] {
  return [choice % 4, Math.floor(choice / 4) % 4, Math.floor(choice / 16) % 4];
}

export function choiceOf([urging, visits, audits]: readonly number[]): number {
  return (urging ?? 0) + 4 * (visits ?? 0) + 16 * (audits ?? 0);
}

export interface GovernmentGame {
  readonly film: Film;
  readonly quarters: readonly Quarter[];
}

export interface Quarter {
  readonly plan: Plan;
  /** What the superiors' dashboard is expected to add for each use of all days, and for what was chosen: points. */
  readonly worth: readonly number[];
  readonly chosen: number;
  /** Mean impression of the leaders' visits; NaN without any. */
  readonly impression: number;
}

/** Live the year with the chosen quarters; quarters that are not chosen yet are the model's own. */
export function playGovernment(luck: number, choices: readonly number[]): GovernmentGame {
  const seat = new GovernmentSeat(choices);
  const { film, run } = shootRun(baseline, seed, luck, seat);
  return {
    film,
    quarters: seat.quarters.map((quarter, k) => ({ ...quarter, impression: run.quarterly.impression[k] as number })),
  };
}

class GovernmentSeat implements Seat {
  readonly home = -1;
  readonly quarters: Omit<Quarter, 'impression'>[] = [];
  readonly #choices: readonly number[];

  constructor(choices: readonly number[]) {
    this.#choices = choices;
  }

  spend(world: World, plan: Plan): void {
    const choice = this.#choices[world.moment.quarter];
    if (choice !== undefined) Object.assign(plan, planOf(world, partsOf(choice)));
    const { bureau, homes } = world;
    const worthOf = (one: Plan): number => bureau.worth(one, homes.count, world.rules.values);
    this.quarters.push({
      plan: { ...plan },
      worth: uses.map((_, use) => worthOf(planOf(world, partsAll(use)))),
      chosen: worthOf(plan),
    });
  }
}

function partsAll(use: number): readonly number[] {
  return uses.map((_, k) => (k === use ? dayParts : 0));
}

/** The plan that so many parts of the days make. */
function planOf({ homes, rules }: World, parts: readonly number[]): Plan {
  const { values } = rules;
  const days = (values['government.staffDays'] * homes.count) / 100 / dayParts;
  const none: Plan = { urging: 0, visits: 0, audits: 0 };
  const [urging, visits, audits] = parts.map((part, use) => alternatives(none, days * part, homes.count, values)[use]!);
  return {
    urging: urging!.urging,
    visits: Math.min(homes.count, Math.round(visits!.visits)),
    audits: audits!.audits,
  };
}
