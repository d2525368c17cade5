import { sheet } from './sheet.ts';
import { label } from './svg.ts';

/** Width of a small chart. Drawn at 320 pixels its smallest text is still 10 pixels high. */
export const cardWidth = 360;
export const margin = 14;

/** A chart with its finding as title: lines of the title, then what is drawn from there on, at its height. */
export function card(
  title: string,
  draw: (top: number) => { readonly inside: readonly string[]; readonly height: number },
): string {
  const lines = wrapped(title, cardWidth - 2 * margin, 14.5);
  const top = 12 + lines.length * 17;
  const { inside, height } = draw(top);
  const whole = top + height;
  return sheet(
    { width: cardWidth, height: whole, title, fontSize: 11.5, isFixed: false },
    ...lines.map((line, k) => label(margin, 20 + k * 17, line, { 'font-size': 13.5, 'font-weight': 600 })),
    ...inside,
  );
}

/** Text in lines that fit a width, broken at spaces, Chinese anywhere but before a closing mark. @param size of the font, pixels */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const words = text.match(/[\u2e80-\uffef][，。；：）、]?|[^\s\u2e80-\uffef]+\s?|\s/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && textWidth(line + word.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = word.trimStart();
    } else line += word;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** About how wide a text is: Chinese characters are square, Latin ones a little over half. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += character.charCodeAt(0) > 0x2e7f ? 1 : 0.57;
  return ems * size;
}
