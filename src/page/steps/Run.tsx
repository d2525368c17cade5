import { caseFilm, dueBy, weeks } from '../engine/shown.ts';
import { Charts } from '../parts/Charts.tsx';
import type { State } from '../state/state.ts';
import { lesson } from '../words/lesson.ts';
import { say } from '../words/say.ts';

/** 3. The year as the bureau sees it. */
export function Run({ state }: { readonly state: State }) {
  const film = caseFilm(state);
  return (
    <>
      <p>{say(lesson.runIntro)}</p>
      <Charts state={state} shown={{ film, week: state.week, lens: 'report', prediction: null, home: state.home }} />
      <p class={state.week >= weeks ? 'large' : 'note needed'} role="status">
        {state.week >= weeks
          ? say(lesson.runDone(film.sums.accepted[weeks] as number, dueBy(52, film.homes)))
          : say(lesson.runPlay)}
      </p>
    </>
  );
}
