import { csvParseRows } from 'd3';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column, Table } from '../../../observers/tables/column.ts';
import type { Stream } from './stream.ts';

/** Rows that are compressed together: enough to compress well, few enough to keep memory small. */
const GROUP = 20_000;

type Kind = 'STRING' | 'BOOLEAN' | 'DOUBLE';

/** Writes the rows of a table as Parquet while they pass by as CSV. Numbers are doubles, empty cells are null. */
export class ParquetTable {
  readonly #stream: Stream;
  readonly #kinds: readonly Kind[];
  readonly #names: readonly string[];
  readonly #buffer = new ByteWriter();
  readonly #writer: ParquetWriter;
  readonly #guarded: readonly boolean[];
  #columns: (string | number | boolean | null)[][];

  constructor({ columns }: Table, stream: Stream) {
    this.#stream = stream;
    this.#kinds = columns.map(kindOf);
    this.#guarded = this.#kinds.map((kind) => kind === 'STRING');
    this.#names = columns.map(({ name }) => name);
    this.#columns = columns.map(() => []);
    const own = columns.map(({ name }, k) => elementOf(name, this.#kinds[k] as Kind));
    const schema = [{ name: 'root', num_children: columns.length }, ...own];
    this.#writer = new ParquetWriter({ writer: this.#buffer, schema, createdBy: 'lastmeter' });
  }

  /** Add rows that stand in a part. */
  add(bytes: Uint8Array): void {
    for (const row of csvParseRows(new TextDecoder().decode(bytes))) {
      for (const [k, cell] of row.entries()) this.#columns[k]?.push(this.#value(cell, k));
    }
    if ((this.#columns[0]?.length ?? 0) >= GROUP) this.#flush();
  }

  finish(): void {
    this.#flush();
    // The buffer takes everything at once: the writer has nothing to wait for.
    void this.#writer.finish();
    this.#drain(0);
  }

  #value(cell: string, k: number): string | number | boolean | null {
    if (cell === '') return null;
    // What keeps a spreadsheet from taking a text for a formula is not part of the text.
    if (this.#guarded[k]) return /^'[=+\-@\t\r|]/.test(cell) ? cell.slice(1) : cell;
    if (this.#kinds[k] === 'BOOLEAN') return cell === 'true';
    const value = Number(cell);
    if (Number.isNaN(value)) throw new Error(`${this.#names[k]} is no number: ${cell}`);
    return value;
  }

  #flush(): void {
    const rows = this.#columns[0]?.length ?? 0;
    if (rows === 0) return;
    const columnData = this.#columns.map((data, k) => ({ name: this.#names[k] as string, data }));
    void this.#writer.write({ columnData, rowGroupSize: rows });
    this.#columns = this.#columns.map(() => []);
    this.#drain(rows);
  }

  /** Bytes that are complete go to the file. */
  #drain(rows: number): void {
    this.#stream.write(this.#buffer.getBytes(), rows);
    this.#buffer.index = 0;
  }
}

/** What the cells of a column are, by the range that the codebook gives. */
function kindOf({ range }: Column): Kind {
  if (range === 'true, false') return 'BOOLEAN';
  return /^a (name|text)$|^[a-zA-Z]+(, [a-zA-Z]+)+$/.test(range) ? 'STRING' : 'DOUBLE';
}

function elementOf(name: string, kind: Kind) {
  const repetition_type = 'OPTIONAL' as const;
  if (kind === 'STRING') return { name, type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const, repetition_type };
  return { name, type: kind, repetition_type };
}
