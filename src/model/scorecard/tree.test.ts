import { describe, expect, it } from 'vitest';
import { FormulaError } from './formulaError.ts';
import { tokens } from './tokens.ts';
import { checkTree, type Parsed } from './tree.ts';

const number = (value: unknown): Parsed => ({ type: 'ConstantNode', value });
const name = (text: string): Parsed => ({ type: 'SymbolNode', name: text });
const operator = (op: string, args: readonly Parsed[], implicit = false): Parsed => ({
  type: 'OperatorNode',
  op,
  args,
  implicit,
});

/** Whatever a parser might make of the text, only a tree that says the same as the tokens may pass. */
describe('checkTree', () => {
  it('gives every part the column of its token', () => {
    const tree = checkTree(operator('*', [number(2), operator('-', [name('pace')])]), tokens('2  * (-pace)'));
    expect(tree).toEqual({
      kind: 'apply',
      operation: 'multiply',
      column: 4,
      operands: [
        { kind: 'number', value: 2, column: 1 },
        { kind: 'apply', operation: 'negate', column: 7, operands: [{ kind: 'name', name: 'pace', column: 8 }] },
      ],
    });
  });

  it.each<[string, Parsed, string, number]>([
    ['another number', number(3), '2', 1],
    ['a text for a number', number('2'), '2', 1],
    ['a number for a name', number(2), 'pace', 1],
    ['another name', name('week'), 'pace', 1],
    ['another operator', operator('-', [number(1), number(2)]), '1 + 2', 3],
    ['swapped operands', operator('-', [number(2), number(1)]), '1 - 2', 1],
    ['a product that is not written', operator('*', [number(2), name('pace')], true), '2 * pace', 1],
    ['an operator off the list', operator('/', [number(1), operator('!', [number(2)])]), '1 / 2', 5],
    ['three operands', operator('+', [number(1), number(2), number(3)]), '1 + 2 + 3', 1],
    ['no operands', operator('+', []), '1 + 2', 1],
    ['less than the text', number(1), '1 + 2', 3],
    ['more than the text', operator('+', [number(1), number(2)]), '1 +', 3],
    ['a call of something that is no name', { type: 'FunctionNode', fn: number(1), args: [] }, 'min(1)', 1],
    ['a call off the list', { type: 'FunctionNode', fn: name('pace'), args: [number(1)] }, 'pace * 1', 1],
    ['a node of another kind', { type: 'AccessorNode' } as unknown as Parsed, 'pace', 1],
  ])('refuses %s', (_, tree, text, column) => {
    let refusal: unknown;
    try {
      checkTree(tree, tokens(text));
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(FormulaError);
    expect(refusal).toMatchObject({ column });
  });
});
