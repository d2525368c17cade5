import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Path, paths, table } from '../model/parameters/table.ts';
import { loadText, project } from './fixture.ts';
import { load } from './load.ts';

const print = async (text: string, set: readonly string[] = []) => (await loadText(text, set)).fingerprint;
const plain = 'format: 1\n';

describe('fingerprint', () => {
  it('has 64 hexadecimal digits', async () => {
    expect(await print(plain)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not depend on name, title, longer text, comments, file or order of keys', async () => {
    const a =
      'format: 1\nset: {city.homes: 40, app.screening: hash}\nvillages: {KY: {home: 1, skill: 1}, HZ: {home: 2}}\n';
    const b = `# a comment
villages: {HZ: {home: 2}, KY: {skill: 1.0, home: 1}}
name: other
title: {en: Other}
about: {zh: 其他}
set:
  app: {screening: hash}
  city: {homes: 4e1}
format: 1
`;
    expect(await print(b)).toBe(await print(a));
    const folder = project({ 'sub/parent.yaml': a, 'child.yaml': 'format: 1\nextends: sub/parent.yaml\n' });
    expect((await load(join(folder, 'child.yaml'))).fingerprint).toBe(await print(a));
    const roster = project({
      'r.yaml': 'format: 1\nhomes: h.csv\nset: {city.homes: 40, app.screening: hash}\n',
      'h.csv': 'name,number,skill\nHZ,2,\nKY,1,1\n',
    });
    expect((await load(join(roster, 'r.yaml'))).fingerprint).toBe(await print(a));
  });

  it('does not depend on the source of a cost, but on its amounts', async () => {
    const cost = (text: string) => print(`format: 1\nfixes: [{from: 3, set: {}, cost: {${text}}}]\n`);
    expect(await cost('once: 3, source: a tender')).toBe(await cost('once: 3'));
    expect(await cost('once: 3, source: {en: a tender, zh: 报价}')).toBe(await cost('once: 3'));
    expect(await cost('once: 4')).not.toBe(await cost('once: 3'));
    expect(await cost('once: 3, payer: agency')).not.toBe(await cost('once: 3'));
  });

  it('differs when anything differs that affects results', async () => {
    const texts = [
      plain,
      'format: 1\nset: {city.homes: 99}\n',
      'format: 1\nset: {scorecards.director: "0"}\n',
      'format: 1\nfixes: [{from: 3, set: {}}]\n',
      'format: 1\nfixes: [{from: 4, set: {}}]\n',
      'format: 1\nfixes: [{from: 3, set: {city.target: 9}}]\n',
      'format: 1\nvillages: {KY: {home: 1}}\n',
      'format: 1\nvillages: {KY: {home: 2}}\n',
      'format: 1\nvillages: {KX: {home: 1}}\n',
      'format: 1\nvillages: {KY: {home: 1, skill: 0.5}}\n',
    ];
    const prints = await Promise.all(texts.map((text) => print(text)));
    expect(new Set(prints).size).toBe(texts.length);
  });

  it('does not change when a parameter is set to its default, in the file or on the command line', async () => {
    const base = await print(plain);
    const line = (path: Path) => `  ${path}: ${JSON.stringify(table[path].default)}\n`;
    expect(await print(`format: 1\nset:\n${paths.map(line).join('')}`)).toBe(base);
    expect(
      await print(
        plain,
        paths.map((path) => `${path}=${table[path].default}`),
      ),
    ).toBe(base);
    for (const path of paths) expect(await print(`format: 1\nset:\n${line(path)}`)).toBe(base);
  });

  it('does not change when keys are reordered', async () => {
    const lines = [
      'city.homes: 40',
      'app.screening: hash',
      'city.target: 15',
      'city: {years: 2}',
      'themes: {holiday: {skill: 0.5}}',
    ];
    const base = await print(`format: 1\nset:\n  ${lines.join('\n  ')}\n`);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(lines, { minLength: lines.length }),
        fc.boolean(),
        async (shuffled, last) => {
          const set = `set:\n  ${shuffled.join('\n  ')}\n`;
          expect(await print(last ? `${set}format: 1\n` : `format: 1\n${set}`)).toBe(base);
        },
      ),
      { numRuns: 50 },
    );
  });
});
