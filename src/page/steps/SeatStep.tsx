import { AgencySeat } from '../parts/AgencySeat.tsx';
import { BreakEven } from '../parts/BreakEven.tsx';
import { Luck } from '../parts/Controls.tsx';
import { DirectorSeat } from '../parts/DirectorSeat.tsx';
import { GovernmentSeat } from '../parts/GovernmentSeat.tsx';
import { Locked } from '../parts/Locked.tsx';
import { type SeatKind, seatKinds } from '../state/seat.ts';
import { mayReveal, type State } from '../state/state.ts';
import { change, now } from '../state/store.ts';
import { part } from '../words/common.ts';
import { diaryWords } from '../words/diary.ts';
import { say } from '../words/say.ts';
import { seatWords as w } from '../words/seat.ts';

/** 6. One chair is yours: the same engine, with one actor's decisions read from the person. */
export function SeatStep({ state }: { readonly state: State }) {
  const { kind } = state.seat;
  if (!mayReveal(state)) return <Locked why={diaryWords.locked} />;
  return (
    <>
      <p>{say(w.intro)}</p>
      <p>
        <Luck state={state} />
      </p>
      <div class="cards">
        {seatKinds.map((one, place) => (
          <article class={kind === one ? 'reform seat-choice chosen' : 'reform seat-choice'} key={one}>
            <h3>{say(part(w.kinds, place))}</h3>
            <p>{say(part(w.briefs, place))}</p>
            <button
              type="button"
              class={kind === one ? '' : 'main'}
              aria-pressed={kind === one}
              onClick={() => sit(one)}
            >
              {say(kind === one ? w.seated : w.start)}
            </button>
          </article>
        ))}
      </div>
      {kind === 'director' && <DirectorSeat state={state} />}
      {kind === 'agency' && <AgencySeat state={state} />}
      {kind === 'government' && <GovernmentSeat state={state} />}
      <BreakEven />
    </>
  );
}

function sit(kind: SeatKind): void {
  change({ seat: { ...now().seat, kind } });
}
