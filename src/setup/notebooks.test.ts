import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { csvParse } from 'd3';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './root.mjs';

interface Cell {
  readonly cell_type: 'code' | 'markdown';
  readonly id: string;
  readonly source: readonly string[];
  readonly outputs?: readonly unknown[];
}
interface Notebook {
  readonly cells: readonly Cell[];
  readonly metadata: { readonly kernelspec: { readonly name: string } };
  readonly nbformat: number;
}

const folder = join(root, 'notebooks');
const names = readdirSync(folder).filter((name) => name.endsWith('.ipynb'));
const own = mkdtempSync(join(tmpdir(), 'lastmeter-notebooks-'));
afterAll(() => rmSync(own, { recursive: true, force: true }));

function read(name: string): Notebook {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Notebook;
}

function notebooks(...args: readonly string[]) {
  const script = join(root, 'src', 'setup', 'notebooks.mjs');
  return spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
}

/** A notebook of these code cells in a file of its own. */
function written(name: string, ...codes: readonly string[]): string {
  const cells = codes.map((source, k) => {
    const place = { cell_type: 'code', id: `code-${k}`, execution_count: null, metadata: {} };
    return { ...place, source: [source], outputs: [] };
  });
  const file = join(own, `${name}.ipynb`);
  writeFileSync(file, JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }));
  return file;
}

describe('the notebooks', () => {
  it('run from the first cell to the last and come to what is stored (npm run notebooks)', () => {
    const { status, stderr } = notebooks('--check');
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.any(String) });
    for (const name of names) expect(stderr).toMatch(new RegExp(`^${name}: \\d+ cells$`, 'm'));
    expect(names.length).toBeGreaterThanOrEqual(4);
  }, 240_000);

  it.each(names)(
    '%s opens in Jupyter, says what each cell is for, shows pictures, and links to what is there',
    (name) => {
      const { cells, metadata, nbformat } = read(name);
      expect([nbformat, metadata.kernelspec.name]).toEqual([4, 'deno']);
      expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
      expect(cells[0]?.source[0]).toMatch(/^# /);
      const shown = JSON.stringify(cells.flatMap(({ outputs = [] }) => outputs));
      expect(shown.match(/image\/svg\+xml/g)?.length).toBeGreaterThanOrEqual(2);
      expect(shown).not.toMatch(/NaN|undefined|\[object/);
      const text = cells.flatMap(({ cell_type: type, source }) => (type === 'markdown' ? source : [])).join('');
      const links = [...text.matchAll(/\]\((?!http)([^)#]+)/g)].map(([, path]) => path as string);
      expect(links.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
      // Simulated numbers come from cells: with decimals they cannot be anything else.
      expect(text.replace(/\(.*?\)/g, '')).not.toMatch(/\d\.\d|\d ?%/);
    },
  );
});

describe('what the README of the notebooks says', () => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');

  it('names every notebook', () => {
    for (const name of names) expect(readme).toContain(`[${name}](${name})`);
  });

  it('writes the tables whose columns are read in Python and R', () => {
    const [, command = ''] = /^npx lastmeter (run .*)$/m.exec(readme) ?? [];
    const cli = join(root, 'dist', 'lastmeter.js');
    expect(spawnSync(process.execPath, [cli, ...command.split(' ')], { cwd: own, encoding: 'utf8' })).toMatchObject({
      status: 0,
    });
    const table = (name: string) => csvParse(readFileSync(join(own, 'output', 'notebook', name), 'utf8'));
    const runs = table('runs.csv');
    expect(runs.columns).toEqual(expect.arrayContaining(['arm', 'set', 'replicate', 'genuine']));
    const arms = [...new Set(runs.map(({ arm }) => arm))];
    for (const arm of arms) expect(readme.split(`"${arm}"`)).toHaveLength(3);
    const codebook = table('codebook.csv');
    expect(codebook.filter(({ table: of, column }) => of === 'runs' && column === 'genuine')).toHaveLength(1);
  }, 120_000);
});

describe('npm run notebooks', () => {
  it('stores the value of the last expression and what was printed, and knows names of cells before', () => {
    const file = written(
      'three',
      'const a: number = 2;',
      "console.log('so');\na + 1;",
      'a > 1 ? [a] : undefined // no semicolon',
    );
    expect(notebooks(file)).toMatchObject({ status: 0 });
    const { cells } = JSON.parse(readFileSync(file, 'utf8')) as Notebook;
    const result = (count: number, text: string) => ({
      output_type: 'execute_result',
      execution_count: count,
      data: { 'text/plain': [text] },
      metadata: {},
    });
    expect(cells.map(({ outputs }) => outputs)).toEqual([
      [],
      [{ output_type: 'stream', name: 'stdout', text: ['so\n'] }, result(2, '3')],
      [result(3, '[ 2 ]')],
    ]);
    expect(notebooks('--check', file)).toMatchObject({ status: 0 });
    writeFileSync(file, readFileSync(file, 'utf8').replace('"[ 2 ]"', '"[ 4 ]"'));
    const { status, stderr } = notebooks('--check', file);
    expect([status, stderr]).toEqual([1, expect.stringContaining('three.ipynb, code cell 3: another output')]);
  }, 60_000);

  it.each([
    ['throws', "throw new Error('no water')", 'throws.ipynb, code cell 2: no water'],
    ['unwritten', 'const = 3', 'unwritten.ipynb, code cell'],
    ['unfound', "import '../nowhere.mjs'", 'unfound.ipynb, code cell'],
  ])(
    'names notebook and cell that %s, and leaves the file as it was',
    (name, code, message) => {
      const file = written(name, '1', code);
      const before = readFileSync(file, 'utf8');
      const { status, stderr } = notebooks(file);
      expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
      expect(readFileSync(file, 'utf8')).toBe(before);
    },
    60_000,
  );
});
