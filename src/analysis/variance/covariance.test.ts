import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rSquared } from '../../measures/statistics/regression.ts';
import { covariances, explained, weightedSum } from './covariance.ts';

const column = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 12, maxLength: 12 });

describe('covariances', () => {
  it('are those of three numbers by hand', () => {
    // Means 2 and 5: products of distances (-1)(-2) + 0(1) + 1(1) = 3, halved; squares 1 + 0 + 1 and 4 + 1 + 1, halved.
    expect([
      ...covariances([
        [1, 2, 3],
        [3, 6, 6],
      ]),
    ]).toEqual([1, 1.5, 1.5, 3]);
  });

  it('add up with weights', () => {
    expect([...weightedSum([Float64Array.of(1, 2), Float64Array.of(10, 20)], Float64Array.of(1, 0.5))]).toEqual([
      6, 12,
    ]);
  });
});

describe('explained', () => {
  it('agrees with a regression on the columns themselves', () => {
    fc.assert(
      fc.property(column, column, column, column, (y, a, b, c) => {
        const columns = [y, a, b, c];
        const size = columns.length;
        for (const chosen of [[1], [1, 2], [3, 1, 2]]) {
          const direct = rSquared(
            Float64Array.from(y),
            chosen.map((k) => Float64Array.from(columns[k]!)),
          );
          const found = explained(covariances(columns), size, chosen);
          if (Number.isNaN(direct)) expect(found).toBeNaN();
          else expect(found).toBeCloseTo(direct, 8);
        }
      }),
    );
  });

  it('gains nothing by a column that follows from another, or that does not vary', () => {
    const matrix = covariances([
      [1, 2, 4, 3],
      [1, 0, 2, 1],
      [2, 0, 4, 2],
      [7, 7, 7, 7],
    ]);
    expect(explained(matrix, 4, [1, 2, 3])).toBe(explained(matrix, 4, [1]));
    expect(explained(matrix, 4, [])).toBe(0);
  });

  it('is undefined where there is nothing to explain', () => {
    expect(
      explained(
        covariances([
          [3, 3, 3],
          [1, 2, 3],
        ]),
        2,
        [1],
      ),
    ).toBeNaN();
  });
});
