// @ts-check
// The code of a notebook as one module that tells what each cell comes to.
import ts from 'typescript';

/** How the module of a notebook tells which cell it is in and what the cell's last expression came to. */
export const teller = '__notebook';

/**
 * A notebook's code cells as one module, which runs them from the first to the last. Names of one cell are known in the next.
 * @param {readonly string[]} codes text of each cell
 * @returns {string} TypeScript
 */
export function moduleOf(codes) {
  const cells = codes.map((code, cell) => `globalThis.${teller}.begin(${cell});\n${told(code)}`);
  return [...cells, `globalThis.${teller}.begin(${codes.length});`].join('\n');
}

/** The cell, with the value of its last statement told where that is an expression. @param {string} code */
function told(code) {
  const source = ts.createSourceFile('cell.ts', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS);
  const last = source.statements.at(-1);
  if (last === undefined || !ts.isExpressionStatement(last)) return code;
  const { expression } = last;
  const text = code.slice(expression.getStart(source), expression.getEnd());
  return `${code.slice(0, last.getStart(source))}globalThis.${teller}.show(${text}\n);`;
}
