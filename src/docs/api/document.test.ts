import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { described } from './described.ts';
import { api, apiDocument } from './document.ts';
import type { Declared } from './exported.ts';

const { exports, used } = api();
const all = [...exports, ...used];
const documented = new Set(all.map(({ name }) => name));

/** Errors that a function throws in its own body. */
function thrown(declared: Declared): readonly string[] {
  const found = new Set<string>();
  const look = (node: ts.Node): void => {
    if (ts.isThrowStatement(node) && ts.isNewExpression(node.expression))
      found.add(node.expression.expression.getText());
    ts.forEachChild(node, look);
  };
  look(declared);
  return [...found];
}

describe('the reference of the library', () => {
  it('has every name that the library gives', async () => {
    const library = (await import(new URL('../../../dist/library.js', import.meta.url).href)) as Record<string, object>;
    const values = Object.keys(library).filter((name) => name !== 'pictures');
    const drawn = Object.keys(library['pictures'] ?? {}).map((name) => `pictures.${name}`);
    const names = exports.map(({ name }) => name);
    for (const name of [...values, ...drawn]) expect(names).toContain(name);
    const { text } = apiDocument();
    for (const name of names) expect(text).toContain(`\n### ${name}\n`);
  });

  it.each(all.map(({ name, declared }) => [name, described(declared)] as const))(
    '%s says what it is',
    (_, { text }) => {
      expect(text.length).toBeGreaterThan(10);
    },
  );

  const functions = exports.filter(({ declared }) => ts.isFunctionDeclaration(declared));

  it.each(functions.map(({ name, declared }) => [name, declared] as const))(
    '%s says what goes in, what comes out and what it throws',
    (_, declared) => {
      const { parts, returns, throws } = described(declared);
      // A type that is described by itself needs no second description.
      const mute = parts.filter(
        ({ type, text }) => text === '' && !documented.has(type.replace(/^readonly |\[\]$/g, '')),
      );
      expect(mute.map(({ name }) => name)).toEqual([]);
      expect(returns.length).toBeGreaterThan(3);
      for (const error of thrown(declared)) expect(throws.join(' ')).toContain(error);
    },
  );

  it.each(all.map(({ name, declared }) => [name, described(declared)] as const))(
    '%s says of every number what it counts',
    (_, { parts, kind }) => {
      const numbers = parts.filter(({ type }) => /\bnumber\b|\w+Array\b/.test(type) && !type.includes('=>'));
      if (kind === 'type') expect(numbers.filter(({ text }) => text === '').map(({ name }) => name)).toEqual([]);
    },
  );
});
