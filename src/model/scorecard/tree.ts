import type { Expression } from './expression.ts';
import { FormulaError } from './formulaError.ts';
import { functions } from './functions.ts';
import type { Operation } from './operations.ts';
import { clip, type Token } from './token.ts';

/** What is read of the parser's tree. It has other kinds of nodes too; they are refused. */
export type Parsed =
  | { readonly type: 'ConstantNode'; readonly value: unknown }
  | { readonly type: 'SymbolNode'; readonly name: string }
  | { readonly type: 'ParenthesisNode'; readonly content: Parsed }
  | {
      readonly type: 'ConditionalNode';
      readonly condition: Parsed;
      readonly trueExpr: Parsed;
      readonly falseExpr: Parsed;
    }
  | { readonly type: 'FunctionNode'; readonly fn: Parsed; readonly args: readonly Parsed[] }
  | {
      readonly type: 'OperatorNode';
      readonly op: string;
      readonly args: readonly Parsed[];
      readonly implicit: boolean;
    };

type Kind<Type extends Parsed['type']> = Extract<Parsed, { readonly type: Type }>;

const binary: ReadonlyMap<string, Operation> = new Map([
  ['+', 'add'],
  ['-', 'subtract'],
  ['*', 'multiply'],
  ['/', 'divide'],
  ['^', 'power'],
  ['<', 'less'],
  ['<=', 'atMost'],
  ['>', 'more'],
  ['>=', 'atLeast'],
  ['==', 'equal'],
  ['!=', 'unequal'],
  ['and', 'and'],
  ['or', 'or'],
]);

const unary: ReadonlyMap<string, Operation> = new Map([
  ['-', 'negate'],
  ['not', 'not'],
]);

/**
 * Turns a parser's tree into a checked expression by an allow-list. The tree is walked in the order of the text together with
 * the tokens, which gives every part its column; a tree that says anything else than the tokens is refused.
 * @throws FormulaError
 */
export function checkTree(root: Parsed, tokens: readonly Token[]): Expression {
  const ordered = tokens.filter(({ text }) => text !== '(' && text !== ')' && text !== ',');
  const end = tokens.at(-1)?.column ?? 1;
  let at = 0;

  /** Steps over the next token, which must be this text. */
  const pass = (text: string): number => {
    const token = ordered[at++];
    if (token?.text !== text) throw refused(token?.column ?? end);
    return token.column;
  };

  const constant = (value: unknown): Expression => {
    const token = ordered[at++];
    if (token?.kind !== 'number' || value !== Number(token.text)) throw refused(token?.column ?? end);
    return { kind: 'number', value, column: token.column };
  };

  const call = (node: Kind<'FunctionNode'>): Expression => {
    const name = node.fn.type === 'SymbolNode' ? node.fn.name : '';
    const column = pass(name);
    const known = functions.get(name);
    if (!known) throw refused(column);
    const [fewest, most] = known.arity;
    const count = node.args.length;
    if (count < fewest || count > most) {
      const wanted = most === 1 ? 'one value' : `${fewest} to ${most} values`;
      throw new FormulaError(
        `${name} takes ${wanted}, not ${count}`,
        column,
        `Write ${name}(${most === 1 ? 'a' : 'a, b'}).`,
      );
    }
    return { kind: 'apply', operation: known.operation, operands: node.args.map(walk), column };
  };

  const operator = (node: Kind<'OperatorNode'>): Expression => {
    const [first, second, ...rest] = node.args;
    if (!first || rest.length > 0 || node.implicit) throw refused(ordered[at]?.column ?? end);
    const { op } = node;
    if (!second) {
      const operation = unary.get(op);
      const column = pass(op);
      if (!operation) throw unaryPlus(column, op);
      return { kind: 'apply', operation, operands: [value(first, operation)], column };
    }
    const operation = binary.get(op);
    const before = value(first, operation);
    const column = pass(op);
    if (!operation) throw refused(column);
    return { kind: 'apply', operation, operands: [before, value(second, operation)], column };
  };

  /** An operand. `not a > b` would be (not a) > b, which nobody means, so it must be put in parentheses. */
  const value = (node: Parsed, operation: Operation | undefined): Expression => {
    const isNot = node.type === 'OperatorNode' && node.op === 'not';
    if (isNot && operation !== 'and' && operation !== 'or' && operation !== 'not') {
      const column = ordered[at]?.column ?? end;
      throw new FormulaError('"not" holds for the next value only', column, 'Write not (a > b) or (not a) > b.');
    }
    return walk(node);
  };

  const condition = (node: Kind<'ConditionalNode'>): Expression => {
    const test = walk(node.condition);
    const column = pass('?');
    const yes = walk(node.trueExpr);
    pass(':');
    return { kind: 'apply', operation: 'choose', operands: [test, yes, walk(node.falseExpr)], column };
  };

  const walk = (node: Parsed): Expression => {
    switch (node.type) {
      case 'ConstantNode':
        return constant(node.value);
      case 'SymbolNode':
        return { kind: 'name', name: node.name, column: pass(node.name) };
      case 'ParenthesisNode':
        return walk(node.content);
      case 'ConditionalNode':
        return condition(node);
      case 'FunctionNode':
        return call(node);
      case 'OperatorNode':
        return operator(node);
      default:
        throw refused(ordered[at]?.column ?? end);
    }
  };

  const checked = walk(root);
  const left = ordered[at];
  if (left)
    throw new FormulaError(`${clip(left.text)} cannot be read here`, left.column, 'Remove it or put in an operator.');
  return checked;
}

function unaryPlus(column: number, op: string): FormulaError {
  return new FormulaError(`there is no value before ${op}`, column, `Put a value before ${op} or leave it out.`);
}

function refused(column: number): FormulaError {
  const hint = 'Formulas use numbers, names of observables, + - * / ^, comparisons, ?:, and, or, not, and functions.';
  return new FormulaError('this part is not allowed in a formula', column, hint);
}
