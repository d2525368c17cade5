import { child, type Film, frame } from '../../observers/film/film.ts';

/** How the village is looked at: through what the report says, or through what happened. */
export type Lens = 'report' | 'truth';

/** What is drawn of a home. Marks that a lens does not show are null there, for the eye and for the accessible name alike. */
export interface Look {
  readonly number: number;
  /** Visits of the agency, 0-4. */
  readonly size: number | null;
  readonly flag: boolean;
  /** Accepted uploads of this quarter. */
  readonly sheets: number;
  /** Of them, real activities. */
  readonly solid: number | null;
  /** 0-4. */
  readonly panes: number | null;
  readonly locked: boolean | null;
  /** 0-4. */
  readonly dots: number | null;
  readonly child: 'none' | 'waiting' | 'served' | null;
  readonly waited: number | null;
}

/** A home as a lens shows it after a week. @param meanUnits visits to the mean home; null where they may not be seen */
export function lookAt(film: Film, week: number, home: number, lens: Lens, meanUnits: number | null): Look {
  const at = (channel: Parameters<typeof frame>[3]): number => frame(film, week, home, channel);
  const sheets = at('acceptedQuarter');
  const open = lens === 'truth';
  const state = at('child');
  return {
    number: film.traits.number[home] as number,
    size: meanUnits === null ? null : sizeOf(at('units'), meanUnits),
    flag: at('excellent') === 1,
    sheets,
    solid: open ? Math.min(at('trueQuarter'), sheets) : null,
    panes: open ? at('panes') : null,
    locked: open ? at('holder') !== 1 : null,
    dots: open ? at('reached') : null,
    child: open ? (state === child.none ? 'none' : state === child.served ? 'served' : 'waiting') : null,
    waited: open ? at('waited') : null,
  };
}

/** One of five sizes by the visits of this quarter: 2 is the mean home's. */
function sizeOf(units: number, mean: number): number {
  if (units === 0) return 0;
  const relative = units / mean;
  return relative <= 0.75 ? 1 : relative <= 1.5 ? 2 : relative <= 3 ? 3 : 4;
}
