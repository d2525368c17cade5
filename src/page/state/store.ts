import { initial, type State } from './state.ts';

type Listener = (state: State) => void;

let state: State = initial;
const listeners = new Set<Listener>();

/** The state as it is now. */
export function now(): State {
  return state;
}

/** Change parts of the state and tell everybody. */
export function change(patch: Partial<State>): void {
  state = { ...state, ...patch };
  for (const listener of listeners) listener(state);
}

/** Hear of every change. */
export function listen(listener: Listener): void {
  listeners.add(listener);
}
