import { useMemo, useState } from 'preact/hooks';
import { governmentChart } from '../charts/seat.ts';
import { choiceOf, dayParts, playGovernment, uses } from '../seats/government.ts';
import { decide } from '../state/decide.ts';
import type { State } from '../state/state.ts';
import { part } from '../words/common.ts';
import { say } from '../words/say.ts';
import { seatWords as w } from '../words/seat.ts';
import { ChartView } from './ChartView.tsx';
import { cityCards } from './DirectorSeat.tsx';
import { SeatWays, TwoCards } from './SeatParts.tsx';

/** Four quarters as the bureau. */
export function GovernmentSeat({ state }: { readonly state: State }) {
  const choices = state.seat.choices.government;
  const [parts, setParts] = useState<readonly number[]>([1, 1, 1]);
  const game = useMemo(() => playGovernment(state.luck, choices), [state.luck, choices]);
  const left = dayParts - parts.reduce((sum, value) => sum + value, 0);
  const last = game.quarters[choices.length - 1];
  const [bureau, children] = cityCards(game.film);
  const set = (use: number, by: number): void => setParts(parts.map((value, k) => (k === use ? value + by : value)));
  return (
    <section class="seat" aria-label={say(part(w.kinds, 2))}>
      {last !== undefined && <ChartView chart={governmentChart(last)} />}
      {choices.length < 4 && (
        <div class="card">
          <h3>{say(w.quarter(choices.length + 1))}</h3>
          <p>{say(w.days)}</p>
          <ul class="uses">
            {uses.map((use, k) => (
              <li key={use}>
                <span>{say(part(w.uses, k))}</span>
                <button
                  type="button"
                  aria-label={`− ${say(part(w.uses, k))}`}
                  disabled={parts[k] === 0}
                  onClick={() => set(k, -1)}
                >
                  −
                </button>
                <output>{parts[k]}</output>
                <button
                  type="button"
                  aria-label={`+ ${say(part(w.uses, k))}`}
                  disabled={left === 0}
                  onClick={() => set(k, 1)}
                >
                  +
                </button>
              </li>
            ))}
          </ul>
          <p class="note needed" role="status">
            {say(w.daysLeft(left))}
          </p>
          <button
            type="button"
            class="main"
            onClick={() => decide(state.seat, 'government', [...choices, choiceOf(parts)])}
          >
            {say(w.spend)}
          </button>
        </div>
      )}
      <TwoCards state={state} kind="government" bureau={bureau ?? []} children={children ?? []} />
      <SeatWays state={state} kind="government" />
    </section>
  );
}
