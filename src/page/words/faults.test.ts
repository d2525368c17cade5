import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { FormulaError } from '../../model/scorecard/formulaError.ts';
import { faultOf } from '../formula/fault.ts';
import { chineseHint, chineseOf } from './faults.ts';

// The parser that stands in the page.
vi.mock('mathjs/number', () => import('../formula/parser.ts'));

/** Formulas with every fault that the engine knows, each once. */
const broken =
  `accepted min(,)|min|cats(1)|cats + 1|accpted|ln(2)|pow(2, 3)|pi|${'('.repeat(300)}1|1 < accepted < 2|accepted 2|
${'1+'.repeat(1100)}1|  |1e999|1e-999|abs(1, 2)|min()|max(${'1,'.repeat(120)}1)|1 + not 2 > 1|1)|+ 1|accepted = 2|a ** 2|a <> 2|1 << 2|4 >> 1|
a => 1|1 & 2|1 "x"|1 ; 2|[1]|{1}|1 # x|1 ≤ 2|1 ≥ 2|1 ≠ 2|1 × 2|1 ÷ 2|1 − 2|（1|1）|1，2|5!|5 % 2|a.b|1 | 2|1 'x|
1 ? 2|1 ? 2 : |(1|min(1|1 +|, 1|* 2|€|1 / (accepted - accepted)|exp(1000)|log(0 * accepted)|log(0)|not|- |? 1 : 2`
    .split('|')
    .flatMap((text) => [text.replace('\n', ''), text.replace('\n', '').replace(/^ | $/g, '')]);

function untold(fault: FormulaError): readonly string[] {
  return [
    ...(chineseOf(fault.message) === null ? [fault.message] : []),
    ...(chineseHint(fault.hint) === null ? [fault.hint] : []),
  ];
}

const piece = fc.constantFrom(
  ...[
    'accepted',
    'cats',
    'week',
    '1',
    '.5',
    '1e999',
    '+',
    '-',
    '*',
    '/',
    '^',
    '<',
    '>=',
    '==',
    '!=',
    '=',
    '!',
    '%',
    '$',
    '；',
  ],
  ...['and', 'or', 'not', '?', ':', '(', ')', ',', 'min(', 'max(', 'abs(', 'min', 'if(', 'pi', '"', '“', '。'],
);

describe('what is wrong with a formula, in Chinese', () => {
  it('is told for every fault of the engine', () => {
    const faults = broken.flatMap((text) => faultOf(text) ?? []);
    expect(faults.length).toBeGreaterThan(60);
    expect(faults.flatMap(untold)).toEqual([]);
    // Nothing of the English sentence is left but names, signs and what is to be written.
    const left = faults
      .map((fault) => chineseOf(fault.message) ?? '')
      .filter((text) => /\b(the|is|not a|cannot)\b/.test(text));
    expect(left).toEqual([]);
  });

  it('is told for whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.string(), (pieces, text) => {
        for (const typed of [pieces.join(' '), text]) {
          const fault = faultOf(typed);
          if (fault !== null) expect(untold(fault)).toEqual([]);
        }
      }),
      { numRuns: 3_000, seed: 641 },
    );
  });

  it('names the place, what is meant and all names', () => {
    expect(chineseOf('accpted is not an observable')).toBe('accpted不是可用的名称');
    expect(chineseHint('Did you mean accepted? Observables of scorecards.director: accepted, pace.')).toBe(
      '是不是想写accepted？可用的名称：accepted, pace。',
    );
    expect(chineseOf('a sentence that nobody knows')).toBeNull();
  });
});
