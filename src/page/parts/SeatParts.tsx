import { seatCode } from '../code/code.ts';
import { decide } from '../state/decide.ts';
import { periods, type SeatKind, seatKinds } from '../state/seat.ts';
import type { State } from '../state/state.ts';
import { common, part } from '../words/common.ts';
import { say } from '../words/say.ts';
import { seatWords as w } from '../words/seat.ts';
import { Copied } from './Copied.tsx';

/** Start again, or take the last decision back. */
export function SeatWays({ state, kind }: { readonly state: State; readonly kind: SeatKind }) {
  const choices = state.seat.choices[kind];
  return (
    <p class="choices">
      <button
        type="button"
        disabled={choices.length === 0}
        onClick={() => decide(state.seat, kind, choices.slice(0, -1))}
      >
        {say(w.undo)}
      </button>
      <button type="button" disabled={choices.length === 0} onClick={() => decide(state.seat, kind, [])}>
        {say(w.again)}
      </button>
    </p>
  );
}

type Row = readonly [name: string, value: string];

/** The end of a game: two cards side by side, and the code. */
export function TwoCards(given: {
  readonly state: State;
  readonly kind: SeatKind;
  readonly bureau: readonly Row[];
  readonly children: readonly Row[];
}) {
  if (given.state.seat.choices[given.kind].length < periods[given.kind]) return null;
  const card = (title: string, rows: readonly Row[]) => (
    <section class="card" aria-label={title}>
      <h3>
        {title} <span class="simulated">{say(common.simulated)}</span>
      </h3>
      <dl class="numbers">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
  return (
    <>
      <h3 data-lands>{say(w.over)}</h3>
      <div class="pair">
        {card(say(part(w.asSeen, seatKinds.indexOf(given.kind))), given.bureau)}
        {card(say(w.asChildren), given.children)}
      </div>
      <Copied name={say(w.code)} text={seatCode(given.state, given.kind)} />
    </>
  );
}
