import { type Film, frame } from '../../observers/film/film.ts';
import { monthEnd } from './director.ts';

/** What was mostly done in a month: the most frequent deed other than nothing; 0 where nothing was. */
export function mainDeed(film: Film, home: number, month: number): number {
  const counts = new Map<number, number>();
  for (let week = month === 0 ? 1 : monthEnd(month - 1) + 1; week <= monthEnd(month); week++) {
    const deed = frame(film, week, home, 'did');
    if (deed > 0) counts.set(deed, (counts.get(deed) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** Of the homes that had a director all month, how many mostly did the same. */
export function didTheSame(film: Film, deed: number, month: number): { readonly same: number; readonly of: number } {
  let [same, of] = [0, 0];
  for (let home = 0; home < film.homes; home++) {
    if (frame(film, monthEnd(month), home, 'holder') !== 1) continue;
    of++;
    if (mainDeed(film, home, month) === deed) same++;
  }
  return { same, of };
}
