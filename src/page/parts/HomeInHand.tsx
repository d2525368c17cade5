import type { Film } from '../../observers/film/film.ts';
import { closeHome, goTo } from '../state/go.ts';
import { hasCaseHomes, isShown, mayReveal, type State } from '../state/state.ts';
import type { Lens } from '../village/look.ts';
import { homeWords } from '../words/home.ts';
import { say } from '../words/say.ts';
import { Inspector } from './Inspector.tsx';
import { LuckyStart } from './LuckyStart.tsx';

interface Given {
  readonly state: State;
  readonly film: Film;
  readonly lens: Lens;
}

/** The home that was clicked, beside the village, so that both can be seen; what may be asked of it depends on the lens. */
export function HomeInHand({ state, film, lens }: Given) {
  const { home, week, place } = state;
  if (place === 'door' || home === null || home >= film.homes) return null;
  const isOpen = lens === 'truth' && hasCaseHomes(state);
  return (
    <Inspector film={film} week={week} home={home} lens={lens} visits={mayReveal(state)} onClose={closeHome}>
      {isOpen && place !== 'villages' && isShown(state, 'villages') && (
        <button type="button" onClick={() => goTo('villages', home)}>
          {say(homeWords.diary)}
        </button>
      )}
      {isOpen && <LuckyStart state={state} home={home} />}
    </Inspector>
  );
}
