import { useEffect } from 'preact/hooks';
import { askCase } from '../engine/lucks.ts';
import { costOf, isOverBudget, reformBudget } from '../engine/rule.ts';
import { Cards } from '../parts/Cards.tsx';
import { FormulaEditor } from '../parts/FormulaEditor.tsx';
import { Locked } from '../parts/Locked.tsx';
import { Twins } from '../parts/Twins.tsx';
import { lastWeek, mayReveal, type State } from '../state/state.ts';
import { change } from '../state/store.ts';
import { part } from '../words/common.ts';
import { diaryWords } from '../words/diary.ts';
import { ruleWords as w } from '../words/rule.ts';
import { say } from '../words/say.ts';

/** 7. Reforms within a budget, a prediction, both villages with the same luck, then a hundred other lucks. */
export function Rule({ state }: { readonly state: State }) {
  const hasRule = state.cards !== '' || state.formula !== null;
  const isOver = isOverBudget(state);
  const isOpen = mayReveal(state);
  useEffect(() => {
    if (isOpen) askCase();
  }, [isOpen]);
  if (!isOpen) return <Locked why={diaryWords.locked} />;
  return (
    <>
      <p>{say(w.intro)}</p>
      <p class="budget">
        <meter
          min={0}
          max={reformBudget}
          value={costOf(state)}
          aria-label={say(w.budget(costOf(state), reformBudget))}
        />
        <span>{say(w.budget(costOf(state), reformBudget))}</span>
      </p>
      {isOver && (
        <p class="warning" role="status">
          {say(w.overBudget(costOf(state) - reformBudget))}
        </p>
      )}
      <Cards state={state} budget={reformBudget} />
      <FormulaEditor state={state} />
      <fieldset class="segments guess" disabled={!hasRule || isOver}>
        <legend>{say(w.guess)}</legend>
        {([0, 1, 2] as const).map((guess) => (
          <button
            type="button"
            key={guess}
            aria-pressed={state.guess === guess}
            onClick={() => change({ guess, week: lastWeek, playing: false })}
          >
            {say(part(w.guesses, guess))}
          </button>
        ))}
      </fieldset>
      {hasRule && !isOver && state.guess !== null && <Twins state={state} />}
      {!isOver && (!hasRule || state.guess === null) && <p class="note needed">{say(w.chooseFirst)}</p>}
    </>
  );
}
