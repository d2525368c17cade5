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

  /** Candidates known by number, and what the search did with them. */
  function watched(
    objectives: (one: number) => readonly number[],
    children: (made: number) => number = (made) => 1e6 + made,
  ) {
    const seen = { pairs: [] as number[], mutations: 0, evaluated: [] as (readonly number[])[], random: 0 };
    const problem: SearchProblem<number> = {
      random: () => 1000 + seen.random++,
      cross: (one, other) => {
        seen.pairs.push(one, other);
        return [one, other];
      },
      mutate: () => children(seen.mutations++),
      key: String,
      evaluate: (all) => {
        seen.evaluated.push(all);
        return Promise.resolve(all.map((one) => ({ objectives: objectives(one), violation: one === 3 ? 1 : 0 })));
      },
    };
    return { problem, seen };
  }

  const many = Array.from({ length: 400 }, (_, k) => k);
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('makes parents of the better of two', async () => {
    const { problem, seen } = watched((one) => [one]);
    await search(problem, { population: 400, generations: 1, seed: 'ranks', start: many });
    // The better of two random places of 400 lies at a third, with a deviation of 0.236 of the whole: 4 standard errors.
    expect(seen.pairs).toHaveLength(400);
    expect(Math.abs(meanOf(seen.pairs) / 400 - 1 / 3)).toBeLessThan((4 * 0.236) / 20);
  });

  it('makes parents of those with more room around them where they are of one front', async () => {
    // All on one front, the later the further apart.
    const { problem, seen } = watched((one) => [one * one, -one * one]);
    await search(problem, { population: 400, generations: 1, seed: 'room', start: many });
    expect(Math.abs(meanOf(seen.pairs) / 400 - 2 / 3)).toBeLessThan((4 * 0.236) / 20);
  });

  it('goes on with the best, those with most room first', async () => {
    // One front of five, of which three go on: both ends, and the one with most room; children are worse than all.
    const costs: Readonly<Record<number, number>> = { 10: 0, 11: 1, 12: 2, 13: 7, 14: 10 };
    const { problem, seen } = watched((one) =>
      one in costs ? [costs[one] as number, -(costs[one] as number)] : [99, 99],
    );
    await search(problem, { population: 3, generations: 40, seed: 'best', start: [10, 11, 12, 13, 14] });
    expect(new Set(seen.pairs)).toEqual(new Set([10, 14, 13]));
  });

  it('evaluates the whole start, filled up at random to the population, and then one generation after the other', async () => {
    const large = watched((one) => [one]);
    await search(large.problem, { population: 3, generations: 0, seed: 'a', start: [5, 6, 7, 8, 6] });
    expect(large.seen.evaluated).toEqual([[5, 6, 7, 8]]);
    const small = watched((one) => [one]);
    const found = await search(small.problem, { population: 3, generations: 2, seed: 'a', start: [5] });
    expect(small.seen.evaluated.map(({ length }) => length)).toEqual([3, 3, 3]);
    expect(small.seen.evaluated[0]).toEqual([5, 1000, 1001]);
    expect(found).toEqual([{ genome: 5, objectives: [5], violation: 0 }]);
    expect((await search(small.problem, { population: 2, generations: 0, seed: 'a' })).length).toBe(1);
  });

  it('tries twenty times more where a child is known, and lets it be then', async () => {
    const { problem, seen } = watched(
      (one) => [one],
      () => 5,
    );
    await search(problem, { population: 2, generations: 1, seed: 'a', start: [5, 6] });
    expect(seen.mutations).toBe(2 * 21);
    // A child that is born twice in a generation is one of these, and a fresh one is taken at once.
    const twins = watched(
      (one) => [one],
      (made) => [50, 50, 51][made] ?? 5,
    );
    await search(twins.problem, { population: 2, generations: 1, seed: 'a', start: [5, 6] });
    expect(twins.seen.mutations).toBe(3);
    expect(twins.seen.evaluated[1]).toEqual([50, 51]);
  });

  it('returns none that breaks a limit', async () => {
    const { problem } = watched((one) => [one]);
    const found = await search(problem, { population: 2, generations: 0, seed: 'a', start: [3, 9] });
    expect(found.map(({ genome }) => genome)).toEqual([9]);
  });
});
