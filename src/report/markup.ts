import { asInTheCase, type Saying } from '../scenario/words/say.ts';

/** What is no text of the page: styles, code, and tags with all but their labels. */
const unsaid = /(<(style|code|pre)\b[\s\S]*?<\/\2>|<[^>]*>)/;
const label = /((?:aria-label|title|alt)=")([^"]*)/g;

/** HTML or SVG in the words of a case: its texts and labels, never its tags, styles and code. */
export function markupIn(markup: string, say: Saying): string {
  if (say === asInTheCase) return markup;
  // A split with two groups gives text, tag, name of the tag in turn.
  return markup
    .split(unsaid)
    .map((part, k) => {
      if (k % 3 === 0) return say(part);
      if (k % 3 === 2) return '';
      return /^<(?:style|code|pre)\b/.test(part) ? part : part.replaceAll(label, (_, name, text) => name + say(text));
    })
    .join('');
}
