import { wrap } from './wrap.ts';

/** A paragraph and how far it is indented. An empty text is an empty line. */
export interface Line {
  readonly indent: number;
  readonly text: string;
}

/** Paragraphs as they are printed. */
export function printed(lines: readonly Line[]): string {
  return lines.map(({ indent, text }) => (text === '' ? '' : wrap(text, indent))).join('\n');
}
