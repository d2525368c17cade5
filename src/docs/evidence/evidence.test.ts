import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patternTable } from '../../analysis/patterns/patternTable.ts';
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
const figures = new Set(patternTable.flatMap(({ id, figures: own }) => own.map(({ name }) => `${id}.${name}`)));

function exists(name: string): boolean {
  if (name.startsWith('parameter ')) return known.has(name.slice('parameter '.length));
  if (name.startsWith('figure ')) return figures.has(name.slice('figure '.length));
  return columns.has(name);
}

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
      for (const name of proof.observables ?? []) expect(`${name} ${exists(name)}`).toBe(`${name} true`);
      for (const file of proof.command?.match(/scenarios\/\S+\.yaml/g) ?? [])
        expect(`${file} ${existsSync(join(projectFolder(), file))}`).toBe(`${file} true`);
      for (const [file, title] of [proof.test, proof.mechanism?.test].filter((name) => name !== undefined)) {
        expect(textOf(file).includes(`it('${title}'`) || textOf(file).includes(`it("${title}"`)).toBe(true);
      }
      for (const mutation of [proof.mutation, proof.mechanism?.mutation].filter((change) => change !== undefined)) {
        const [file, text, replacement] = mutation;
        expect(`${textOf(file).split(text).length - 1} times ${text}`).toBe(`1 times ${text}`);
        expect(replacement).not.toBe(text);
      }
      expect(missing === '').toBe(state === 'works');
    });
  }

  it('names for every target and emergent pattern a figure of each pattern that judges it', () => {
    for (const { id, kind, proof } of evidence.filter((row) => /[TE]/.test(row.kind))) {
      for (const pattern of patternTable.filter(({ rows }) => rows.includes(id))) {
        const named = (proof.observables ?? []).some((name) => name.startsWith(`figure ${pattern.id}.`));
        expect([id, kind, pattern.id, named]).toEqual([id, kind, pattern.id, true]);
      }
    }
  });

  it('says "works" only where a test has been seen to notice its mutation (npm run soak)', () => {
    const unseen = evidence.filter((row) => row.state === 'works' && !isNoticed(row)).map(({ id }) => id);
    expect(unseen).toEqual([]);
  });
});
