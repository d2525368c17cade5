import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useFilm } from './engine/film.ts';
import { Controls } from './parts/Controls.tsx';
import { Footer } from './parts/Footer.tsx';
import { Header } from './parts/Header.tsx';
import { Help } from './parts/Help.tsx';
import { HomeInHand } from './parts/HomeInHand.tsx';
import { NoticeBar } from './parts/NoticeBar.tsx';
import { Speech } from './parts/Speech.tsx';
import { VillageSide } from './parts/VillageSide.tsx';
import { Worksheet } from './parts/Worksheet.tsx';
import { lensOf } from './state/lens.ts';
import { type Notice, onNotice } from './state/notice.ts';
import type { State } from './state/state.ts';
import { listen, now } from './state/store.ts';
import { stepOf } from './steps/steps.tsx';
import { common } from './words/common.ts';
import { say, speak } from './words/say.ts';

/** The page. */
export function App() {
  const [state, setState] = useState<State>(now());
  const [notice, setNotice] = useState<Notice>(null);
  const [help, setHelp] = useState(false);
  useLayoutEffect(() => {
    listen(setState);
    onNotice(setNotice);
  }, []);
  speak(state.language);
  useEffect(() => {
    document.documentElement.lang = state.language === 'zh' ? 'zh-Hans' : 'en';
    document.title = say(common.title);
    const { classList } = document.documentElement;
    classList.toggle('presenting', state.presenting);
    // A black screen belongs to presenting: nobody else could take it away.
    if (!state.presenting) classList.remove('blank');
    classList.toggle('prints-sheet', state.place === 'reflect');
  }, [state.language, state.presenting, state.place]);
  const step = stepOf(state.place);
  const film = useFilm(state, step.canWait === true);
  const lens = lensOf(state);
  const section = useRef<HTMLElement>(null);
  return (
    <>
      <Header state={state} openHelp={() => setHelp(true)} />
      <NoticeBar notice={notice} place={state.place} />
      <main class={`${step.layout} at-${state.place}`}>
        <h2 class="unseen">{say(common.summaryTitle)}</h2>
        <p class="unseen">{say(common.summary)}</p>
        {step.layout === 'beside' && <VillageSide state={state} film={film} lens={lens} />}
        <section class="panel" id="step" tabIndex={-1} ref={section} aria-labelledby="step-title">
          {step.layout === 'beside' && state.place !== 'villages' && film !== null && (
            <HomeInHand state={state} film={film} lens={lens} />
          )}
          <h2 id="step-title">{say(step.title)}</h2>
          {step.view(state, film)}
          <Footer state={state} />
        </section>
      </main>
      {step.layout === 'beside' && state.place !== 'door' && (
        <div class="bottom">
          <Controls state={state} />
        </div>
      )}
      <Speech state={state} film={film} lens={lens} />
      {(state.place === 'reflect' || state.place === 'teacher') && <Worksheet state={state} />}
      {help && <Help state={state} close={() => setHelp(false)} />}
    </>
  );
}
