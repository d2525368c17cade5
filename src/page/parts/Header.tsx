import { goTo } from '../state/go.ts';
import { isShown, type State, type StepName, steps } from '../state/state.ts';
import { change } from '../state/store.ts';
import { common, part } from '../words/common.ts';
import { lesson } from '../words/lesson.ts';
import { say } from '../words/say.ts';

/** Title, steps, language, presenting. */
export function Header({ state, openHelp }: { readonly state: State; readonly openHelp: () => void }) {
  const shown = steps.filter((step) => step !== 'door' && isShown(state, step));
  return (
    <header class="top">
      <button type="button" class="skip" onClick={() => document.getElementById('step')?.focus()}>
        {say(common.skip)}
      </button>
      <h1>
        <button type="button" class="plain" onClick={() => goTo('door')}>
          {say(common.title)}
        </button>
      </h1>
      <nav aria-label={say(common.steps)}>
        <ol>
          {shown.map((step) => (
            <li key={step}>
              <StepLink step={step} here={state.place === step} />
            </li>
          ))}
        </ol>
      </nav>
      <div class="right">
        <button
          type="button"
          lang={state.language === 'zh' ? 'en' : 'zh-Hans'}
          title={say(common.languageName)}
          data-language={state.language === 'zh' ? 'en' : 'zh'}
          onClick={() => change({ language: state.language === 'zh' ? 'en' : 'zh' })}
        >
          {say(common.language)}
        </button>
        {(['sandbox', 'teacher'] as const).map((place) => (
          <button
            type="button"
            key={place}
            class="sides"
            aria-pressed={state.place === place}
            data-way={place}
            onClick={() => goTo(place)}
          >
            {say(common[place])}
          </button>
        ))}
        <button
          type="button"
          aria-pressed={state.presenting}
          data-way="present"
          onClick={() => change({ presenting: !state.presenting })}
        >
          {say(state.presenting ? common.presentOff : common.present)}
        </button>
        <button type="button" class="sides" data-way="keys" onClick={openHelp}>
          {say(common.keys)}
        </button>
      </div>
    </header>
  );
}

function StepLink({ step, here }: { readonly step: StepName; readonly here: boolean }) {
  const number = steps.indexOf(step);
  return (
    <button
      type="button"
      class="step"
      aria-current={here ? 'step' : undefined}
      data-way={step}
      onClick={() => goTo(step)}
    >
      <b aria-hidden="true">{number}</b>
      <span>{say(part(lesson.names, number))}</span>
    </button>
  );
}
