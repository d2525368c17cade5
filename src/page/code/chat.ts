import type { State } from '../state/state.ts';
import { dashes, readCode, signsOf, tidyCode } from './code.ts';

/** A code between other words: a letter of its kind, then groups with dashes. */
const grouped = `[0-9A-Za-z]{3}(?:[${dashes}][0-9A-Za-z]{1,4}){1,5}`;
/** The same typed without dashes. */
const run = '[0-9A-Za-z]{9,18}';
const pattern = new RegExp(`(?<![0-9A-Za-z-])[LPDAGlpdag](?:${grouped}|${run})(?![0-9A-Za-z-])`, 'gu');

/** What a pasted chat holds. */
export interface Chat {
  readonly codes: readonly { readonly code: string; readonly patch: Partial<State> }[];
  /** Texts that look like a code but are none. */
  readonly broken: readonly string[];
  /** How many codes were given more than once. */
  readonly twice: number;
}

/** Find the codes in any text; everything else is ignored. */
export function readChat(text: string): Chat {
  const found = (text.slice(0, 1_000_000).match(pattern) ?? []).filter(isLikely).map(tidyCode);
  const read = found.map((code) => ({ code, read: readCode(code) }));
  const good = read.flatMap(({ code, read: one }) => ('patch' in one ? [{ code, patch: one.patch }] : []));
  const codes = [...new Map(good.map((one) => [one.code, one])).values()];
  return {
    codes,
    broken: [...new Set(read.flatMap(({ code, read: one }) => ('fault' in one ? [code] : [])))],
    twice: good.length - codes.length,
  };
}

/** Words have no digits, as nearly every code does; and without dashes only the right length tells a code from other signs. */
function isLikely(text: string): boolean {
  if (/^[0-9A-Za-z]+$/.test(text)) return /\d/.test(text) && text.length === signsOf(text[0]?.toUpperCase() ?? '');
  return /\d/.test(text) || 'patch' in readCode(text);
}
