import alea from 'seedrandom/lib/alea.js';
import { describe, expect, it } from 'vitest';
import { script } from '../../testing/script.ts';
import { beginning, type Package, type Room, variations } from './genome.ts';

describe('packages as they are made and changed, by draws that were written down', () => {
  const free = (...doses: readonly number[]): Room => ({ doses, weights: null, admits: () => true });
  const by = <T>(draws: readonly number[], make: (draw: () => number) => T): T => {
    const { draw, left } = script(...draws);
    const made = make(draw);
    expect(left()).toBe(0);
    return made;
  };

  it('hold from one to four levers at random, each at a random dose', () => {
    const { random } = variations(free(3, 3, 3, 3, 3));
    const inOrder = [0.999, 0.999, 0.999, 0.999];
    expect(by([0.99, ...inOrder, 0, 0.34, 0.67, 0.99], random)).toEqual([1, 2, 3, 3, 0]);
    expect(by([0, ...inOrder, 0.34], random)).toEqual([2, 0, 0, 0, 0]);
    // Of two levers two at most; the order is exchanged.
    expect(by([0.99, 0, 0.5, 0], variations(free(2, 2)).random)).toEqual([1, 2]);
    expect(by([0.49, 0, 0.5], variations(free(2, 2)).random)).toEqual([0, 2]);
  });

  it('hold weights in half of the cases, and in all where there are no levers', () => {
    const weights = { count: 2, steps: 4 };
    const { random } = variations({ ...free(1), weights });
    expect(by([0, 0, 0.49], random)).toEqual([1, 0, 0]);
    expect(by([0, 0, 0.5, 0.999, 0.999, 0.999, 0.999], random)).toEqual([1, 0, 4]);
    expect(by([0, 0.999, 0.999, 0.999, 0.999], variations({ ...free(), weights }).random)).toEqual([0, 4]);
  });

  it('are crossed lever by lever in half of the cases', () => {
    const { cross } = variations(free(1, 3, 3));
    const [one, other] = [
      [1, 2, 3],
      [0, 1, 0],
    ];
    expect(by([0.49], (draw) => cross(one, other, draw))).toEqual([one, other]);
    expect(by([0.5, 0.49, 0.5, 0.49], (draw) => cross(one, other, draw))).toEqual([
      [1, 1, 3],
      [0, 2, 0],
    ]);
  });

  it('are crossed with their weights, and fitted into the limits', () => {
    const room: Room = { doses: [1, 1], weights: { count: 2, steps: 4 }, admits: ([a, b]) => a !== 1 || b !== 1 };
    const { cross } = variations(room);
    const [one, other] = [
      [1, 0, 4, 0],
      [0, 1, 1, 3],
    ];
    // The first lever of the one, the second of the other: both at once are refused, and the second is dropped.
    expect(by([0.5, 0, 0.9, 0, 0.9, 0.9], (draw) => cross(one, other, draw))).toEqual([
      [1, 0, 1, 3],
      [0, 0, 4, 0],
    ]);
  });

  it('are changed once more in 35 of 100 cases', () => {
    const { mutate } = variations(free(1, 1, 1));
    // Put in the first, stop; put in the first, then the next.
    expect(by([0.75, 0, 0, 0, 0.35], (draw) => mutate([0, 0, 0], draw))).toEqual([1, 0, 0]);
    expect(by([0.75, 0, 0, 0, 0.349, 0.75, 0, 0, 0, 0.9], (draw) => mutate([0, 0, 0], draw))).toEqual([1, 1, 0]);
  });

  const changed = (room: Room, one: Package, ...draws: readonly number[]) =>
    by([...draws, 0.9], (draw) => variations(room).mutate(one, draw));

  it('lose a lever, or get another dose of it, or one for another, or one more', () => {
    const room = free(1, 3, 3);
    const one = [1, 0, 2];
    // Turn, which lever out, which in, which dose.
    expect(changed(room, one, 0.24, 0.5, 0)).toEqual([1, 0, 0]);
    expect(changed(room, one, 0.25, 0.5, 0, 0.99)).toEqual([1, 0, 3]);
    // A lever with one dose has no other: one more comes in.
    expect(changed(room, one, 0.25, 0.49, 0, 0.34)).toEqual([1, 2, 2]);
    expect(changed(room, one, 0.5, 0, 0, 0)).toEqual([0, 1, 2]);
    expect(changed(room, one, 0.75, 0, 0, 0.99)).toEqual([1, 3, 2]);
    // A lever with two doses has another one.
    expect(changed(free(2), [1], 0.25, 0, 0, 0.5)).toEqual([2]);
  });

  it('lose one where all are in, and stay where there is none', () => {
    expect(changed(free(1, 1), [1, 1], 0.75, 0.5, 0)).toEqual([1, 0]);
    expect(changed(free(1, 1), [0, 0], 0, 0, 0.5, 0)).toEqual([0, 1]);
    expect(changed(free(), [], 0.5, 0.5, 0.5)).toEqual([]);
  });

  it('keep what came in when others must go, and lose it too where it does not fit at all', () => {
    const one: Room = { ...free(1, 1, 1), admits: (own) => own.filter((on) => on > 0).length <= 1 };
    expect(changed(one, [1, 0, 0], 0.75, 0, 0.5, 0, 0)).toEqual([0, 0, 1]);
    const none: Room = { ...free(1, 1), admits: (own) => own.every((on) => on === 0) };
    expect(changed(none, [0, 0], 0.75, 0, 0, 0, 0)).toEqual([0, 0]);
    const weighed: Room = {
      ...free(1),
      weights: { count: 2, steps: 4 },
      admits: (own) => own[1] !== 4 && own[0] === 0,
    };
    // The lever goes first, then the weights.
    expect(changed(weighed, [1, 2, 2], 0.49, 0.9, 0.5, 0.5, 0.9, 0, 0.5)).toEqual([0, 0, 0]);
  });

  it('move weights in half of the cases, and in all where there are no levers', () => {
    const weights = { count: 2, steps: 4 };
    expect(changed({ ...free(1), weights }, [0, 3, 1], 0.49, 0, 0.5, 0, 0)).toEqual([0, 2, 2]);
    expect(changed({ ...free(1), weights }, [0, 3, 1], 0.5, 0.75, 0, 0, 0)).toEqual([1, 3, 1]);
    expect(changed({ ...free(), weights }, [3, 1], 0, 0.5, 0, 0)).toEqual([2, 2]);
  });
});

