import { type Film, frame } from '../../observers/film/film.ts';
import type { State } from '../state/state.ts';

/** The homes in the order in which they stand. By lights or waiting only where the truth may be seen. */
export function orderOf(film: Film, { order, week, lens }: Pick<State, 'order' | 'week' | 'lens'>): readonly number[] {
  const homes = Array.from({ length: film.homes }, (_, home) => home);
  const key = (home: number): number => {
    if (order === 'resources') return -frame(film, week, home, 'units');
    if (lens === 'report') return 0;
    if (order === 'lights') return -frame(film, week, home, 'panes');
    return order === 'waiting' ? -frame(film, week, home, 'waited') : 0;
  };
  return order === 'number' ? homes : homes.sort((a, b) => key(a) - key(b) || a - b);
}
