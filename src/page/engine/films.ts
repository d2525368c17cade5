import type { Scenario } from '../../model/scenario.ts';
import type { Seat } from '../../model/world.ts';
import type { Film } from '../../observers/film/film.ts';
import { shoot } from '../../observers/film/shoot.ts';
import { seed } from '../content.ts';

/** More than a screen ever shows at once. */
const mostKept = 8;
const kept = new Map<string, Film>();

/**
 * The film of a scenario under a luck number; the same question gives the same object.
 * @param key tells scenario and seat apart from all others
 */
export function filmOf(
  key: string,
  scenario: () => Scenario,
  luck: number,
  seat: () => Seat | null = () => null,
): Film {
  const name = `${key} ${luck}`;
  const known = kept.get(name);
  if (known) {
    kept.delete(name);
    kept.set(name, known);
    return known;
  }
  const film = shoot(scenario(), seed, luck, seat());
  kept.set(name, film);
  const oldest = kept.keys().next().value;
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return film;
}
