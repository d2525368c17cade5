import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Files whose explanations the page does not show: parameters, measures, columns of tables. */
const silent = /src\/(model\/parameters|measures|observers\/tables)\/[^/]+\.ts$/;
const chinese = /[\u2e80-\uffef]/;

/**
 * Leaves explanations out of the page: they are more than half of the engine's size and change no number. A list that explains something in Chinese is
 * `[…, English, Chinese, source]`: these three become empty.
 */
export const withoutTexts: Plugin = {
  name: 'without-texts',
  setup(build) {
    build.onLoad({ filter: silent }, async ({ path }) => ({
      contents: silenced(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** The source without its explanations. */
export function silenced(text: string): string {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const cuts: ts.Node[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node)) cuts.push(...explanations(node.elements));
    if (ts.isObjectLiteralExpression(node)) {
      const values = node.properties.flatMap((property) =>
        ts.isPropertyAssignment(property) && /^(en|zh)$/.test(property.name.getText()) ? [property.initializer] : [],
      );
      cuts.push(...explanations(values));
    }
    ts.forEachChild(node, look);
  };
  look(source);
  let left = text;
  for (const node of cuts.sort((a, b) => b.getStart() - a.getStart()))
    left = `${left.slice(0, node.getStart())}''${left.slice(node.getEnd())}`;
  return left;
}

function explanations(elements: readonly ts.Expression[]): readonly ts.Node[] {
  const at = elements.findIndex((element) => isText(element) && chinese.test(element.getText()));
  return at < 1 ? [] : elements.filter((element, place) => place >= at - 1 && isText(element));
}

function isText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}
