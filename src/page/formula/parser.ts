import { comparisons, type Token } from '../../model/scorecard/token.ts';
import { tokens } from '../../model/scorecard/tokens.ts';
import type { Parsed } from '../../model/scorecard/tree.ts';

/**
 * The grammar of scorecard formulas, in place of the one of mathjs, which alone would take half of the page's size. It stands behind the
 * same checks of tokens, structure and names as that one, and a test holds it to the same trees.
 * @throws SyntaxError with `char`, the 1-based place of what cannot be read
 */
export function parse(text: string): Parsed {
  const parser = new Parser(tokens(text), text.length + 1);
  const tree = parser.condition();
  parser.end();
  return tree;
}

/** What the model asks of mathjs: something made from dependencies that parses. */
export function create(): { readonly parse: typeof parse } {
  return { parse };
}
export const parseDependencies = {};

/** Infix operators from the loosest to the tightest; all group to the left. */
const levels: readonly ReadonlySet<string>[] = [
  new Set(['or']),
  new Set(['and']),
  comparisons,
  new Set(['+', '-']),
  new Set(['*', '/']),
];

class Parser {
  readonly #tokens: readonly Token[];
  readonly #end: number;
  #at = 0;

  constructor(found: readonly Token[], end: number) {
    this.#tokens = found;
    this.#end = end;
  }

  condition(): Parsed {
    const test = this.#infix(0);
    if (!this.#take('?')) return test;
    const trueExpr = this.#infix(0);
    if (!this.#take(':')) throw this.#fault('False part of conditional expression expected');
    return { type: 'ConditionalNode', condition: test, trueExpr, falseExpr: this.condition() };
  }

  end(): void {
    const left = this.#tokens[this.#at];
    if (left) throw this.#fault(left.text === ')' ? 'Unexpected operator )' : `Unexpected part "${left.text}"`);
  }

  #infix(level: number): Parsed {
    const operators = levels[level];
    if (operators === undefined) return this.#unary();
    let left = this.#infix(level + 1);
    for (;;) {
      const op = this.#tokens[this.#at]?.text;
      if (op === undefined || !operators.has(op)) return left;
      this.#at++;
      left = { type: 'OperatorNode', op, args: [left, this.#infix(level + 1)], implicit: false };
    }
  }

  /** A sign or `not` holds for the power behind it: -2^2 is -(2^2). */
  #unary(): Parsed {
    for (const op of ['-', '+', 'not'])
      if (this.#take(op)) return { type: 'OperatorNode', op, args: [this.#unary()], implicit: false };
    return this.#power();
  }

  /** Powers group to the right, and a sign may stand in the exponent. */
  #power(): Parsed {
    const base = this.#value();
    if (!this.#take('^')) return base;
    return { type: 'OperatorNode', op: '^', args: [base, this.#unary()], implicit: false };
  }

  #value(): Parsed {
    const token = this.#tokens[this.#at];
    if (token?.kind === 'number') {
      this.#at++;
      return { type: 'ConstantNode', value: Number(token.text) };
    }
    if (token?.kind === 'name') {
      this.#at++;
      const symbol: Parsed = { type: 'SymbolNode', name: token.text };
      return this.#take('(') ? { type: 'FunctionNode', fn: symbol, args: this.#arguments() } : symbol;
    }
    if (!this.#take('(')) throw this.#fault(token ? 'Value expected' : 'Unexpected end of expression');
    const content = this.condition();
    if (!this.#take(')')) throw this.#fault('Parenthesis ) expected');
    return { type: 'ParenthesisNode', content };
  }

  #arguments(): readonly Parsed[] {
    if (this.#take(')')) return [];
    const found = [this.condition()];
    while (this.#take(',')) found.push(this.condition());
    if (!this.#take(')')) throw this.#fault('Parenthesis ) expected');
    return found;
  }

  #take(text: string): boolean {
    if (this.#tokens[this.#at]?.text !== text) return false;
    this.#at++;
    return true;
  }

  #fault(message: string): SyntaxError {
    const char = this.#tokens[this.#at]?.column ?? this.#end;
    return Object.assign(new SyntaxError(`${message} (char ${char})`), { char });
  }
}
