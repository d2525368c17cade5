import { useState } from 'preact/hooks';
import { coverageChart, cumulativeChart, gapChart, lorenzChart, type Shown } from '../charts/lesson.ts';
import { mayReveal, type State } from '../state/state.ts';
import { chartWords as w } from '../words/charts.ts';
import { part } from '../words/common.ts';
import { say } from '../words/say.ts';
import { ChartView } from './ChartView.tsx';

const kinds = [
  { make: cumulativeChart, from: 'start' },
  // The prediction asks who gets the visits.
  { make: lorenzChart, from: 'prediction' },
  { make: coverageChart, from: 'reveal' },
  { make: gapChart, from: 'reveal' },
] as const;

/** The charts of the year, one at a time; those of what happened only through that lens. @param state tells whether there was a prediction */
export function Charts({ shown, state }: { readonly shown: Shown; readonly state: State }) {
  const [chosen, choose] = useState(0);
  const kind = kinds[chosen]!;
  const isOpen = kind.from === 'start' || (kind.from === 'prediction' ? mayReveal(state) : shown.lens === 'truth');
  return (
    <section class="charts" aria-label={say(w.tabs)}>
      <div class="segments" role="group" aria-label={say(w.tabs)}>
        {kinds.map((_, place) => (
          <button type="button" key={place} aria-pressed={chosen === place} onClick={() => choose(place)}>
            {say(part(w.tabNames, place))}
          </button>
        ))}
      </div>
      {isOpen ? <ChartView chart={kind.make(shown)} /> : <p class="note needed">{say(w.locked)}</p>}
    </section>
  );
}
