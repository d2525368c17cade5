import { useState } from 'preact/hooks';
import { dayFrom } from '../../observers/diary/day.ts';
import { languages } from '../../observers/diary/languages.ts';
import { isQuiet } from '../../observers/diary/quiet.ts';
import type { Diary, WeekRecord } from '../../observers/diary/record.ts';
import { tellHalfDay, tellOptions } from '../../observers/diary/tellChoice.ts';
import { tellBriefly } from '../../observers/diary/tellWeek.ts';
import { yearOf } from '../../observers/diary/year.ts';
import { diaryOf } from '../engine/diaries.ts';
import { caseRule } from '../engine/rule.ts';
import { caseFilm, weeks } from '../engine/shown.ts';
import { HomeInHand } from '../parts/HomeInHand.tsx';
import { Locked } from '../parts/Locked.tsx';
import { Strip } from '../parts/Strip.tsx';
import { lensOf } from '../state/lens.ts';
import { mayReveal, type State } from '../state/state.ts';
import { change } from '../state/store.ts';
import { diaryVillages, villageName } from '../village/names.ts';
import { common } from '../words/common.ts';
import { diaryWords as w } from '../words/diary.ts';
import { say, told } from '../words/say.ts';

/** 5. Three homes and their years, week by week, with the values behind each decision. */
export function Villages({ state }: { readonly state: State }) {
  const film = caseFilm(state);
  const inHand = <HomeInHand state={state} film={film} lens={lensOf(state)} />;
  if (!mayReveal(state))
    return (
      <>
        <Locked why={w.locked} />
        {inHand}
      </>
    );
  const three = diaryVillages.map((name) => film.traits.name.indexOf(name));
  const home = state.home ?? (three[0] as number);
  const number = film.traits.number[home] as number;
  const shown = three.includes(home) ? three : [...three, home];
  return (
    <>
      <p>{say(w.intro)}</p>
      <fieldset class="segments">
        <legend class="unseen">{say(w.whose)}</legend>
        {shown.map((one) => (
          <button type="button" key={one} aria-pressed={one === home} onClick={() => change({ home: one })}>
            {say(villageName(film.traits.name[one] as string, film.traits.number[one] as number))}
          </button>
        ))}
      </fieldset>
      {/* Below the buttons, which keep their place under the finger. */}
      {inHand}
      <Strip film={film} home={home} upTo={weeks} />
      <Story diary={diaryOf(caseRule, state.luck, number)} />
      <p class="question">{say(w.question)}</p>
    </>
  );
}

/** One diary. */
export function Story({ diary }: { readonly diary: Diary }) {
  const [all, setAll] = useState(false);
  const words = languages[told()];
  const { frame, end } = words;
  const opening = [
    frame.home(diary.home),
    frame.build(diary.start),
    `${frame.start(diary.start)} ${diary.start.holder.kind === 'director' ? frame.holder(diary.start.holder) : ''}`,
    frame.known(diary.start.known, diary.home),
  ].filter((text) => text.trim() !== '');
  const shown = diary.weeks.filter((week) => all || !isQuiet(week));
  const year = yearOf(diary);
  return (
    <div class="diary">
      <p>{opening.join(words.space)}</p>
      <p class="note needed">{say(w.unit)}</p>
      <label class="inline">
        <input type="checkbox" checked={all} onChange={() => setAll(!all)} />
        <span>{say(w.all)}</span>
      </label>
      <h3>{say(w.weeks)}</h3>
      <ol class="weeks">
        {shown.map((week) => (
          <Week key={week.week} week={week} diary={diary} />
        ))}
      </ol>
      <h3>{say(w.end)}</h3>
      <p>
        {[
          end.reported(year, diary.home),
          end.truth(year),
          end.time(year),
          ...year.special.map((child) => end.special(child)),
        ].join(words.space)}{' '}
        <span class="simulated">{say(common.simulated)}</span>
      </p>
    </div>
  );
}

function Week({ week, diary }: { readonly week: WeekRecord; readonly diary: Diary }) {
  const words = languages[told()];
  const lines = isQuiet(week)
    ? [words.week.quiet({ weeks: [week], best: null }, words.frame.dates(dayFrom(week.from), dayFrom(week.to)))]
    : tellBriefly(week, diary.home, words).map(({ text }) => text);
  if (week.halfDays.length === 0) return <li>{lines.join(words.space)}</li>;
  return (
    <li>
      <details>
        <summary>{lines.join(words.space)}</summary>
        {week.halfDays.map((halfDay) => (
          <div key={halfDay.halfDay}>
            <p>{tellHalfDay(halfDay, words, { invitations: true, reasons: true })}</p>
            <ul class="options" aria-label={say(w.options)}>
              {tellOptions(halfDay, words).map((option) => (
                <li key={option} class={option.startsWith('>') ? 'chosen' : ''}>
                  {option.replace(/^[>-] /, '')}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </li>
  );
}
