import fc from 'fast-check';
import { create, parseDependencies } from 'mathjs/number';
import { describe, expect, it } from 'vitest';
import { defaults } from '../../model/parameters/table.ts';
import { checkStructure } from '../../model/scorecard/structure.ts';
import { tokens } from '../../model/scorecard/tokens.ts';
import { checkTree, type Parsed } from '../../model/scorecard/tree.ts';
import { parse } from './parser.ts';

const names = ['accepted', 'pace', 'week'];
const theirs = create({ parseDependencies: parseDependencies! }).parse as unknown as (text: string) => Parsed;

/** What the model reads from a tree, or null where it is refused. */
function read(parser: (text: string) => Parsed, text: string): unknown {
  try {
    const pieces = tokens(text);
    checkStructure(pieces, names);
    const tree = checkTree(parser(text), pieces);
    // mathjs takes a lone `or` for a name; no formula means that.
    return JSON.stringify(tree).match(/"name":"(and|or|not)"/) ? null : tree;
  } catch {
    return null;
  }
}

const piece = fc.constantFrom(
  ...['accepted', 'pace', 'week', '1', '2.5', '.5', '1e3', '+', '-', '*', '/', '^', '<', '>=', '==', '!='],
  ...['and', 'or', 'not', '?', ':', '(', ')', ',', 'min(', 'max(', 'abs(', 'round('],
);
const grammatical = fc.letrec<{ part: string }>((tie) => {
  const part = tie('part');
  const infix = fc.constantFrom('+', '-', '*', '/', '^', '<', '>', '<=', '==', 'and', 'or');
  return {
    part: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('accepted', 'pace', '3', '0.5'),
      fc.tuple(part, infix, part).map(([a, op, b]) => `${a} ${op} ${b}`),
      fc.tuple(part, infix, part).map(([a, op, b]) => `(${a} ${op} ${b})`),
      part.map((a) => `-${a}`),
      part.map((a) => `not ${a}`),
      fc.tuple(part, part, part).map(([a, b, c]) => `${a} ? ${b} : ${c}`),
      fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => `max(${parts.join(', ')})`),
    ),
  };
}).part;

describe('the page reads formulas as the program does', () => {
  it('where they are in the parameter table', () => {
    const formulas = Object.entries(defaults()).filter(([path]) => path.startsWith('scorecards.'));
    for (const [, text] of formulas) {
      const pieces = tokens(String(text));
      expect(checkTree(parse(String(text)), pieces)).toEqual(checkTree(theirs(String(text)), pieces));
    }
    expect(formulas.length).toBeGreaterThan(3);
  });

  it('where they are drawn from the grammar', () => {
    let accepted = 0;
    fc.assert(
      fc.property(grammatical, (text) => {
        const own = read(parse, text);
        if (own !== null) accepted++;
        expect(own).toEqual(read(theirs, text));
      }),
      { numRuns: 4_000, seed: 610 },
    );
    expect(accepted).toBeGreaterThan(500);
  });

  it('where they are pieces in any order', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), (pieces) => {
        const text = pieces.join(' ');
        expect(read(parse, text)).toEqual(read(theirs, text));
      }),
      { numRuns: 20_000, seed: 611 },
    );
  });

  it('says where it cannot go on', () => {
    expect(() => parse('(accepted + 1')).toThrow(expect.objectContaining({ char: 14 }));
    expect(() => parse('accepted + * 2')).toThrow(expect.objectContaining({ char: 12 }));
  });
});
