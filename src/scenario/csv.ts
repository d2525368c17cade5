import { errorAt, type Place, type Source } from './place.ts';

const QUOTE = '"';

/**
 * The rows of a comma-separated text by RFC 4180: cells may be quoted, a quote inside is doubled, line ends are CRLF or LF. Blank
 * lines are passed over.
 * @throws ScenarioError for a quote that is not closed or stands where it may not
 */
export function* rows(text: string, source: Source): Generator<readonly Cell[]> {
  let at = 0;
  let line = 1;
  let start = 0;
  let row: Cell[] = [];
  const here = (offset: number): Place => ({ source, line, column: offset - start + 1 });
  while (at < text.length) {
    const place = here(at);
    let cell: string;
    if (text[at] === QUOTE) {
      const end = closing(text, at + 1);
      if (end < 0)
        throw errorAt(place, 'this quote is not closed', '', 'Close it, or double every quote inside a quoted cell.');
      cell = text.slice(at + 1, end).replaceAll('""', QUOTE);
      for (let i = text.indexOf('\n', at); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
        line++;
        start = i + 1;
      }
      at = end + 1;
      if (at < text.length && !/[,\r\n]/.test(text.charAt(at))) {
        throw errorAt(
          here(at),
          'text follows a quoted cell',
          '',
          'Put a comma here, or double the quotes inside the cell.',
        );
      }
    } else {
      const end = plainEnd(text, at);
      cell = text.slice(at, end);
      const quote = cell.indexOf(QUOTE);
      if (quote >= 0)
        throw errorAt(
          here(at + quote),
          'a quote stands inside a cell without quotes',
          '',
          'Quote the whole cell and double the quotes inside.',
        );
      at = end;
    }
    row.push({ text: cell, place });
    if (text[at] === ',') {
      at++;
      // A comma at the very end still opens one more cell.
      if (at < text.length && text[at] !== '\r' && text[at] !== '\n') continue;
      row.push({ text: '', place: here(at) });
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    line++;
    start = at;
    if (row.length > 1 || row[0]?.text !== '') yield row;
    row = [];
  }
}

/** A cell and where it stands. */
export interface Cell {
  readonly text: string;
  readonly place: Place;
}

function closing(text: string, from: number): number {
  for (let at = text.indexOf(QUOTE, from); at >= 0; at = text.indexOf(QUOTE, at + 2)) {
    if (text[at + 1] !== QUOTE) return at;
  }
  return -1;
}

function plainEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
