import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alternative, frontier } from './frontier.ts';

function alternatives(rows: readonly (readonly [string, number, number])[]): readonly Alternative[] {
  return rows.map(([name, cost, effect]) => ({ name, cost, effect }));
}

describe('frontier', () => {
  it('gives the ratios of a published example: HIV screening (Paltiel et al. 2006, as in the dampack vignette)', () => {
    const months = [277.25, 277.57, 277.78, 277.83, 277.76];
    const costs = [26000, 27000, 28020, 28440, 29440];
    const names = ['status quo', 'one time', '5yr', '3yr', 'annual'];
    const found = frontier(
      names.map((name, k) => ({ name, cost: costs[k] as number, effect: (months[k] as number) / 12 })),
    );
    const ratios = found.map((one) => (one.kind === 'efficient' && one.ratio !== null ? Math.round(one.ratio) : null));
    expect(ratios).toEqual([null, 37500, 58286, 100800, null]);
    expect(found[4]).toEqual({ kind: 'dominated', by: '5yr' });
  });

  it('drops what a mix dominates: C. difficile (Rajasingham et al. 2020, means as in the dampack vignette)', () => {
    const found = frontier(
      alternatives([
        ['s3', 57336.01, 12.93996],
        ['s27', 57541.25, 13.01406],
        ['s33', 57642.26, 13.03891],
        ['s31', 57934.07, 13.09663],
        ['s43', 58072.11, 13.11286],
        ['s44', 58665.78, 13.12833],
        ['s39', 57814.65, 13.04628],
        ['s4', 57887.48, 12.99707],
        ['s13', 58018.63, 13.06504],
        ['s37', 58081.79, 13.10297],
        ['s20', 58634.2, 13.11006],
      ]),
    );
    expect(found.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 6 }, () => 'efficient'),
      'extended',
      ...Array.from({ length: 4 }, () => 'dominated'),
    ]);
    expect(found[6]).toEqual({ kind: 'extended', between: ['s33', 's31'] });
    const published = [2769.855, 4065.031, 5056.222, 8504.216, 38362.652];
    for (const [k, ratio] of published.entries()) {
      const one = found[k + 1];
      // The table's effects have five decimals: a ratio is known to that part of its own step.
      const step = [0.0741, 0.02485, 0.05772, 0.01623, 0.01547][k] as number;
      expect(Math.abs((one?.kind === 'efficient' ? (one.ratio ?? 0) : 0) / ratio - 1)).toBeLessThan(1.1e-5 / step);
    }
  });

  it('is what no mix of two others beats, whatever the order', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -10, max: 40 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
        const all = points.map(([cost, effect], k) => ({ name: `${k}`, cost, effect }));
        for (const [k, { kind }] of frontier(all).entries()) {
          const one = all[k] as Alternative;
          expect(kind === 'efficient').toBe(!beaten(one, all));
        }
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('lets equals stand side by side', () => {
    const found = frontier(
      alternatives([
        ['a', 0, 0],
        ['b', 5, 2],
        ['c', 5, 2],
      ]),
    );
    expect(found.map(({ kind }) => kind)).toEqual(['efficient', 'efficient', 'efficient']);
  });
});

/** Whether another one, or a mix of two, costs no more and does no less, one of both for the better. */
function beaten(one: Alternative, all: readonly Alternative[]): boolean {
  for (const a of all) {
    for (const b of all) {
      for (const part of mixes(one, a, b)) {
        const cost = a.cost + part * (b.cost - a.cost);
        const effect = a.effect + part * (b.effect - a.effect);
        const slack = 1e-9;
        const isBetter = cost < one.cost - slack || effect > one.effect + slack;
        if (cost <= one.cost + slack && effect >= one.effect - slack && isBetter) return true;
      }
    }
  }
  return false;
}

/** Parts of b in the mix that cost, or do, exactly what the one does. */
function mixes(one: Alternative, a: Alternative, b: Alternative): readonly number[] {
  const found = [0, 1];
  if (a.cost !== b.cost) found.push((one.cost - a.cost) / (b.cost - a.cost));
  if (a.effect !== b.effect) found.push((one.effect - a.effect) / (b.effect - a.effect));
  return found.filter((part) => part >= 0 && part <= 1);
}
