import { weeks } from '../engine/shown.ts';
import { isShown, type Place, type State, type StepName, steps } from './state.ts';
import { change, now } from './store.ts';

/** Go to a step. What it needs is set: the reveal stands at the end of the year, the run at its beginning. */
export function goTo(place: Place, home: number | null = null): void {
  const state = now();
  const patch: Partial<State> = { place, playing: false, home };
  if (place === 'door') change({ ...patch, lens: 'report' });
  else if (place === 'predict' || place === 'reveal') change({ ...patch, week: weeks, lens: 'report' });
  else if (place === 'project') change({ ...patch, week: weeks, lens: 'report' });
  else if (place === 'run') change({ ...patch, week: 0, lens: 'report' });
  else change({ ...patch, week: weeks, lens: state.prediction.done === 'no' ? 'report' : 'truth' });
  document.getElementById('step')?.focus({ preventScroll: true });
  scrollTo(0, 0);
}

/** Close the home in hand. A focus that was in it goes back to the home's place in the village. */
export function closeHome(): void {
  const isInside = document.activeElement?.closest('.inspector') ?? null;
  change({ home: null });
  if (isInside === null) return;
  const place = document.querySelector<HTMLElement>('.homes [tabindex="0"]') ?? document.getElementById('step');
  place?.focus();
}

/** The next or last step that a teacher's link shows; null at the end. */
export function neighbour({ place, show }: Pick<State, 'place' | 'show'>, by: 1 | -1): StepName | null {
  let at = steps.indexOf(place as StepName);
  if (at < 0) return null;
  do at += by;
  while (at > 0 && at < steps.length && !isShown({ show }, steps[at] as StepName));
  return steps[at] ?? null;
}
