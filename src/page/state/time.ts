import { weeks } from '../engine/shown.ts';
import { type State, speeds } from './state.ts';
import { change, listen, now } from './store.ts';

/** Whether the system asks for less movement. */
function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

let timer: ReturnType<typeof setInterval> | null = null;
let running: State['speed'] | null = null;

/** While it plays, weeks pass; with less movement a quarter at a time. Paused, no timer runs and no frame is asked for. */
export function keepTime(): void {
  listen(({ playing, speed }) => {
    if (playing && running === speed) return;
    if (timer !== null) clearInterval(timer);
    timer = null;
    running = null;
    if (!playing) return;
    running = speed;
    timer = setInterval(tick, isStill() ? 1500 : 1000 / speeds[speed]);
  });
}

function tick(): void {
  const { week } = now();
  const next = isStill() ? nextQuarter(week) : week + 1;
  change({ week: Math.min(next, weeks), playing: next < weeks });
}

/** Play, pause, or from the end of the year begin again. */
export function playOrPause(): void {
  const { playing, week } = now();
  change({ playing: !playing, week: week >= weeks && !playing ? 0 : week });
}

/** The end of the quarter that comes next. */
export function nextQuarter(week: number): number {
  return Math.min(weeks, week < 52 ? (Math.floor(week / 13) + 1) * 13 : weeks);
}
