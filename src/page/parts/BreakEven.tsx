import { useMemo, useState } from 'preact/hooks';
import { balanceChart } from '../charts/seat.ts';
import { asItIs, balanceOf, breakEven, leverSteps, levers, type Setting } from '../seats/breakEven.ts';
import { part } from '../words/common.ts';
import { percent, say } from '../words/say.ts';
import { seatWords as w } from '../words/seat.ts';
import { Slider } from './AgencySeat.tsx';
import { ChartView } from './ChartView.tsx';

/** Four levers, and the first position of each at which an honest way pays best. */
export function BreakEven() {
  const [setting, set] = useState<Setting>(asItIs);
  const balance = useMemo(() => balanceOf(setting), [setting]);
  const marks = useMemo(() => levers.map((lever) => breakEven(setting, lever)), [setting]);
  return (
    <details class="formula even">
      <summary>{say(w.even)}</summary>
      <p>{say(w.evenIntro)}</p>
      <div class="pair">
        <div>
          {levers.map((lever, k) => (
            <div key={lever}>
              <Slider
                text={say(part(w.levers, k))}
                value={Math.round(setting[lever] * leverSteps)}
                most={leverSteps}
                said={percent(setting[lever])}
                onSet={(value) => set({ ...setting, [lever]: value / leverSteps })}
              />
              <p class="note needed">{say(w.evenAt(marks[k] ?? null))}</p>
            </div>
          ))}
          <button type="button" onClick={() => set(asItIs)}>
            {say(w.reset)}
          </button>
        </div>
        <ChartView chart={balanceChart(balance)} />
      </div>
    </details>
  );
}
