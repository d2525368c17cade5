import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../experiment/tables.ts';
import { paths } from '../../model/parameters/table.ts';
import { valuesWith } from '../../testing/plain.ts';
import { projectFolder, projectText } from '../project.ts';
import { evidence } from './rows.ts';
import { isNoticed } from './table.ts';

const texts = new Map<string, string>();

function textOf(file: string): string {
  const known = texts.get(file) ?? projectText(file);
  texts.set(file, known);
  return known;
}

/** Every column of every table, as `table.column`. */
const columns = new Set(
  tablesOf(
    { arms: [{ name: 'a', title: { en: '', zh: '' }, values: valuesWith(), fixes: [], villages: [] }] },
    { events: 'all', children: true },
  ).flatMap((table) => table.columns.map((column) => `${table.name}.${column.name}`)),
);
const known = new Set<string>(paths);

describe('docs/evidence.md', () => {
  it('has the rows S01 to S143 in order, each once', () => {
    const expected = Array.from({ length: 143 }, (_, row) => `S${String(row + 1).padStart(2, '0')}`);
    expect(evidence.map(({ id }) => id)).toEqual(expected);
  });

  for (const { id, state, proof, missing } of evidence) {
    it(`${id} names what exists`, () => {
      for (const place of proof.where ?? []) {
        const [file, name] = place.split(' ') as [string, string?];
        expect(`${file} ${existsSync(join(projectFolder(), file))}`).toBe(`${file} true`);
        if (name !== undefined)
          expect(textOf(file)).toMatch(
            new RegExp(`^export (async )?(function\\*?|class|const|interface|type) ${name}\\b`, 'm'),
          );
      }
      for (const name of proof.observables ?? []) {
        const path = name.startsWith('parameter ') ? name.slice('parameter '.length) : null;
        expect(`${name} ${path === null ? columns.has(name) : known.has(path)}`).toBe(`${name} true`);
      }
      for (const file of proof.command?.match(/scenarios\/\S+\.yaml/g) ?? [])
        expect(`${file} ${existsSync(join(projectFolder(), file))}`).toBe(`${file} true`);
      if (proof.test) {
        const [file, title] = proof.test;
        expect(textOf(file).includes(`it('${title}'`) || textOf(file).includes(`it("${title}"`)).toBe(true);
      }
      if (proof.mutation) {
        const [file, text, replacement] = proof.mutation;
        expect(`${textOf(file).split(text).length - 1} times ${text}`).toBe(`1 times ${text}`);
        expect(replacement).not.toBe(text);
      }
      expect(missing === '').toBe(state === 'works');
    });
  }

  it('says "works" only where a test has been seen to notice its mutation (npm run soak)', () => {
    const unseen = evidence.filter((row) => row.state === 'works' && !isNoticed(row)).map(({ id }) => id);
    expect(unseen).toEqual([]);
  });
});
