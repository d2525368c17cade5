import type { Film } from '../../observers/film/film.ts';
import { giftUnits } from '../engine/gift.ts';
import { Cards } from '../parts/Cards.tsx';
import { Charts } from '../parts/Charts.tsx';
import { FormulaEditor } from '../parts/FormulaEditor.tsx';
import { goTo } from '../state/go.ts';
import { lensOf } from '../state/lens.ts';
import { hasCaseHomes, mayReveal, type State } from '../state/state.ts';
import { change } from '../state/store.ts';
import { villageName } from '../village/names.ts';
import { common } from '../words/common.ts';
import { homeWords } from '../words/home.ts';
import { lesson } from '../words/lesson.ts';
import { count, say } from '../words/say.ts';
import { teacherWords as w } from '../words/teacher.ts';

/** Free play: any reform, any luck, more homes. */
export function Sandbox({ state, film }: { readonly state: State; readonly film: Film }) {
  const lens = lensOf(state);
  return (
    <>
      <p>{say(w.sandboxIntro)}</p>
      {!mayReveal(state) && (
        <p class="choices">
          <span class="note needed">{say(common.lensLocked)}</span>
          <button type="button" onClick={() => goTo('predict')}>
            {say(lesson.revealFirst)}
          </button>
          <button type="button" onClick={() => change({ prediction: { ...state.prediction, done: 'skipped' } })}>
            {say(lesson.predictSkip)}
          </button>
        </p>
      )}
      <fieldset class="segments">
        <legend class="unseen">{say(w.homes)}</legend>
        {([100, 1000, 10000] as const).map((homes) => (
          <button
            type="button"
            key={homes}
            aria-pressed={state.homes === homes}
            onClick={() => change({ homes, gift: null, home: null })}
          >
            {count(homes)}
          </button>
        ))}
      </fieldset>
      {state.gift !== null && hasCaseHomes(state) && (
        <p class="choices" role="status">
          <span>{say(homeWords.luckyHere(nameOf(film, state.gift), giftUnits))}</span>
          <button type="button" onClick={() => change({ gift: null })}>
            {say(homeWords.luckyOff)}
          </button>
        </p>
      )}
      {film.homes !== state.homes && <p role="status">{say(w.working)}</p>}
      <Charts state={state} shown={{ film, week: state.week, lens, prediction: null, home: state.home }} />
      <details>
        <summary>{say(lesson.sandboxReforms)}</summary>
        <Cards state={state} budget={Number.POSITIVE_INFINITY} />
      </details>
      <FormulaEditor state={state} />
    </>
  );
}

function nameOf({ traits }: Film, home: number): string {
  return say(villageName(traits.name[home] as string, traits.number[home] as number));
}
