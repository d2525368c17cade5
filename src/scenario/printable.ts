/** Longest text that a message repeats; a longer one is cut. */
const LONGEST = 400;

// Control characters, direction marks and lone surrogates: in a terminal they could move the cursor or reorder the message.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** The text in one line that is safe on a terminal: control characters as `\u{…}`, at most 400 characters. */
export function printable(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return cut.replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** A value for a message, at most 60 characters of it. */
export function cut(text: string): string {
  return printable(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** A value in double quotes for a message, at most 60 characters of it. */
export function quoted(text: string): string {
  return `"${cut(text)}"`;
}
