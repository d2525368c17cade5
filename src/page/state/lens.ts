import type { Lens } from '../village/look.ts';
import { mayReveal, orders, type State } from './state.ts';

/** The lens that is really used: before a prediction, and in the steps up to it, only the report. */
export function lensOf(state: State): Lens {
  if (!mayReveal(state)) return 'report';
  if (state.place === 'door' || state.place === 'project' || state.place === 'predict' || state.place === 'run')
    return 'report';
  return state.lens;
}

/** How the homes may be sorted: by visits only after the prediction, which asks for them; by what happened only through that lens. */
export function ordersOf(state: State): readonly State['order'][] {
  if (!mayReveal(state)) return ['number'];
  return lensOf(state) === 'truth' ? orders : ['number', 'resources'];
}

/** The order that is really used: by number where the chosen one may not be seen. */
export function orderIn(state: State): State['order'] {
  return ordersOf(state).includes(state.order) ? state.order : 'number';
}
