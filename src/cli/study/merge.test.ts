import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at, faulty, file, study, tables, undisturbed } from '../../testing/tinyStudy.ts';

describe('study merge', () => {
  it('after kill -9 leaves tables that merged.json vouches for, or no merged.json', async () => {
    await study('run', file, '--out', at('merge'), '--workers', '1');
    const count = { under: at('merge'), what: 'count', log: at('operations') };
    await faulty(count, 'merge', at('merge'));
    const operations = (await readFile(at('operations'), 'utf8')).trim().split('\n');
    const last = operations.length - 1;
    expect(operations.filter((name) => name.startsWith('renameSync'))).toHaveLength(5);
    for (const k of [Math.floor(last / 3), last - 9, last - 4]) {
      const fault = { under: at('merge'), what: 'kill', at: k, when: 'before' };
      expect(await faulty(fault, 'merge', at('merge'))).toMatchObject({ code: null });
      expect((await study('verify', at('merge'), '--sample', '0')).code).toBe(0);
      expect(await study('merge', at('merge'))).toMatchObject({ code: 0 });
      expect(await tables('merge')).toEqual(undisturbed);
    }
  });

  it('writes Parquet with the same cells', async () => {
    await study('run', file, '--out', at('parquet'), '--workers', '1', '--parquet');
    const { parquetReadObjects } = await import('hyparquet');
    const read = async (name: string) => {
      const bytes = await readFile(join(at('parquet'), name));
      return parquetReadObjects({
        file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
      });
    };
    const [head = '', ...lines] = (undisturbed[1] ?? '').trim().split('\r\n');
    const rows = await read('weeks.parquet');
    expect(rows).toHaveLength(lines.length);
    const names = head.split(',');
    for (const k of [0, 17, lines.length - 1]) {
      expect(names.map((name) => String(rows[k]?.[name] ?? ''))).toEqual(lines[k]?.split(','));
    }
    expect(typeof rows[0]?.['arm']).toBe('string');
    expect(typeof rows[0]?.['replicate']).toBe('number');
  });
});
