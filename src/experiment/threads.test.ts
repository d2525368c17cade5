import { beforeEach, describe, expect, it, vi } from 'vitest';
import { plain } from '../testing/plain.ts';
import { workOfRuns } from './study/size.ts';
import { threadsFor } from './threads.ts';
import { compileFor } from './v8.ts';

vi.mock('node:os', () => ({ availableParallelism: () => 4 }));
vi.mock('./v8.ts', () => ({ compileFor: vi.fn() }));

const city = { arms: [plain()] };

beforeEach(() => vi.mocked(compileFor).mockClear());

describe('threads for some runs', () => {
  it('are as many as get some forty runs of the case each, at most one for each core', () => {
    const threads = [1, 84, 87, 127, 130, 173, 100_000].map((runs) => threadsFor(undefined, runs, city));
    expect(threads).toEqual([1, 1, 2, 2, 3, 4, 4]);
  });

  it('count the homes and the years of the longest arm and set', () => {
    const large = plain({ 'city.homes': 1000 });
    expect(threadsFor(undefined, 9, { arms: [plain(), large] })).toBe(2);
    const long = { file: '', sets: [{ number: 1, set: { 'city.homes': 1000 }, time: 0 }], kept: [[]] };
    expect(threadsFor(undefined, 9, { ...city, ensemble: long })).toBe(2);
    expect(threadsFor(undefined, 30, city)).toBe(1);
    expect(threadsFor(undefined, 30, { arms: [plain({ 'city.years': 3 })] })).toBe(2);
  });

  it('are those that were asked for', () => {
    expect([1, 2, 7].map((asked) => threadsFor(asked, 1, city))).toEqual([1, 2, 7]);
    expect(threadsFor(1, 1_000_000, city)).toBe(1);
  });

  it('compile for the work that each has', () => {
    threadsFor(2, 1000, city);
    expect(compileFor).toHaveBeenCalledWith(workOfRuns(500, city));
  });
});
