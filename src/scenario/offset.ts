const WHITE = /\s/;
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/sy;

/**
 * Where the character `index` of a YAML text stands in what was written. White space may have been folded, so the characters that
 * are not white space are counted.
 * @param written the characters of the file, with quotes or the header of a block
 * @param style the name that the package yaml gives it, such as `QUOTE_DOUBLE`
 * @returns an offset into `written`; behind the last character when the index is past the end
 */
export function offsetOf(written: string, value: string, style: string, index: number): number {
  const quoted = style.startsWith('QUOTE');
  let left = value.slice(0, index).replace(/\s/g, '').length;
  let at = quoted ? 1 : style.startsWith('BLOCK') ? written.indexOf('\n') + 1 : 0;
  while (at < written.length) {
    const [length, white] = unit(written, at, style);
    if (!white && left-- === 0) return at;
    at += length;
  }
  return Math.max(written.trimEnd().length - (quoted ? 1 : 0), 0);
}

/** How long the character is as it is written, and whether it is white space. */
function unit(written: string, at: number, style: string): [length: number, white: boolean] {
  const character = written.charAt(at);
  if (style === 'QUOTE_SINGLE' && written.startsWith("''", at)) return [2, false];
  if (style !== 'QUOTE_DOUBLE' || character !== '\\') return [1, WHITE.test(character)];
  ESCAPE.lastIndex = at;
  const found = ESCAPE.exec(written);
  const code = found?.[1] ?? found?.[2] ?? found?.[3];
  if (code !== undefined) return [code.length + 2, Number.parseInt(code, 16) === 32];
  return [2, /[ntr \t\n]/.test(found?.[4] ?? '')];
}
