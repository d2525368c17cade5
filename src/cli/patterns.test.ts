import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { PatternsDocument } from '../report/patterns/document.ts';
import { lastmeter } from '../testing/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'lastmeter-patterns-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const small = ['patterns', 'lastmeter:baseline', '--set', 'city.homes=12', '--replicates', '5'];

describe('lastmeter patterns', () => {
  it('prints a table of at most 100 columns that ends with the counts', async () => {
    const { code, stdout, stderr } = await lastmeter([...small, '--workers', '1']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
    for (const id of ['P1 ', 'P13', 'P18', 'S43', 'S141']) expect(lines.some((line) => line.startsWith(id))).toBe(true);
    expect(stdout).toContain('P13 undecided: needs at least 40 replicates; there are 5');
    expect(stdout).toMatch(
      /\nStrong and medium: fitted: \d of 5 hold.*\n(.*\n)?Weak: .*\n(.*\n)?Further checks: held out: /,
    );
  });

  it('gives the same document with one worker and with two', async () => {
    const one = await lastmeter([...small, '--workers', '1', '--json']);
    const two = await lastmeter([...small, '--workers', '2', '--json']);
    expect(two.stdout).toBe(one.stdout);
    const document = JSON.parse(one.stdout) as PatternsDocument;
    expect(document.patterns).toHaveLength(43);
    expect(document.counts.reduce((sum, { of }) => sum + of, 0)).toBe(43);
    expect(document.patterns[0]?.figures[0]?.values).toHaveLength(5);
  });

  it('ends with 1 under --check only where a pattern fails', async () => {
    // Twelve homes report nowhere near 1,768.
    const checked = await lastmeter([...small, '--workers', '1', '--check']);
    expect(checked.code).toBe(1);
    expect(checked.stderr).toMatch(/^check: P1,.* fail\n$/);
  });

  it('says over how many parameter sets and replicates it went', async () => {
    const ensemble = ['--ensemble', 'lastmeter:ensembles/h-city', '--ensemble-sets', '2'];
    const out = join(folder, 'sets');
    await lastmeter([...small.slice(0, 4), '--replicates', '1', ...ensemble, '--workers', '1', '--out', out]);
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('2 parameter sets × 1 replicate, seed');
  });

  it('writes its files, keeps them for the same question and refuses another', async () => {
    const out = join(folder, 'report');
    const first = await lastmeter([...small, '--workers', '1', '--out', out]);
    expect(first.stderr).toContain('written to');
    expect(readdirSync(out).sort()).toEqual(['patterns.csv', 'patterns.json', 'report.html']);
    const rows = readFileSync(join(out, 'patterns.csv'), 'utf8').trimEnd().split('\r\n');
    const document = JSON.parse(readFileSync(join(out, 'patterns.json'), 'utf8')) as PatternsDocument;
    expect(rows).toHaveLength(1 + document.patterns.flatMap(({ figures }) => figures).length);
    const html = readFileSync(join(out, 'report.html'), 'utf8');
    expect(html.match(/<svg /g)).toHaveLength(43);
    expect(html).not.toMatch(/<script|<link|https?:\/\/(?!www\.w3\.org\/2000\/svg)|NaN|undefined<|Infinity/);
    expect((await lastmeter([...small, '--workers', '1', '--out', out, '--language', 'zh'])).code).toBe(0);
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('马太效应');
    const other = await lastmeter([...small, '--workers', '1', '--out', out, '--seed', 'other']);
    expect(other.code).toBe(3);
    expect(other.stderr).toContain('another scenario, seed or number of replicates');
    expect(other.stdout).toBe('');
  });

  it.each([
    [['patterns', '--replicates', '0'], '--replicates takes a whole number from 1 to 100000; it is "0"'],
    [['patterns', '--replicate', '5'], 'Did you mean --replicates?'],
    [['patterns', 'no-such.yaml'], 'no-such.yaml'],
    [['patterns', '--out', ' '], '--out is empty. Write what it takes after it'],
    [['patterns', '--set', 'city.home=3'], 'city.homes'],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await lastmeter(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });

  it('says which formula has no value', async () => {
    const file = join(folder, 'wrong.yaml');
    const lines = ['format: 1', 'title: {en: wrong, zh: wrong}', 'set:', '  city.homes: 8'];
    writeFileSync(file, `${[...lines, '  scorecards.director: "1 / (short - short)"'].join('\n')}\n`);
    const { code, stderr } = await lastmeter(['patterns', file, '--replicates', '1', '--workers', '1']);
    expect(code).not.toBe(0);
    expect(stderr).toContain('scorecards.director');
    expect(stderr).not.toContain('fault of the program');
  });
});
