import { useMemo, useState } from 'preact/hooks';
import { agencyChart } from '../charts/seat.ts';
import { groups, playAgency, sharesOf } from '../seats/agency.ts';
import { decide } from '../state/decide.ts';
import type { State } from '../state/state.ts';
import { part } from '../words/common.ts';
import { decimal, percent, say } from '../words/say.ts';
import { seatWords as w } from '../words/seat.ts';
import { ChartView } from './ChartView.tsx';
import { cityCards } from './DirectorSeat.tsx';
import { SeatWays, TwoCards } from './SeatParts.tsx';

/** Four quarters as the agency. */
export function AgencySeat({ state }: { readonly state: State }) {
  const choices = state.seat.choices.agency;
  const [strong, setStrong] = useState(3);
  const [weak, setWeak] = useState(3);
  const game = useMemo(() => playAgency(state.luck, choices), [state.luck, choices]);
  const model = useMemo(() => playAgency(state.luck, choices.slice(0, -1)), [state.luck, choices]);
  const chart = useMemo(
    () => (choices.length === 0 ? null : agencyChart(state.luck, choices, game, model)),
    [state.luck, choices, game, model],
  );
  const shares = sharesOf(strong * 8 + weak);
  const [bureau, children] = cityCards(game.film);
  const score = game.quarters.at(-1)?.score ?? 0;
  return (
    <section class="seat" aria-label={say(part(w.kinds, 1))}>
      {chart !== null && <ChartView chart={chart} />}
      {choices.length < 4 && (
        <div class="card">
          <h3>{say(w.quarter(choices.length + 1))}</h3>
          <p>{say(w.share)}</p>
          <Slider text={say(w.toStrong)} value={strong} most={7} onSet={setStrong} />
          <Slider text={say(w.toWeak)} value={weak} most={7} onSet={setWeak} />
          <dl class="numbers">
            {groups.map((group, k) => (
              <div key={group}>
                <dt>{say(part(w.groups, k))}</dt>
                <dd>{percent(shares[k] as number)}</dd>
              </div>
            ))}
          </dl>
          <button
            type="button"
            class="main"
            onClick={() => decide(state.seat, 'agency', [...choices, strong * 8 + weak])}
          >
            {say(w.give)}
          </button>
        </div>
      )}
      <TwoCards
        state={state}
        kind="agency"
        bureau={[...(bureau ?? []), [say(w.agencyHead).split('|')[1] ?? '', decimal(score)]]}
        children={children ?? []}
      />
      <SeatWays state={state} kind="agency" />
    </section>
  );
}

/** A number with a slider. */
export function Slider(given: {
  readonly text: string;
  readonly value: number;
  readonly most: number;
  readonly onSet: (value: number) => void;
  readonly said?: string;
}) {
  return (
    <label class="stack share">
      <span>{given.text}</span>
      <span class="inline">
        <input
          type="range"
          min={0}
          max={given.most}
          value={given.value}
          aria-valuetext={given.said ?? percent(given.value / given.most)}
          onInput={({ currentTarget }) => given.onSet(Number(currentTarget.value))}
        />
        <output>{given.said ?? percent(given.value / given.most)}</output>
      </span>
    </label>
  );
}