describe('the packages that a search begins with', () => {
  const few = (most: number, ...doses: readonly number[]): Room => ({
    doses,
    weights: null,
    admits: (one) => one.filter((on) => on > 0).length <= most,
  });
  const sizeOf = (one: Package) => one.filter((on) => on > 0).length;

  it('are the empty one, each lever at its usual dose, and of the rest the sizes that fit in turn', () => {
    const start = beginning(few(4, ...Array(12).fill(3)), Array(12).fill(2), 9, alea('sizes'));
    expect(start.slice(0, 13).map(sizeOf)).toEqual([0, ...Array(12).fill(1)]);
    for (const one of start.slice(1, 13)) expect(one.filter((dose) => dose > 0)).toEqual([2]);
    expect(start.slice(13).map(sizeOf)).toEqual([2, 3, 4, 2, 3, 4, 2, 3, 4]);
  });

  it('let every lever have its turn before one comes again', () => {
    const start = beginning(few(3, ...Array(10).fill(1)), Array(10).fill(1), 8, alea('turns'));
    const uses = Array(10).fill(0);
    // Two and three levers in turn: after four packages each of the ten was in one, after eight in two.
    for (const [k, one] of start.slice(11).entries()) {
      for (const [lever, on] of one.entries()) uses[lever] += on;
      if (k % 4 === 3) expect(uses).toEqual(Array(10).fill((k + 1) / 4));
    }
  });

  it('are no more than there are, and none with a lever that does not fit', () => {
    expect(beginning(few(1, 1), [1], 5, alea('one'))).toEqual([[0], [1]]);
    expect(beginning(few(2, 1, 1), [1, 1], 5, alea('two'))).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ]);
    const dear: Room = { ...few(3, 1, 1, 1), admits: (one) => one[1] === 0 };
    for (const one of beginning(dear, [1, 1, 1], 5, alea('dear'))) expect(one[1]).toBe(0);
    expect(beginning(dear, [1, 1, 1], 5, alea('dear'))).toHaveLength(4);
    expect(beginning(few(0), [], 3, alea('none'))).toEqual([[]]);
    expect(beginning(few(2, 1, 1), [1, 1], 0, alea('two'))).toHaveLength(3);
  });

  it('have weights of their own in half of the mixtures', () => {
    const room: Room = {
      ...few(2, ...Array(8).fill(1)),
      weights: { count: 3, steps: 6 },
      admits: (one) => sizeOf(one.slice(0, 8)) <= 2,
    };
    const start = beginning(room, Array(8).fill(1), 100, alea('weights'));
    // Nothing, eight levers, three weights alone and all alike, and what was asked for.
    expect(start).toHaveLength(113);
    expect(start.slice(9, 13).map((one) => one.slice(8))).toEqual([
      [6, 0, 0],
      [0, 6, 0],
      [0, 0, 6],
      [2, 2, 2],
    ]);
    expect(start.slice(9, 13).every((one) => sizeOf(one.slice(0, 8)) === 0)).toBe(true);
    const mixtures = start.slice(13);
    const weighed = mixtures.filter((one) => sizeOf(one.slice(8)) > 0);
    // There are only 28 pairs, so that more than half have weights; a third of the pairs stay without.
    expect(weighed.length).toBeGreaterThan(50);
    expect(mixtures.length - weighed.length).toBeGreaterThan(14);
    expect(mixtures.every((one) => sizeOf(one.slice(0, 8)) === 2)).toBe(true);
    const only = beginning({ ...room, doses: [], admits: () => true }, [], 5, alea('only'));
    expect(only).toHaveLength(10);
    expect(new Set(only.map((one) => one.join())).size).toBe(10);
  });
});
