import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at, file, parts, study, undisturbed } from '../../testing/tinyStudy.ts';

describe('study verify and replay', () => {
  it('simulate rows again; a number that was changed with its checksum is found', async () => {
    expect((await study('verify', at('undisturbed'), '--sample', '24')).stdout).toContain(
      '24 rows simulated again, 0 differ',
    );
    const { encodePart, decodePart } = await import('../../experiment/study/store/part.ts');
    await study('run', file, '--out', at('forged'), '--workers', '1');
    const [first = ''] = await parts('forged');
    const path = join(at('forged'), 'parts', first);
    const bytes = await readFile(path);
    const block = /"block":"([0-9a-f]{64})"/.exec(bytes.toString())?.[1] ?? '';
    const forged = (decodePart(bytes, block) as Exclude<ReturnType<typeof decodePart>, string>).map((table, k) => {
      const rows = Buffer.from(table.bytes).toString();
      return {
        ...table,
        pieces: [Buffer.from(k === 0 ? rows.replace(/0\.(\d)/, (_, digit) => `0.${9 - Number(digit)}`) : rows)],
      };
    });
    await writeFile(path, Buffer.concat(encodePart(block, forged)));
    expect((await study('status', at('forged'))).code).toBe(0);
    const { code, stdout } = await study('verify', at('forged'), '--sample', '24');
    expect(code).toBe(5);
    expect(stdout).toContain('differs: row 1: completion is 0.');
    expect((await study('replay', at('forged'), '--row', '1')).code).toBe(5);
  });

  it('tell the row of a run, its events and a home of it', async () => {
    const row = await study('replay', at('undisturbed'), '--row', '7', '--json');
    const [head = '', ...lines] = (undisturbed[0] ?? '').split('\r\n');
    const { same, run } = JSON.parse(row.stdout);
    expect(same).toBe(true);
    expect(Object.keys(run).join()).toBe(head);
    expect(Object.values(run).join()).toBe(lines[6]);
    const events = await study('replay', at('undisturbed'), '--row', '7', '--events');
    expect(events.stdout).toMatch(/^arm,set,replicate,event,week.*\r\nbaseline,1,4,1,/);
    const diary = await study('replay', at('undisturbed'), '--row', '8', '--diary', 'KY');
    expect([diary.code, diary.stdout]).toEqual([0, expect.stringContaining('KY')]);
    expect((await study('replay', at('undisturbed'), '--row', '25')).stderr).toContain('from 1 to 24');
  });
});
