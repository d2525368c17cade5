import { useRef, useState } from 'preact/hooks';
import type { Place } from '../state/state.ts';
import { common } from '../words/common.ts';
import { say } from '../words/say.ts';
import { teacherWords as w } from '../words/teacher.ts';

/** Rows of the lesson plan that hold the question of each step. */
const rows: Readonly<Partial<Record<Place, number>>> = {
  project: 0,
  predict: 1,
  run: 2,
  reveal: 2,
  villages: 3,
  seat: 4,
  rule: 5,
  reflect: 6,
};

/** While presenting: the question of the step alone on the screen, and how many hands were raised. */
export function Ask({ place }: { readonly place: Place }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [hands, setHands] = useState('');
  const row = rows[place];
  if (row === undefined) return null;
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {say(w.ask)}
      </button>
      <dialog class="ask-card" ref={dialog} aria-label={say(w.ask)}>
        <p class="asked">{say(w.plan).split('|')[row * 4 + 2]}</p>
        <p class="choices">
          <label class="field">
            <span>{say(w.hands)}</span>
            <input
              type="number"
              min={0}
              max={500}
              value={hands}
              onInput={({ currentTarget }) => setHands(currentTarget.value)}
            />
          </label>
          <button type="button" class="main" onClick={() => dialog.current?.close()}>
            {say(common.close)}
          </button>
        </p>
      </dialog>
    </>
  );
}
