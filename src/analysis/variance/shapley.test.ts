import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapley } from './shapley.ts';

const numbers = fc.array(fc.integer({ min: -64, max: 64 }), { minLength: 8, maxLength: 8 });

describe('shapley', () => {
  it('gives the owner of the only right glove two thirds (the textbook glove game)', () => {
    // Players 0 and 1 hold a left glove, player 2 a right one; a pair is worth 1.
    const pair = (members: number) => ((members & 4) !== 0 && (members & 3) !== 0 ? 1 : 0);
    const [left, other, right] = shapley(3, pair);
    expect(left).toBeCloseTo(1 / 6, 12);
    expect(other).toBeCloseTo(1 / 6, 12);
    expect(right).toBeCloseTo(4 / 6, 12);
  });

  it('shares a game of three as the six orders do by hand', () => {
    // v(1) = 10, v(2) = 20, v(3) = 30, v(12) = 40, v(13) = 50, v(23) = 60, v(123) = 90.
    const worth = [0, 10, 20, 40, 30, 50, 60, 90];
    // Player 1 adds 10, 10, 20, 20, 30, 30 in the six orders; players 2 and 3 ten and twenty more.
    expect([...shapley(3, (members) => worth[members]!)]).toEqual([20, 30, 40].map((v) => expect.closeTo(v, 10)));
  });

  it('hands out all there is, nothing to whoever adds nothing, and the same to equals', () => {
    fc.assert(
      fc.property(numbers, (worth) => {
        const shares = shapley(3, (members) => worth[members]!);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(worth[7]! - worth[0]!, 9);
        const idle = shapley(3, (members) => worth[members & 3]!);
        expect(idle[2]).toBeCloseTo(0, 9);
        const equal = shapley(2, (members) => worth[[0, 1, 1, 2][members]!]!);
        expect(equal[0]).toBeCloseTo(equal[1]!, 9);
      }),
    );
  });

  it('gives a single player all there is', () => {
    expect([...shapley(1, (members) => 5 + members)]).toEqual([1]);
  });

  it('refuses a game of nobody', () => {
    expect(() => shapley(0, () => 0)).toThrow('1 to 16 players, not 0');
  });
});
