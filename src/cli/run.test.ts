import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { csvParse, csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { lastmeter } from '../testing/command.ts';
import { baseline, contents, here, run, small } from '../testing/smallRun.ts';

describe('run', () => {
  it('gives the same bytes with any number of workers, in any time zone, language and folder', async () => {
    expect(await run('one')).toMatchObject({ code: 0 });
    const one = await contents('one');
    expect(await run('two', '--workers', '2')).toMatchObject({ code: 0 });
    expect(await contents('two')).toEqual(one);
    const env = { TZ: 'Asia/Kathmandu', LC_ALL: 'de_DE.UTF-8', LANG: 'tr_TR.UTF-8', HOME: here() };
    const elsewhere = await lastmeter(['run', baseline, ...small, '--out', 'three', '--workers', '3'], {
      cwd: here(),
      env,
    });
    expect(elsewhere).toMatchObject({ code: 0 });
    expect(await contents('three')).toEqual(one);
  });

  it('writes tables that its manifest vouches for, and a codebook that explains every column', async () => {
    expect(await run('a', '--children', '--events', 'all')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('median'),
    });
    const files = await contents('a');
    const manifest = JSON.parse(files['manifest.json'] ?? '');
    const tables = ['runs', 'homes', 'weeks', 'quarters', 'events', 'children', 'codebook'];
    const picture = 'figures/two-ledgers-baseline.svg';
    expect(Object.keys(manifest.files)).toEqual([...tables.map((name) => `${name}.csv`), picture]);
    expect(files[picture]).toMatch(/^<svg [^>]*aria-label="\d+ reports were accepted; \d+ of them were activities"/);
    expect(Object.keys(files).sort()).toEqual([...Object.keys(manifest.files), 'manifest.json'].sort());
    for (const [name, { sha256, rows, bytes }] of Object.entries<{ sha256: string; rows: number; bytes: number }>(
      manifest.files,
    )) {
      const text = files[name] ?? '';
      expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
      expect(Buffer.byteLength(text)).toBe(bytes);
      expect(name.endsWith('.csv') ? csvParse(text).length : 0).toBe(rows);
    }
    expect(manifest).toMatchObject({
      status: 'complete',
      runs: 6,
      experiment: { seed: 'h-city', replicates: 6, arms: [{ name: 'baseline' }] },
    });
    expect(manifest.files['runs.csv'].rows).toBe(6);
    expect(manifest.files['homes.csv'].rows).toBe(6 * 8);
    expect(manifest.files['weeks.csv'].rows).toBe(6 * 56);
    const explained = csvParse(files['codebook.csv'] ?? '').map(({ table, column }) => `${table}.${column}`);
    const written = tables.slice(0, -1).flatMap((table) => {
      const [head = []] = csvParseRows(files[`${table}.csv`] ?? '');
      return head.map((column) => `${table}.${column}`);
    });
    expect(explained).toEqual(written);
    expect(new Set(written).size).toBe(written.length);
  });

  it('runs a replicate alone exactly as among others', async () => {
    await run('all');
    await lastmeter(['run', baseline, ...small, '--first', '4', '--replicates', '1', '--out', here('one')]);
    const rows = async (of: string) => csvParse((await contents(of))['homes.csv'] ?? '');
    const fourth = (await rows('all')).filter(({ replicate }) => replicate === '4');
    expect(fourth).toHaveLength(8);
    expect([...(await rows('one'))]).toEqual(fourth);
  });

  it('gives all arms the same luck, in the order in which they were named', async () => {
    await writeFile(here('twin.yaml'), 'format: 1\nextends: lastmeter:baseline\n');
    const { code } = await lastmeter(['run', here('twin.yaml'), baseline, ...small, '--out', here('a')]);
    expect(code).toBe(0);
    const rows = csvParse((await contents('a'))['runs.csv'] ?? '');
    expect(rows.map(({ arm, replicate }) => `${arm} ${replicate}`)).toEqual(
      ['twin', 'baseline'].flatMap((arm) => [1, 2, 3, 4, 5, 6].map((replicate) => `${arm} ${replicate}`)),
    );
    const without = rows.map(({ arm: _, ...row }) => row);
    expect(without.slice(0, 6)).toEqual(without.slice(6));
  });

  it('prints one JSON document with --json, and nothing else on stdout', async () => {
    const { stdout } = await run('a', '--json');
    const printed = JSON.parse(stdout);
    expect(printed.files['runs.csv'].rows).toBe(6);
    const column = csvParse((await contents('a'))['runs.csv'] ?? '').map((row) => Number(row['formalization']));
    const { n, median } = printed.summary.find(({ outcome }: { outcome: string }) => outcome === 'formalization');
    expect(n).toBe(6);
    const [, , third = Number.NaN, fourth = Number.NaN] = column.sort((a, b) => a - b);
    expect(median).toBeCloseTo((third + fourth) / 2, 12);
  });

  it('changes the file, not the data, with --excel', async () => {
    await run('plain');
    await run('excel', '--excel');
    const plain = await contents('plain');
    const excel = await contents('excel');
    expect(excel['runs.csv']).toBe(`\ufeff${plain['runs.csv']}`);
  });

  it('takes the last of an option that is given twice, whether it is one of some words, a number or a text', async () => {
    const twice = ['--language', 'en', '--language', 'zh', '--events', 'all', '--events', 'none'];
    const { code, stdout } = await run('twice', ...twice, '--replicates', '3', '--seed', 'a', '--seed', 'b');
    expect(code).toBe(0);
    expect(stdout).toContain('被接受的上报次数');
    const files = await contents('twice');
    expect(Object.keys(files)).not.toContain('events.csv');
    expect(csvParse(files['runs.csv'] ?? '').map((row) => row['seed'])).toEqual(['b', 'b', 'b']);
  });
});
