import { common } from '../words/common.ts';
import { say } from '../words/say.ts';
import type { Look } from './look.ts';

/** What a screen reader says of a home: no more than the lens shows. */
export function nameOf(look: Look): string {
  const { number, size, sheets, flag } = look;
  if (look.panes === null) return say(common.homeReport(number, size === null ? null : size + 1, sheets, flag));
  return say(
    common.homeTruth(
      number,
      (size ?? 2) + 1,
      sheets,
      look.solid ?? 0,
      look.panes,
      look.locked === true,
      look.child ?? 'none',
      look.waited ?? 0,
      flag,
    ),
  );
}
