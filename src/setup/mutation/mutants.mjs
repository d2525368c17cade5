// @ts-check
import ts from 'typescript';

/**
 * One small change of a file of the program.
 * @typedef {{ file: string, start: number, end: number, line: number, kind: string, before: string, after: string }} Mutant
 */

const { SyntaxKind } = ts;

/** What each operator becomes. @type {Readonly<Record<string, string>>} */
const others = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '**': '*',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+=': '-=',
  '-=': '+=',
  '*=': '/=',
  '/=': '*=',
  '++': '--',
  '--': '++',
};

/** What each function becomes. @type {Readonly<Record<string, string>>} */
const twins = {
  'Math.min': 'Math.max',
  'Math.max': 'Math.min',
  'Math.floor': 'Math.ceil',
  'Math.ceil': 'Math.floor',
  every: 'some',
  some: 'every',
};

/**
 * Every change of a file that the operators below make: other arithmetic, comparisons and logic; conditions that always or never
 * hold; numbers, truth values and signs; bodies and calls that are left out. Texts and types are left alone: they decide no number.
 * @param {string} file @param {string} text
 * @returns {Mutant[]}
 */
export function mutantsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {Mutant[]} */
  const found = [];
  /** @param {ts.Node} node @param {string} kind @param {string} after */
  const add = (node, kind, after) => {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    found.push({ file, start, end: node.end, line, kind, before: text.slice(start, node.end), after });
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isEnumDeclaration(node) || ts.isThrowStatement(node)) return;
    if (ts.isBinaryExpression(node)) {
      const other = others[node.operatorToken.getText(source)];
      if (other !== undefined && !ofTexts(node)) add(node.operatorToken, 'operator', other);
    } else if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
      const step = node.operator === SyntaxKind.PlusPlusToken ? '++' : '--';
      if (node.operator === SyntaxKind.PlusPlusToken || node.operator === SyntaxKind.MinusMinusToken)
        add(node, 'step', node.getText(source).replace(step, others[step] ?? step));
      else if (node.operator !== SyntaxKind.PlusToken) add(node, 'sign', `(${node.operand.getText(source)})`);
    } else if (ts.isConditionalExpression(node)) {
      add(node.condition, 'condition', found.length % 2 === 0 ? 'true' : 'false');
    } else if (ts.isIfStatement(node)) {
      add(node.expression, 'condition', found.length % 2 === 0 ? 'true' : 'false');
    } else if (node.kind === SyntaxKind.TrueKeyword || node.kind === SyntaxKind.FalseKeyword) {
      add(node, 'truth value', node.kind === SyntaxKind.TrueKeyword ? 'false' : 'true');
    } else if (ts.isNumericLiteral(node)) {
      if (!ts.isLiteralTypeNode(node.parent)) add(node, 'number', `(${node.getText(source)} + 1)`);
    } else if (ts.isCallExpression(node)) {
      const twin = twins[node.expression.getText(source)];
      const method = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : null;
      if (twin !== undefined) add(node.expression, 'function', twin);
      else if (method !== null && twins[method.text] !== undefined) add(method, 'function', twins[method.text] ?? '');
      if (ts.isExpressionStatement(node.parent)) add(node.parent, 'call left out', ';');
    } else if (ts.isExpressionStatement(node) && ts.isBinaryExpression(node.expression)) {
      add(node, 'assignment left out', ';');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether a sum joins texts. @param {ts.BinaryExpression} node @returns {boolean} */
function ofTexts({ left, right }) {
  return [left, right].some(
    (side) =>
      ts.isStringLiteralLike(side) || ts.isTemplateExpression(side) || (ts.isBinaryExpression(side) && ofTexts(side)),
  );
}
