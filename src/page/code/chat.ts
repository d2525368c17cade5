import type { State } from '../state/state.ts';
import { readCode } from './code.ts';

/** A code between other words: a letter of its kind, then groups with dashes. */
const pattern = /(?<![0-9A-Za-z-])[LPDAGlpdag][0-9A-Za-z]{3}(?:-[0-9A-Za-z]{1,4}){1,5}(?![0-9A-Za-z-])/g;

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
  const found = (text.slice(0, 1_000_000).match(pattern) ?? []).map((code) => code.toUpperCase());
  const own = [...new Set(found)];
  const read = own.map((code) => ({ code, read: readCode(code) }));
  return {
    codes: read.flatMap(({ code, read: one }) => ('patch' in one ? [{ code, patch: one.patch }] : [])),
    broken: read.flatMap(({ code, read: one }) => ('fault' in one && /\d/.test(code) ? [code] : [])),
    twice: found.length - own.length,
  };
}
