import { useEffect, useState } from 'preact/hooks';
import { observables } from '../../model/scorecard/observables.ts';
import { baseline } from '../content.ts';
import { faultOf } from '../formula/fault.ts';
import type { State } from '../state/state.ts';
import { change } from '../state/store.ts';
import { ruleWords as w } from '../words/rule.ts';
import { say } from '../words/say.ts';

const shipped = baseline.values['scorecards.director'];

/** The director's scorecard as a text that can be changed; a fault is named with its place. */
export function FormulaEditor({ state }: { readonly state: State }) {
  const [text, setText] = useState(state.formula ?? shipped);
  // A link or a saved lesson may bring another formula: what is in force is what can be read here.
  useEffect(() => setText(state.formula ?? shipped), [state.formula]);
  const fault = faultOf(text);
  const isLocked = state.lock.includes('formula');
  return (
    <details class="formula" open={state.formula !== null}>
      <summary>{say(w.formula)}</summary>
      <p class="note">{say(w.formulaHelp)}</p>
      <label>
        <span class="unseen">{say(w.formula)}</span>
        <textarea
          rows={3}
          spellcheck={false}
          maxLength={2000}
          value={text}
          aria-invalid={fault !== null}
          aria-describedby="formula-fault"
          disabled={isLocked}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p id="formula-fault" class={fault === null ? 'unseen' : 'warning'} role="status">
        {fault === null ? '' : say(w.formulaFault(fault.column, fault.message, fault.hint))}
      </p>
      <p class="choices">
        <button
          type="button"
          class="main"
          disabled={isLocked || fault !== null || text === shipped || text === state.formula}
          onClick={() => change({ formula: text, guess: null })}
        >
          {say(w.formulaUse)}
        </button>
        <button
          type="button"
          disabled={isLocked || (state.formula === null && text === shipped)}
          onClick={() => {
            setText(shipped);
            change({ formula: null, guess: null });
          }}
        >
          {say(w.formulaDrop)}
        </button>
        {state.formula !== null && <span role="status">{say(w.formulaUsed)}</span>}
      </p>
      <details>
        <summary>{say(w.formulaNames)}</summary>
        <dl class="names">
          {observables.director.map((one) => (
            <div key={one.name}>
              <dt>
                <code>{one.name}</code>
              </dt>
              <dd>{say({ en: one.en, zh: one.zh })}</dd>
            </div>
          ))}
        </dl>
      </details>
    </details>
  );
}
