/** Cells of a terminal line. */
const cells = 100;
/** Characters that take two cells and that a line may break after. */
const wide = /[\u2e80-\ua4cf\uff00-\uff60\u3000-\u303f]/;
/** What may not begin a line. */
const closing = /^[，。；：、？！）》”’,.;:)]/;

/** A paragraph in lines of at most 100 cells, indented; Chinese may break between any two characters. */
export function wrap(text: string, indent: number): string {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces(text)) {
    const size = width(piece);
    if (used > 0 && indent + used + width(piece.trimEnd()) > cells && !closing.test(piece)) {
      lines.push(margin + line.trimEnd());
      line = '';
      used = 0;
    }
    line += piece;
    used += size;
  }
  lines.push(margin + line.trimEnd());
  return lines.join('\n');
}

/** Words with the space after them, and single wide characters. */
function pieces(text: string): readonly string[] {
  return (
    text.match(/[\u2e80-\ua4cf\uff00-\uff60\u3000-\u303f]|[^\s\u2e80-\ua4cf\uff00-\uff60\u3000-\u303f]+\s*|\s+/g) ?? []
  );
}

function width(text: string): number {
  let sum = 0;
  for (const character of text) sum += wide.test(character) ? 2 : 1;
  return sum;
}
