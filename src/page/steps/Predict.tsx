import { useState } from 'preact/hooks';
import { caseFilm } from '../engine/shown.ts';
import { Curve } from '../parts/Curve.tsx';
import { Slider } from '../parts/Slider.tsx';
import { goTo } from '../state/go.ts';
import { isWhole as isWholeOf, type Prediction, picks } from '../state/prediction.ts';
import type { State } from '../state/state.ts';
import { change } from '../state/store.ts';
import { part } from '../words/common.ts';
import { lesson } from '../words/lesson.ts';
import { say } from '../words/say.ts';

/** 2. Draw, choose, give a reason: before anything is shown. */
export function Predict({ state }: { readonly state: State }) {
  const { prediction } = state;
  const [missing, setMissing] = useState(false);
  const set = (patch: Partial<Prediction>): void => change({ prediction: { ...prediction, ...patch } });
  if (prediction.done !== 'no')
    return (
      <>
        <p class="large" role="status">
          {say(prediction.done === 'given' ? lesson.predictKept : lesson.predictSkipped)}
        </p>
        <button type="button" onClick={() => set({ done: 'no' })}>
          {say(lesson.predictAgain)}
        </button>
      </>
    );
  const isWhole = isWholeOf(prediction);
  return (
    <>
      <p>{say(lesson.predictIntro)}</p>
      <Curve film={caseFilm(state)} prediction={prediction} onDraw={(curve) => set({ curve, drawn: true })} />
      <Share text={say(lesson.predictGeneral)} value={prediction.general} onSet={(general) => set({ general })} />
      <Share text={say(lesson.predictSpecial)} value={prediction.special} onSet={(special) => set({ special })} />
      <fieldset class="picks">
        <legend>{say(lesson.predictPick)}</legend>
        {picks.map((pick, place) => (
          <label key={pick}>
            <input type="radio" name="pick" checked={prediction.pick === pick} onChange={() => set({ pick })} />
            <span>{say(part(lesson.predictPicks, place))}</span>
          </label>
        ))}
      </fieldset>
      <label class="stack">
        <span>{say(lesson.predictReason)}</span>
        <textarea
          rows={2}
          maxLength={300}
          value={prediction.reason}
          onInput={({ currentTarget }) => set({ reason: currentTarget.value })}
        />
      </label>
      {missing && !isWhole && (
        <p class="warning" role="alert">
          {say(lesson.predictMissing)}
        </p>
      )}
      <p class="choices">
        <button
          type="button"
          class="main"
          onClick={() => {
            setMissing(true);
            if (!isWhole) return;
            set({ done: 'given' });
            goTo('run');
          }}
        >
          {say(lesson.predictDone)}
        </button>
        <button
          type="button"
          onClick={() => {
            set({ done: 'skipped' });
            goTo('run');
          }}
        >
          {say(lesson.predictSkip)}
        </button>
      </p>
    </>
  );
}

interface Shared {
  readonly text: string;
  readonly value: number | null;
  readonly onSet: (value: number) => void;
}

/** A share of one hundred children: bar and number at once; a dash until it is touched. */
function Share(given: Shared) {
  const text = given.value === null ? '–' : `${given.value}%`;
  return (
    <label class="stack share">
      <span>{given.text}</span>
      <span class="inline">
        <Slider most={100} step={5} value={given.value ?? 50} valueText={text} onSet={given.onSet} />
        <output>{text}</output>
      </span>
    </label>
  );
}
