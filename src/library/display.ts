/** What cells of a notebook show: pictures, tables, sentences. */

import { escaped } from '../report/figures/svg.ts';

/** Asked for by the JavaScript kernels of Jupyter (Deno's among them) and by `npm run notebooks`. */
const asked = Symbol.for('Jupyter.display');

/** What a notebook shows of a value, by type of medium. */
export interface Shown {
  readonly [asked]: () => Readonly<Record<string, string>>;
}

/** A number as tables write it, or nothing. */
const number = /^$|^[−+-]?[\d.]|^–$/;

function shown(media: Readonly<Record<string, string>>): Shown {
  return { [asked]: () => media };
}

/**
 * A self-contained SVG as the output of a notebook's cell; where pictures cannot be shown, its title stands there.
 * @param svg the whole text of the picture
 * @returns what the last line of a cell may be
 */
export function picture(svg: string): Shown {
  const [, title = 'picture'] = /aria-label="([^"]*)"/.exec(svg) ?? [];
  return shown({ 'image/svg+xml': svg, 'text/plain': title });
}

/**
 * Rows under a head as the output of a notebook's cell. Columns of written numbers stand to the right, texts to the left.
 * @param head one text a column
 * @param rows as many texts each
 * @returns what the last line of a cell may be
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Shown {
  const sides = head.map((_, place) => (rows.every((row) => number.test(row[place] ?? '')) ? 'right' : 'left'));
  const cell = (tag: string, text: string, place: number) =>
    `<${tag} style="text-align:${sides[place]};padding:0 0.6em">${escaped(text)}</${tag}>`;
  const line = (tag: string, cells: readonly string[]) =>
    `<tr>${cells.map((text, place) => cell(tag, text, place)).join('')}</tr>`;
  const html = [
    '<table>',
    `<thead>${line('th', head)}</thead>`,
    '<tbody>',
    ...rows.map((cells) => line('td', cells)),
    '</tbody>',
    '</table>',
  ];
  return shown({ 'text/html': html.join('\n'), 'text/plain': [head, ...rows].map((row) => row.join('\t')).join('\n') });
}

/**
 * A sentence with computed numbers as the output of a notebook's cell.
 * @param markdown its text
 * @returns what the last line of a cell may be
 */
export function sentence(markdown: string): Shown {
  return shown({ 'text/markdown': markdown, 'text/plain': markdown.replaceAll('*', '') });
}
