/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** In code a backslash and `<` stand for themselves; a bar ends a cell anywhere. */
function escaped(cell: string): string {
  const parts = cell.split(/(`[^`]*`)/).map((part, index) => (index % 2 === 1 ? part : plain(part)));
  return parts.join('').replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function plain(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('<', '\\<');
}
