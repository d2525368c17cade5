import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { directorObservable as director, gradeObservable as grade } from './observables.ts';
import { samples } from './samples.ts';

/** The points of a formula, each as the values of some of its observables. */
function points(text: string, scorecard: 'director' | 'grade', places: readonly number[]): number[][] {
  return Array.from(samples(compile(text, scorecard)), (x) => places.map((place) => x[place] as number));
}
/** Points of the inside, after all others. */
const interior = 2000;

describe('samples', () => {
  it('of one share: its ends, each level three times and once more, the inside', () => {
    const all = points('visit', 'grade', [grade.visit]).map(([visit]) => visit as number);
    // The ends, 0 and 1 again as whole numbers, and nineteen steps of a twentieth between them.
    const twentieths = Array.from({ length: 19 }, (_, k) => (k + 1) / 20);
    const levels = [0, 1, 0, 1, ...twentieths];
    const swept = levels.flatMap((level) => [level, level, level]);
    expect(all.slice(0, -interior)).toEqual([0, 1, ...swept, 0, 1, ...twentieths]);
    const inside = all.slice(-interior);
    expect(inside.slice(0, 3)).toEqual([Math.SQRT2 % 1, (2 * Math.SQRT2) % 1, (3 * Math.SQRT2) % 1]);
    expect(new Set(inside).size).toBe(interior);
    expect(inside.length).toBe(interior);
  });

  it('of two shares: all corners, each swept while the other is low, in the middle and high', () => {
    const all = points('visit + parents', 'grade', [grade.visit, grade.parents]);
    expect(all.slice(0, 4)).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ]);
    // Twenty-three levels of the first, then of the second.
    expect(all.slice(4 + 4 * 3, 4 + 5 * 3)).toEqual([0, 0.5, 1].map((other) => [0.05, other]));
    expect(all.slice(4 + 27 * 3, 4 + 28 * 3)).toEqual([0, 0.5, 1].map((other) => [other, 0.05]));
    const together = all.slice(4 + 46 * 3, -interior);
    expect(together.length).toBe(21);
    for (const [visit, parents] of together) expect(visit).toBe(parents);
    // The second goes by the root of 3.
    expect(all.at(-interior)).toEqual([Math.SQRT2 % 1, Math.sqrt(3) % 1]);
  });

  it('of a count: its first ninety-nine whole numbers, and twentieths of the rest', () => {
    const all = points('uploads', 'grade', [grade.uploads]).map(([uploads]) => uploads as number);
    const levels = new Set([
      0,
      600,
      ...Array.from({ length: 99 }, (_, k) => k),
      ...Array.from({ length: 19 }, (_, k) => 30 * (k + 1)),
    ]);
    expect(all.slice(-interior - levels.size, -interior)).toEqual([...levels]);
    // With what is given twice: the low end, and 30, 60 and 90.
    expect(all.length).toBe(2 + 3 * (2 + 99 + 19) + levels.size + interior);
    expect(levels.size).toBe(2 + 98 + 16);
  });

  it('begin at the low end of a range, are whole where only such numbers occur, and rise to the high end', () => {
    const all = points('week', 'director', [director.week]).map(([week]) => week as number);
    expect(all.every((week) => Number.isInteger(week) && week >= 1 && week <= 56)).toBe(true);
    expect(new Set(all)).toEqual(new Set(Array.from({ length: 56 }, (_, k) => k + 1)));
    const inside = all.slice(-interior).map((week) => week - 1);
    expect(inside.slice(0, 2)).toEqual([Math.round(55 * (Math.SQRT2 % 1)), Math.round(55 * ((2 * Math.SQRT2) % 1))]);
  });

  it('bound one observable by another that is used, and by none that is not', () => {
    const both = points('accepted + uploads', 'director', [director.accepted, director.uploads]);
    expect(both.every(([accepted, uploads]) => (accepted as number) <= (uploads as number))).toBe(true);
    // The corner with all accepted and nothing sent is moved.
    expect(both.slice(0, 4)).toEqual([
      [0, 0],
      [0, 0],
      [0, 600],
      [600, 600],
    ]);
    expect(Math.max(...points('accepted', 'director', [director.accepted]).flat())).toBe(600);
  });

  it('keep levels of one observable within the range of another, and leave out what is not used', () => {
    const all = points('visit + uploads', 'grade', [grade.visit, grade.uploads, grade.parents]);
    expect(Math.max(...all.map(([visit]) => visit as number))).toBe(1);
    expect(new Set(all.map(([, , parents]) => parents))).toEqual(new Set([0]));
    // All at the level 42: a share goes to its end.
    expect(all).toContainEqual([1, 42, 0]);
  });

  it('try all corners of twelve observables; a thirteenth moves with the first', () => {
    const names = Object.keys(director).slice(0, 13) as (keyof typeof director)[];
    const places = names.map((name) => director[name]);
    const all = points(names.join('+'), 'director', places).slice(0, 2 ** 12);
    const urged = names.indexOf('urged');
    expect(urged).toBe(12);
    expect(all.map((corner) => corner[urged])).toEqual(all.map((_, corner) => corner % 2));
    expect(new Set(all.map((corner) => corner.join(' '))).size).toBe(2 ** 12);
  });
});
