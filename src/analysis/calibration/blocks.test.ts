import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BLOCK, Blocks, replace } from './blocks.ts';
import type { Evaluation } from './evaluation.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lastmeter-blocks-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const warnings: string[] = [];
const open = (digest = 'a'.repeat(64)) => Blocks.open(folder, digest, (message) => warnings.push(message));
const set = (distance: number): Evaluation => ({ distance, censored: false, figures: [1], components: [distance] });

describe('blocks on disk', () => {
  it('are known by generation, place and tolerance', () => {
    const blocks = open();
    blocks.write(2, 0, 1, [set(5), set(6)]);
    blocks.write(2, 3, 1, [set(7)]);
    blocks.write(12, 0, 1, [set(8)]);
    expect([...open().known(2, 1)]).toEqual([
      [0, set(5)],
      [1, set(6)],
      [3 * BLOCK, set(7)],
    ]);
    expect([...open().known(12, 1)]).toEqual([[0, set(8)]]);
    expect(open().known(1, 1).size).toBe(0);
    expect(open().known(2, 2).size).toBe(0);
    expect(open('b'.repeat(64)).known(2, 1).size).toBe(0);
    const names = readdirSync(join(folder, 'parts')).map((name) => name.slice(0, 10));
    expect(names.sort()).toEqual(['g002-b000-', 'g002-b003-', 'g012-b000-']);
  });

  it('are written over', () => {
    open().write(0, 0, 1, [set(1)]);
    open().write(0, 0, 1, [set(1), set(2)]);
    expect([...open().known(0, 1).values()]).toEqual([set(1), set(2)]);
  });

  it('lose what a killed process left half-written, also among the figures', () => {
    open();
    const left = `.tmp-${hostname().replace(/[^A-Za-z0-9]+/g, '-')}-9999999-0-0`;
    replace(join(folder, 'figures', 'one.svg'), '<svg/>', folder);
    writeFileSync(join(folder, left), 'half');
    writeFileSync(join(folder, 'figures', left), 'half');
    open();
    expect(readdirSync(folder)).not.toContain(left);
    expect(readdirSync(join(folder, 'figures'))).toEqual(['one.svg']);
  });

  it('cost fifty sets at most', () => {
    expect(BLOCK).toBe(50);
  });
});

it('a file is replaced as a whole, in folders that are made for it', () => {
  const path = join(folder, 'deep', 'down', 'text');
  replace(path, 'one', folder);
  replace(path, 'two', folder);
  expect(readFileSync(path, 'utf8')).toBe('two');
  expect(readdirSync(join(folder, 'deep', 'down'))).toEqual(['text']);
  // A folder cannot be made where a file lies.
  expect(() => replace(join(path, 'below'), 'x', folder)).toThrow(expect.objectContaining({ exit: 2 }));
});
