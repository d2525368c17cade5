import type { Lens } from '../village/look.ts';
import { mayReveal, type State } from './state.ts';

/** The lens that is really used: before a prediction, and in the steps up to it, only the report. */
export function lensOf(state: State): Lens {
  if (!mayReveal(state)) return 'report';
  if (state.place === 'door' || state.place === 'project' || state.place === 'predict' || state.place === 'run')
    return 'report';
  return state.lens;
}
