import { wrap } from './wrap.ts';

/** A paragraph and how far it is indented. An empty text is an empty line. */
export interface Line {
  readonly indent: number;
  readonly text: string;
}

/** Paragraphs as they are printed. @param say puts a paragraph into the words of the case */
export function printed(lines: readonly Line[], say: (text: string) => string = (text) => text): string {
  return lines.map(({ indent, text }) => (text === '' ? '' : wrap(say(text), indent))).join('\n');
}
