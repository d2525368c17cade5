import type { ComponentChildren } from 'preact';
import { cumulativeChart } from '../charts/lesson.ts';
import { outcomes, totalsOfFilm } from '../charts/rule.ts';
import { lessonCode } from '../code/code.ts';
import { cardsOf } from '../engine/rule.ts';
import { caseFilm, ruleFilm, weeks } from '../engine/shown.ts';
import { givenOf, picks } from '../state/prediction.ts';
import { mayReveal, type State } from '../state/state.ts';
import { diaryVillages, villageName } from '../village/names.ts';
import { common, part } from '../words/common.ts';
import { lesson } from '../words/lesson.ts';
import { reflectWords as w } from '../words/reflect.ts';
import { ruleWords } from '../words/rule.ts';
import { count, percent, say } from '../words/say.ts';
import { Heads } from './Heads.tsx';
import { Strip } from './Strip.tsx';

/** Two pages for the printer: what was predicted, what happened, what was changed; lines where nothing is known yet. */
export function Worksheet({ state }: { readonly state: State }) {
  const film = caseFilm(state);
  const given = givenOf(state);
  const isOpen = mayReveal(state);
  const hasRule = state.cards !== '' || state.formula !== null;
  const version = document.documentElement.dataset['version'] ?? '';
  const foot = <p class="foot">{say(w.sheetFoot(state.luck, lessonCode(state), version))}</p>;
  return (
    <div class={`sheet ${sizeOf(state)}`} aria-hidden="true">
      <section class="page">
        <h1>
          {say(common.title)} · {say(w.sheetTitle)}
        </h1>
        <p class="names-line">
          {say(w.sheetName)} ____________________ {say(w.sheetDate)} ______________
        </p>
        <h2>{say(w.sheetPredict)}</h2>
        <div class="halves">
          <div
            class="drawing filled"
            dangerouslySetInnerHTML={{
              __html: cumulativeChart({
                film,
                week: weeks,
                lens: isOpen ? 'truth' : 'report',
                prediction: given,
                home: null,
              }).svg,
            }}
          />
          <div>
            <Line text={say(lesson.predictGeneral)}>{shareOf(given?.general)}</Line>
            <Line text={say(lesson.predictSpecial)}>{shareOf(given?.special)}</Line>
            <Line text={say(lesson.predictPick)}>
              {given !== null && given.pick !== null ? say(part(lesson.predictPicks, picks.indexOf(given.pick))) : null}
            </Line>
            <Line text={say(w.sheetReason)}>{given?.reason ?? null}</Line>
          </div>
        </div>
        <h2>
          {say(w.sheetRun)} <span class="simulated">{say(common.simulated)}</span>
        </h2>
        <Line text={say(part(ruleWords.rows, 0))}>{isOpen ? count(film.sums.accepted[weeks] as number) : null}</Line>
        <Line text={say(part(ruleWords.rows, 1))}>{isOpen ? count(film.sums.genuine[weeks] as number) : null}</Line>
        <Line text={say(part(ruleWords.rows, 2))}>{isOpen ? percent(film.end.coverageGeneral) : null}</Line>
        <Line text={say(part(ruleWords.rows, 3))}>{isOpen ? percent(film.end.coverageSpecial) : null}</Line>
        <h2>{say(w.sheetDiaries)}</h2>
        {isOpen &&
          diaryVillages.map((name) => {
            const home = film.traits.name.indexOf(name);
            return (
              <div class="village-line filled" key={name}>
                <b>{say(villageName(name, film.traits.number[home] as number))}</b>
                <Strip film={film} home={home} upTo={weeks} />
              </div>
            );
          })}
        {foot}
      </section>
      <section class="page">
        <h2>{say(w.sheetRule)}</h2>
        <Line text={say(w.sheetRuleChosen)}>
          {hasRule
            ? [
                ...cardsOf(state.cards).map(({ title }) => say(title)),
                ...(state.formula === null ? [] : [state.formula]),
              ].join('; ')
            : null}
        </Line>
        <Compared state={state} isKnown={hasRule && isOpen} />
        <h2>{say(w.sheetQuestions)}</h2>
        {state.answers.map((answer, k) => (
          <Line key={k} text={say(part(w.questions, k))} lines={3}>
            {answer === '' ? null : answer}
          </Line>
        ))}
        <Line text={say(w.transfer)} lines={3}>
          {null}
        </Line>
        {foot}
      </section>
    </div>
  );
}

function shareOf(guess: number | null | undefined): string | null {
  return typeof guess === 'number' ? `${guess}%` : null;
}

/** How much was written, for the size of its letters: a Chinese sign takes the room of two others. */
export function sizeOf({ answers, prediction, formula }: Pick<State, 'answers' | 'prediction' | 'formula'>): string {
  const text = [...answers, prediction.reason, formula ?? ''].join('');
  const length = text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0);
  return length > 2600 ? 'most' : length > 900 ? 'much' : '';
}

interface Lined {
  readonly text: string;
  readonly lines?: number;
  readonly children: ComponentChildren;
}

/** A question with its answer, or with lines to write on. */
function Line({ text, lines = 1, children }: Lined) {
  return (
    <div class="line">
      <span>{text}</span>
      {children !== null && <b class="filled">{children}</b>}
      <span class={children === null ? 'rules' : 'rules blank-only'}>
        {Array.from({ length: lines }, (_, k) => (
          <i key={k} />
        ))}
      </span>
    </div>
  );
}

function Compared({ state, isKnown }: { readonly state: State; readonly isKnown: boolean }) {
  const [a, b] = [totalsOfFilm(caseFilm(state)), totalsOfFilm(ruleFilm(state))];
  const cell = (text: string) => <td>{isKnown && <span class="filled">{text}</span>}</td>;
  return (
    <table>
      <Heads names={[...say(ruleWords.columns).split('|'), say(w.sheetLucks)]} />
      <tbody>
        {outcomes.map(({ of, isShare }, place) => (
          <tr key={place}>
            <th>{say(part(ruleWords.rows, place))}</th>
            {cell(say(ruleWords.value(of(a), isShare)))}
            {cell(say(ruleWords.value(of(b), isShare)))}
            {cell(say(ruleWords.difference(of(b) - of(a), isShare)))}
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
