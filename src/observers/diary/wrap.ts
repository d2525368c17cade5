/** Cells of a terminal line. */
const cells = 100;
/** Characters that take two cells and that a line may break after. */
const wide = /[\u2e80-\ua4cf\uff00-\uff60]/;
/** Words with the space after them, or single wide characters, each with the marks that may not begin a line. */
const piece =
  /(?:[\u2e80-\ua4cf\uff00-\uff60]|[^\s\u2e80-\ua4cf\uff00-\uff60]+\s*|\s+)[\u3001\u3002\uff01\uff09\uff0c\uff1a\uff1b\uff1f]*/g;

/** A paragraph in lines of at most 100 cells, indented; Chinese may break between any two characters. */
export function wrap(text: string, indent: number): string {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  let line = '';
  for (const next of text.match(piece) ?? []) {
    if (line !== '' && indent + width(line) + width(next.trimEnd()) > cells) {
      lines.push(margin + line.trimEnd());
      line = '';
    }
    line += next;
  }
  lines.push(margin + line.trimEnd());
  return lines.join('\n');
}

function width(text: string): number {
  let sum = 0;
  for (const character of text) sum += wide.test(character) ? 2 : 1;
  return sum;
}
