// @ts-check
import ts from 'typescript';
import { place, walk } from './program.mjs';

const scope = /^src\/(model|measures)\/.*(?<!\.test)\.ts$/;

/** What IEEE 754 and the language fix to the last bit. */
const exact = new Set(
  'abs min max floor ceil round trunc sign sqrt imul fround clz32 PI E LN2 LN10 LOG2E LOG10E SQRT2 SQRT1_2'.split(' '),
);
const power = new Set([ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken]);

/**
 * Where the model or a measure calculates with something whose last bit depends on the engine (Math.exp, `**`), or that is
 * not reproducible (Math.random, Date).
 * @param {import('./program.mjs').Program} program
 * @returns {{ readonly files: number, readonly faults: readonly string[] }} files looked at; `file:line:column code` of each fault
 */
export function inexact({ sources, local }) {
  /** @type {string[]} */
  const faults = [];
  let files = 0;
  for (const source of sources) {
    if (!scope.test(local(source))) continue;
    files++;
    walk(source, (node) => {
      const fault = ts.isBinaryExpression(node)
        ? power.has(node.operatorToken.kind)
        : ts.isIdentifier(node) && banned(node);
      if (fault) faults.push(`${local(source)}:${place(node)} ${node.parent.getText(source).split('\n', 1)[0]}`);
    });
  }
  return { files, faults };
}

/** Whether a name is `Date`, or `Math` without an exact function behind it. @param {ts.Identifier} node */
function banned(node) {
  const { parent, text } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (text === 'Date') return true;
  return text === 'Math' && !(ts.isPropertyAccessExpression(parent) && exact.has(parent.name.text));
}
