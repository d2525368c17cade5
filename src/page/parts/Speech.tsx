import { useEffect, useRef, useState } from 'preact/hooks';
import type { Film } from '../../observers/film/film.ts';
import type { State } from '../state/state.ts';
import type { Lens } from '../village/look.ts';
import { captionOf } from './caption.ts';

/** Least time between two messages, milliseconds. */
const pause = 3000;

/** What is spoken: where the year stands when it is paused, at the end of a quarter, and when the lens changes; never week by week. */
export function Speech({
  state,
  film,
  lens,
}: {
  readonly state: State;
  readonly film: Film | null;
  readonly lens: Lens;
}) {
  const [text, setText] = useState('');
  const last = useRef(0);
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  const { week, playing } = state;
  const isMoment = !playing || week % 13 === 0;
  const caption = film === null ? '' : captionOf(film, week, lens);
  useEffect(() => {
    if (!isMoment || state.place === 'door') return undefined;
    const say = (): void => {
      last.current = Date.now();
      setText(caption);
    };
    clearTimeout(waiting.current);
    const left = last.current + pause - Date.now();
    if (left <= 0) say();
    else waiting.current = setTimeout(say, left);
    return undefined;
  }, [isMoment, caption, state.place]);
  return (
    <p class="unseen" role="status" aria-live="polite" id="speech">
      {text}
    </p>
  );
}
