import { useEffect, useState } from 'preact/hooks';
import type { Film } from '../../observers/film/film.ts';
import type { State } from '../state/state.ts';
import { useManyHomes } from './many.ts';
import { shownFilm } from './shown.ts';

/**
 * What the village shows.
 * @param canWait whether the place can be read before the case was run: then it is seen first, and the village a moment later
 */
export function useFilm(state: State, canWait: boolean): Film | null {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    // After the next picture; a hidden page has none.
    const timer = setTimeout(() => setSeen(true), 200);
    requestAnimationFrame(() => setTimeout(() => setSeen(true)));
    return () => clearTimeout(timer);
  }, []);
  const many = useManyHomes(state);
  return many ?? (canWait && !isSeen ? null : shownFilm(state));
}
