import type { Fault } from '../code/code.ts';

/** What the page has to say above the step: what is wrong with a link or code, or that nothing is kept here any more. */
export type Notice = { readonly faults: readonly Fault[] } | 'cleared' | null;

let last: Notice = null;
let hear: (notice: Notice) => void = () => undefined;

/** Say it, instead of what was said before. */
export function tell(notice: Notice): void {
  last = notice;
  hear(notice);
}

/** Who shows it. */
export function onNotice(listener: (notice: Notice) => void): void {
  hear = listener;
  if (last !== null) hear(last);
}
