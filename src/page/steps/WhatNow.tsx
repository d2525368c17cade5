import { Files } from '../parts/Files.tsx';
import type { State } from '../state/state.ts';
import { change } from '../state/store.ts';
import { common, part } from '../words/common.ts';
import { reflectWords as w } from '../words/reflect.ts';
import { say } from '../words/say.ts';

/** 8. Four questions, what the model leaves out, and what one takes along. */
export function WhatNow({ state }: { readonly state: State }) {
  return (
    <>
      <div class="questions">
        {state.answers.map((answer, k) => (
          <label class="stack" key={k}>
            <span>{say(part(w.questions, k))}</span>
            <textarea
              rows={2}
              maxLength={600}
              value={answer}
              onInput={({ currentTarget }) =>
                change({ answers: state.answers.map((one, j) => (j === k ? currentTarget.value : one)) })
              }
            />
          </label>
        ))}
      </div>
      <p class="question">{say(w.transfer)}</p>
      <section class="limits" aria-label={say(w.limits)}>
        <h3>{say(w.limits)}</h3>
        <ul>
          {say(w.limitList)
            .split('|')
            .map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
        </ul>
        <p class="note">{say(w.facts)}</p>
        <p class="note">{say(common.simulatedLong)}</p>
      </section>
      <Files state={state} />
    </>
  );
}
