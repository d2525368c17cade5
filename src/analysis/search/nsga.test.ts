import { describe, expect, it } from 'vitest';
import { type Evaluated, fronts } from './domination.ts';
import { type SearchProblem, search } from './nsga.ts';

/** Numbers from 0 to 1: each child has each number from either parent, and about one of them moved. */
function continuous(
  length: number,
  evaluate: (x: readonly number[]) => readonly number[],
): SearchProblem<readonly number[]> {
  return {
    random: (draw) => Array.from({ length }, draw),
    cross: (one, other, draw) => {
      // Blends: between the parents and a little beyond.
      const blend = () =>
        one.map((x, k) => Math.min(1, Math.max(0, x + (1.4 * draw() - 0.2) * ((other[k] as number) - x))));
      return [blend(), blend()];
    },
    mutate: (one, draw) =>
      one.map((x) => (draw() < 1 / length ? Math.min(1, Math.max(0, x + 0.2 * (draw() + draw() - 1))) : x)),
    key: (one) => one.join(),
    evaluate: (all) => Promise.resolve(all.map((x): Evaluated => ({ objectives: evaluate(x), violation: 0 }))),
  };
}

describe('the search', () => {
  it('reaches the front of ZDT1 (Zitzler, Deb and Thiele 2000): f2 = 1 - root of f1', async () => {
    const zdt1 = continuous(10, (x) => {
      const first = x[0] as number;
      const g = 1 + x.slice(1).reduce((sum, value) => sum + value, 0);
      return [first, g * (1 - Math.sqrt(first / g))];
    });
    const front = await search(zdt1, { population: 60, generations: 120, seed: 'zdt1' });
    // A random population lies at a distance of several units; g is 1 on the front.
    const distances = front.map(({ objectives: [f1 = 0, f2 = 0] }) => f2 - (1 - Math.sqrt(f1)));
    expect(distances.reduce((sum, one) => sum + one, 0) / front.length).toBeLessThan(0.1);
    const firsts = front.map(({ objectives }) => objectives[0] as number);
    expect(Math.max(...firsts) - Math.min(...firsts)).toBeGreaterThan(0.8);
    expect(front.length).toBeGreaterThan(30);
  });

  const values = [7, 2, 9, 4, 6, 3, 8, 5, 1, 10];
  const costs = [3, 1, 8, 2, 5, 1, 4, 6, 2, 9];
  const bits = (mask: number) => values.map((_, k) => (mask >> k) & 1);
  const sum = (mask: number, of: readonly number[]) =>
    bits(mask).reduce((all, bit, k) => all + bit * (of[k] as number), 0);
  const knapsack = (budget: number): SearchProblem<number> => ({
    random: (draw) => Math.floor(draw() * 1024),
    cross: (one, other, draw) => {
      const from = Math.floor(draw() * 1024);
      return [(one & from) | (other & ~from & 1023), (other & from) | (one & ~from & 1023)];
    },
    mutate: (one, draw) => values.reduce((mask, _, k) => (draw() < 0.1 ? mask ^ (1 << k) : mask), one),
    key: String,
    evaluate: (masks) =>
      Promise.resolve(
        masks.map((mask) => ({
          objectives: [sum(mask, costs), -sum(mask, values)],
          violation: Math.max(0, sum(mask, costs) - budget),
        })),
      ),
  });

  it('finds the whole front of a knapsack of ten, known by counting all 1,024, and keeps to its budget', async () => {
    const budget = 20;
    const all = Array.from({ length: 1024 }, (_, mask) => mask).filter((mask) => sum(mask, costs) <= budget);
    const evaluated = all.map((mask) => ({ objectives: [sum(mask, costs), -sum(mask, values)], violation: 0 }));
    const points = (front: readonly Evaluated[]) =>
      [...new Set(front.map(({ objectives }) => objectives.join()))].sort();
    const exact = points(fronts(evaluated)[0]!.map((k) => evaluated[k]!));
    const found = await search(knapsack(budget), { population: 60, generations: 60, seed: 'knapsack' });
    expect(points(found)).toEqual(exact);
    expect(Math.max(...found.map(({ objectives }) => objectives[0] as number))).toBeLessThanOrEqual(budget);
  });

  it('gives the same front for the same seed, and evaluates nothing twice', async () => {
    const seen: string[] = [];
    const problem = knapsack(20);
    const counted = {
      ...problem,
      evaluate: (masks: readonly number[]) => {
        seen.push(...masks.map(String));
        return problem.evaluate(masks);
      },
    };
    const options = { population: 20, generations: 10, seed: 'same' };
    const [one, other] = [await search(counted, options), await search(problem, options)];
    expect(one).toEqual(other);
    expect(new Set(seen).size).toBe(seen.length);
  });
});
