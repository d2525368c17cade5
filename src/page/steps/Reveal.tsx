import type { Film } from '../../observers/film/film.ts';
import { visitsBy } from '../charts/lesson.ts';
import { caseFilm, weeks } from '../engine/shown.ts';
import { Charts } from '../parts/Charts.tsx';
import { Locked } from '../parts/Locked.tsx';
import { lensOf } from '../state/lens.ts';
import { givenOf, type Prediction, picks } from '../state/prediction.ts';
import { mayReveal, type State } from '../state/state.ts';
import { change } from '../state/store.ts';
import { part } from '../words/common.ts';
import { lesson } from '../words/lesson.ts';
import { say } from '../words/say.ts';

/** 4. The other lens: what was thought beside what happened. */
export function Reveal({ state }: { readonly state: State }) {
  const film = caseFilm(state);
  if (!mayReveal(state)) return <Locked why={lesson.revealAsk} />;
  const lens = lensOf(state);
  const given = givenOf(state);
  if (lens === 'report')
    return (
      <>
        <p class="large">{say(lesson.revealAsk)}</p>
        <button type="button" class="main big" onClick={() => change({ lens: 'truth', week: weeks })}>
          {say(lesson.revealButton)}
        </button>
      </>
    );
  return (
    <>
      <Gap film={film} given={given} />
      <Charts state={state} shown={{ film, week: state.week, lens, prediction: given, home: state.home }} />
    </>
  );
}

/** Every prediction beside its result, and the thought behind a wrong one. */
function Gap({ film, given }: { readonly film: Film; readonly given: Prediction | null }) {
  const real = film.sums.genuine[weeks] as number;
  const reported = film.sums.accepted[weeks] as number;
  const { coverageGeneral, coverageSpecial } = film.end;
  if (given === null) return <p class="large">{say(lesson.revealNoGap(real, reported))}</p>;
  const drawn = given.curve[4] as number;
  const right = mostVisited(film);
  const pick = given.pick;
  return (
    <div role="status">
      <ul class="gap">
        <li>
          <strong>{say(lesson.revealGap(drawn, real, reported))}</strong>
          {drawn > (real + reported) / 2 && <em>{say(lesson.misAnchor)}</em>}
          {drawn < real / 2 && <em>{say(lesson.misLow)}</em>}
        </li>
        <li>{say(lesson.revealCoverage('general', given.general, coverageGeneral))}</li>
        <li>
          {say(lesson.revealCoverage('special', given.special, coverageSpecial))}
          {given.special !== null && given.special / 100 > coverageSpecial + 0.15 && <em>{say(lesson.misCasework)}</em>}
        </li>
        {pick !== null && (
          <li>
            {say(
              lesson.revealPick(
                say(part(lesson.predictPicks, picks.indexOf(pick))),
                say(part(lesson.predictPicks, right)),
                picks.indexOf(pick) === right,
              ),
            )}
            {picks.indexOf(pick) !== right && <em>{say(lesson.misPick)}</em>}
          </li>
        )}
        {given.reason !== '' && <li>{say(lesson.revealReason(given.reason))}</li>}
      </ul>
    </div>
  );
}

/** Which answer the run gives to who ends up with most visits: the place in `picks`. */
function mostVisited(film: Film): number {
  const visits = visitsBy(film, weeks);
  const { belief, distance } = film.traits;
  const share = (chosen: (home: number) => boolean): number => {
    const all = visits.reduce((sum, value) => sum + value, 0);
    return visits.reduce((sum, value, home) => sum + (chosen(home) ? value : 0), 0) / (all || 1);
  };
  const fifth = Math.floor(film.homes / 5);
  const order = (key: (home: number) => number): ReadonlySet<number> =>
    new Set([...visits.keys()].sort((a, b) => key(a) - key(b)).slice(0, fifth));
  const groups = [
    order((home) => belief[home] as number),
    null,
    order((home) => -(belief[home] as number)),
    order((home) => distance[home] as number),
  ];
  // What all would have alike, and half as much again for "differs".
  const shares = groups.map((group) => (group === null ? 0.3 : share((home) => group.has(home))));
  return shares.indexOf(Math.max(...shares));
}
