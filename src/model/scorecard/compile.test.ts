import fc from 'fast-check';
import { all, create } from 'mathjs/number';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exponential } from '../numerics/exponential.ts';
import { logarithm } from '../numerics/logarithm.ts';
import { power } from '../numerics/power.ts';
import { compile } from './compile.ts';
import { emit, make } from './emit.ts';
import { interpret } from './interpret.ts';
import { baseObservables, directorObservable, emptyValues } from './observables.ts';
import { parse } from './parse.ts';
import { steps } from './steps.ts';

const bases = baseObservables('director');

/** Director's values: zeros but for those named. */
function values(some: Partial<Record<keyof typeof directorObservable, number>>): Float64Array {
  const x = emptyValues('director');
  for (const [name, value] of Object.entries(some))
    x[directorObservable[name as keyof typeof directorObservable]] = value;
  return x;
}

const points = (text: string, some = {}): number => compile(text, 'director').evaluate(values(some));

/** A random formula, once in this language and once for an evaluator in which comparisons give true and false. */
interface Both {
  readonly own: string;
  readonly other: string;
}
const both = (own: string, other = own): Both => ({ own, other });
const formula = fc.letrec<{ part: Both }>((tie) => {
  const part = tie('part');
  const names = fc
    .constantFrom('accepted', 'pace', 'week', 'urged', 'standing', 'short', 'excess')
    .map((name) => both(name));
  const number = fc
    .oneof(fc.integer({ min: 0, max: 30 }).map(String), fc.constantFrom('0.5', '.25', '1e-3', '2.5E+2'))
    .map((digits) => both(digits));
  const infix = fc
    .tuple(part, fc.constantFrom('+', '-', '*', '/', '^'), part)
    .map(([a, op, b]) => both(`(${a.own} ${op} ${b.own})`, `(${a.other} ${op} ${b.other})`));
  // Without parentheses: precedence and associativity are those of the parser on both sides.
  const flat = fc
    .tuple(names, fc.constantFrom('+', '-', '*', '/', '^'), number, fc.constantFrom('+', '-', '*', '/', '^'), names)
    .map(([a, op, b, then, c]) => both(`(-${a.own}${op}${b.own}${then}${c.own})`));
  const test = fc
    .tuple(part, fc.constantFrom('<', '<=', '>', '>=', '==', '!=', 'and', 'or'), part)
    .map(([a, op, b]) => both(`(${a.own} ${op} ${b.own})`, `((${a.other} ${op} ${b.other}) ? 1 : 0)`));
  const prefix = part.chain((a) =>
    fc.constantFrom(both(`(-${a.own})`, `(-${a.other})`), both(`(not ${a.own})`, `((not ${a.other}) ? 1 : 0)`)),
  );
  const choice = fc
    .tuple(part, part, part)
    .map(([a, b, c]) => both(`(${a.own} ? ${b.own} : ${c.own})`, `(${a.other} ? ${b.other} : ${c.other})`));
  const call = fc
    .tuple(fc.constantFrom('abs', 'sqrt', 'exp', 'log', 'floor', 'ceil'), part)
    .map(([name, a]) => both(`${name}(${a.own})`, `${name}(${a.other})`));
  const extreme = fc
    .tuple(fc.constantFrom('min', 'max'), fc.array(part, { minLength: 1, maxLength: 3 }))
    .map(([name, parts]) =>
      both(`${name}(${parts.map(({ own }) => own)})`, `${name}(${parts.map(({ other }) => other)})`),
    );
  const compound = fc.oneof(infix, infix, flat, test, prefix, choice, call, extreme);
  return { part: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.oneof(names, number), compound) };
}).part;
const state = fc.record({
  accepted: fc.integer({ min: 0, max: 40 }),
  pace: fc.double({ min: 0, max: 40, noNaN: true }),
  week: fc.integer({ min: 1, max: 56 }),
  urged: fc.integer({ min: 0, max: 1 }),
  standing: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('compile', () => {
  const baseline = '-(min(short,5)^2/10 + max(short-5,0))';

  it.each([
    // pace 20: short = 20 - accepted; below 5: -short^2/10; from 5: -2.5 - (short - 5)
    [20, 0],
    [25, 0],
    [19, -0.1],
    [18, -0.4],
    [16, -1.6],
    [15, -2.5],
    [14, -3.5],
    [0, -17.5],
  ])('gives the baseline at pace 20 and %d accepted uploads %d points', (accepted, expected) => {
    expect(points(baseline, { accepted, pace: 20 })).toBeCloseTo(expected, 14);
  });

  it('knows what a formula depends on, also through derived observables', () => {
    expect(compile(baseline, 'director').uses).toEqual(['accepted', 'pace']);
    expect(compile('urged ? caseFiles : 3', 'director').uses).toEqual(['caseFiles', 'urged']);
    expect(compile('0', 'caseCredit').uses).toEqual([]);
    expect(compile('spread + completion', 'agency').indices).toEqual([0, 7]);
  });

  it('gives the same object for the same text of the same scorecard', () => {
    expect(compile('pace + 1', 'director')).toBe(compile('pace + 1', 'director'));
    expect(compile('pace + 1', 'grade').indices).not.toEqual(compile('pace + 1', 'director').indices);
  });

  it.each([
    ['-2^2', -4],
    ['2^3^2', 512],
    ['2^-2', 0.25],
    ['(-2)^3', -8],
    ['7-4-2', 1],
    ['64/4/2', 8],
    ['1 + 2 * 3', 7],
    ['1 < 2', 1],
    ['2 <= 1', 0],
    ['3 > 3', 0],
    ['3 >= 3', 1],
    ['0.1 + 0.2 == 0.3', 0],
    ['1 != 2', 1],
    ['not 3', 0],
    ['not (1 > 2)', 1],
    ['2 and 0 or 5', 1],
    ['1 > 2 ? 3 : 2 > 1 ? 4 : 5', 4],
    ['min(3, 1, 2) + max(3, 1, 2) * 10', 31],
    ['abs(-3) + sqrt(16)', 7],
    ['floor(-1.5) * 10 + ceil(-1.5)', -21],
    ['round(2.5) * 10 + round(-2.5)', 27],
    ['round(2.4) + round(-2.6)', -1],
    ['exp(0) + log(1)', 1],
    ['1\n+\t1', 2],
  ])('computes %s = %d', (text, result) => {
    expect(points(text)).toBe(result);
  });

  it('agrees to the last bit with an independent evaluator that is given the same exponential, logarithm and power', () => {
    const math = create(all!, { relTol: 1e-300, absTol: 0 });
    const exact = { exp: exponential, log: logarithm, pow: power, min: Math.min, max: Math.max };
    math.import(exact, { override: true });
    fc.assert(
      fc.property(formula, state, ({ own, other }, some) => {
        const short = Math.max(some.pace - some.accepted, 0);
        const excess = Math.max(some.accepted - some.pace, 0);
        expect(points(own, some)).toBe(Number(math.evaluate(other, { ...some, short, excess })));
      }),
      { numRuns: 3_000, seed: 4_402 },
    );
  });

  it('multiplies constant whole powers out exactly as the power of a variable', () => {
    for (let exponent = -20; exponent <= 20; exponent++) {
      for (const pace of [0, 0.3, 1.7, 13.1]) {
        expect(points(`pace ^ ${exponent}`, { pace })).toBe(
          points('pace ^ (week - 20)', { pace, week: exponent + 20 }),
        );
      }
    }
  });
});

describe('emitted code', () => {
  const number = String.raw`\d+(?:\.\d+)?(?:e[+-]\d+)?`;
  const operand = String.raw`t\d+`;
  const calls = '(?:power|exponential|logarithm|round|Math\\.(?:min|max|abs|sqrt|floor|ceil))';
  const right = [
    number,
    String.raw`x\[\d+\]`,
    `-${operand}`,
    `${operand}[-+*/]${operand}`,
    `${operand}(?:<|<=|>|>=|===|!==|&&|\\|\\|)${operand}\\?1:0`,
    `${operand}\\?0:1`,
    `${operand}\\?${operand}:${operand}`,
    `${calls}\\(${operand}(?:,${operand})?\\)`,
  ].join('|');
  const whole = new RegExp(`^"use strict";return \\(x\\)=>\\{(?:const t\\d+=(?:${right});)+return t\\d+;\\};$`);

  it('is made of number literals, x[index] and known operations only', () => {
    fc.assert(
      fc.property(formula, ({ own }) => {
        expect(emit(steps(parse(own, 'director'), 'director'))).toMatch(whole);
      }),
      { numRuns: 2_000, seed: 4_403 },
    );
  });

  it('equals the closures to the last bit', () => {
    fc.assert(
      fc.property(formula, state, ({ own }, some) => {
        const list = steps(parse(own, 'director'), 'director');
        const x = values(some);
        expect(make(emit(list))?.(x)).toBe(interpret(list)(x));
      }),
      { numRuns: 3_000, seed: 4_404 },
    );
  });

  it('shares equal parts and leaves unused observables out', () => {
    expect(steps(parse('(pace - 1) * (pace - 1) + short ^ 0', 'director'), 'director')).toHaveLength(5);
    expect(compile('accepted ^ 0', 'director').uses).toEqual([]);
  });

  it('does not hide mistakes in the emitted code', () => {
    expect(() => make('return (')).toThrow(SyntaxError);
  });
});

describe('where functions from text are forbidden', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('evaluates all the same', () => {
    let tried = 0;
    class Forbidden {
      constructor() {
        tried += 1;
        throw new EvalError('Code generation from strings disallowed for this context');
      }
    }
    vi.stubGlobal('Function', Forbidden);
    const { evaluate } = compile('accepted / max(pace, 1) + week', 'director');
    expect(evaluate(values({ accepted: 3, pace: 4, week: 2 }))).toBe(2.75);
    expect(tried).toBe(1);
  });
});

it('has a place for every base observable', () => {
  expect(emptyValues('director')).toHaveLength(bases.length);
});
