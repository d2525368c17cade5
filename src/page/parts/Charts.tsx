import { useState } from 'preact/hooks';
import { coverageChart, cumulativeChart, gapChart, lorenzChart, type Shown } from '../charts/lesson.ts';
import { chartWords as w } from '../words/charts.ts';
import { part } from '../words/common.ts';
import { say } from '../words/say.ts';
import { ChartView } from './ChartView.tsx';

const kinds = [
  { make: cumulativeChart, ofTruth: false },
  { make: lorenzChart, ofTruth: false },
  { make: coverageChart, ofTruth: true },
  { make: gapChart, ofTruth: true },
] as const;

/** The charts of the year, one at a time; those of what happened only through that lens. */
export function Charts({ shown, first = 0 }: { readonly shown: Shown; readonly first?: number }) {
  const [chosen, choose] = useState(first);
  const kind = kinds[chosen]!;
  const isOpen = !kind.ofTruth || shown.lens === 'truth';
  return (
    <section class="charts" aria-label={say(w.tabs)}>
      <div class="segments" role="group" aria-label={say(w.tabs)}>
        {kinds.map((_, place) => (
          <button type="button" key={place} aria-pressed={chosen === place} onClick={() => choose(place)}>
            {say(part(w.tabNames, place))}
          </button>
        ))}
      </div>
      {isOpen ? <ChartView chart={kind.make(shown)} /> : <p class="note">{say(w.locked)}</p>}
    </section>
  );
}
