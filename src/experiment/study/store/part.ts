import { createHash } from 'node:crypto';

/** Rows of one table in a part: CSV without a header. */
export interface PartTable {
  readonly name: string;
  readonly rows: number;
  readonly pieces: readonly Uint8Array[];
}

/** A table of a part that was read. */
export interface ReadTable {
  readonly name: string;
  readonly rows: number;
  readonly bytes: Uint8Array;
}

/** Version of the layout of parts. */
const LAYOUT = 1;
const MARK = '#lastmeter ';
const LINE = 10;

/**
 * A part as it lies on disk: the rows of its tables one after the other, then one line that says of which block they are, how many
 * there are, and the SHA-256 of everything but itself.
 */
export function encodePart(block: string, tables: readonly PartTable[]): readonly Uint8Array[] {
  const pieces = tables.flatMap((table) => table.pieces);
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  const described = tables.map(({ name, rows, pieces: own }) => ({
    name,
    rows,
    bytes: own.reduce((sum, { length }) => sum + length, 0),
  }));
  return [...pieces, Buffer.from(lastLine(block, described, hash))];
}

interface Described {
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
}

/** @param hash of the rows; the rest of the line is added here */
function lastLine(block: string, tables: readonly Described[], hash: ReturnType<typeof createHash>): string {
  const told = JSON.stringify({ part: LAYOUT, block, tables });
  const sha256 = hash.update(told).digest('hex');
  return `${MARK}${told.slice(0, -1)},"sha256":"${sha256}"}\n`;
}

/** The tables of a part, or what is wrong with it. @param block the one that it must be of */
export function decodePart(bytes: Uint8Array, block: string): readonly ReadTable[] | string {
  if (bytes.length === 0) return 'it is empty';
  if (bytes.at(-1) !== LINE) return 'its end is missing';
  const start = bytes.lastIndexOf(LINE, -2) + 1;
  const line = new TextDecoder().decode(bytes.subarray(start));
  const tables = describedIn(line);
  if (tables === null) return 'its last line does not say what it holds';
  const total = tables.reduce((sum, table) => sum + table.bytes, 0);
  if (total !== start) return `it has ${start} bytes of rows instead of ${total}`;
  const hash = createHash('sha256').update(bytes.subarray(0, start));
  if (lastLine(block, tables, hash) !== line) {
    return line.includes(`"block":"${block}"`) ? 'its checksum does not hold' : 'it holds another block';
  }
  let at = 0;
  return tables.map(({ name, rows, bytes: length }) => {
    at += length;
    return { name, rows, bytes: bytes.subarray(at - length, at) };
  });
}

/** What a last line says of its tables; null where it says nothing of the kind. The checksum comes later. */
function describedIn(line: string): readonly Described[] | null {
  if (!line.startsWith(MARK)) return null;
  try {
    const { tables } = JSON.parse(line.slice(MARK.length)) as { tables?: unknown };
    if (!Array.isArray(tables)) return null;
    return tables.map((table: Described) => {
      const { name, rows, bytes } = table;
      if (typeof name !== 'string' || !Number.isInteger(rows) || !Number.isInteger(bytes)) throw new TypeError('table');
      return { name, rows, bytes };
    });
  } catch {
    return null;
  }
}
