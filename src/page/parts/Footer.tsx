import { goTo, neighbour } from '../state/go.ts';
import type { State } from '../state/state.ts';
import { common } from '../words/common.ts';
import { say } from '../words/say.ts';
import { Ask } from './Ask.tsx';

/** The way on and back. */
export function Footer({ state }: { readonly state: State }) {
  if (state.place === 'door') return null;
  const [last, next] = [neighbour(state, -1), neighbour(state, 1)];
  return (
    <div class="ways">
      {state.presenting && <Ask key={state.place} place={state.place} />}
      {last !== null && (
        <button type="button" onClick={() => goTo(last)}>
          {say(common.back)}
        </button>
      )}
      {next !== null && (
        <button type="button" class="main" onClick={() => goTo(next)}>
          {say(common.next)}
        </button>
      )}
    </div>
  );
}
