// @ts-check
import ts from 'typescript';
import { place, walk } from './program.mjs';

const opened = 'src/model/truth/open.ts';
const actors = /^src\/model\/(?!truth\/|nature\/|observers\/).*(?<!\.test)\.ts$/;

/**
 * Where an actor holds open truth, however it got it: every name in the model outside nature whose type is declared in
 * truth/open.ts. The import wall sees paths; this sees values, so a function of nature that returns open truth is found too.
 * @param {import('./program.mjs').Program} program
 * @returns {{ readonly files: number, readonly faults: readonly string[] }} files looked at; `file:line:column name: type` of each leak
 */
export function unsealed({ checker, sources, local }) {
  /** @param {ts.Symbol | undefined} symbol */
  const isTruth = (symbol) => symbol?.declarations?.some((node) => local(node.getSourceFile()) === opened) ?? false;

  /**
   * The name of the declared truth in a type, if there is one.
   * @param {ts.Type} type
   * @param {Set<ts.Type>} seen types may contain themselves
   * @returns {string | undefined}
   */
  const truthIn = (type, seen) => {
    if (seen.has(type)) return undefined;
    seen.add(type);
    const named = [type.aliasSymbol, type.symbol].find(isTruth);
    if (named !== undefined) return named.name;
    const parts = [
      ...(type.isUnionOrIntersection() ? type.types : []),
      ...(isReference(type) ? checker.getTypeArguments(type) : []),
      ...type.getCallSignatures().map((signature) => signature.getReturnType()),
    ];
    return parts.map((part) => truthIn(part, seen)).find((name) => name !== undefined);
  };

  /** @type {string[]} */
  const faults = [];
  let files = 0;
  for (const source of sources) {
    if (!actors.test(local(source))) continue;
    files++;
    walk(source, (node) => {
      if (!ts.isIdentifier(node)) return;
      const name = truthIn(checker.getTypeAtLocation(node), new Set());
      if (name !== undefined) faults.push(`${local(source)}:${place(node)} ${node.text}: ${name}`);
    });
  }
  return { files, faults };
}

/** @param {ts.Type} type @returns {type is ts.TypeReference} */
function isReference(type) {
  return (type.flags & ts.TypeFlags.Object) !== 0 && 'target' in type;
}
