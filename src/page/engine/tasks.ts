import type { Scenario } from '../../model/scenario.ts';
import { simulate } from '../../model/simulate.ts';
import type { Film } from '../../observers/film/film.ts';
import { shoot } from '../../observers/film/shoot.ts';
import { type Totals, totalsOf } from '../../observers/film/totals.ts';
import { seed } from '../content.ts';

/** Runs to make: one scenario under several lucks, in a few numbers each or as films. */
export interface Task {
  readonly id: number;
  readonly scenario: Scenario;
  readonly lucks: readonly number[];
  readonly isFilm: boolean;
}

/** One run of a task. A message tells of a fault in a formula. */
export type Answer = { readonly id: number; readonly luck: number } & (
  | { readonly totals: Totals }
  | { readonly film: Film }
  | { readonly message: string }
);

/** Make one run of a task. */
export function answer({ id, scenario, isFilm }: Omit<Task, 'lucks'>, luck: number): Answer {
  try {
    if (isFilm) return { id, luck, film: shoot(scenario, seed, luck) };
    return { id, luck, totals: totalsOf(simulate(scenario, seed, luck)) };
  } catch (error) {
    return { id, luck, message: error instanceof Error ? error.message : String(error) };
  }
}

/** In a worker: answer every task, run by run. */
export function serve(): void {
  addEventListener('message', ({ data }: MessageEvent<Task>) => {
    for (const luck of data.lucks) postMessage(answer(data, luck));
  });
}
