import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HomeQueue } from './queue.ts';

const key = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(Number.NEGATIVE_INFINITY));

describe('HomeQueue', () => {
  it('has first whom a sort puts first, whatever the first key becomes', () => {
    const homes = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(
        homes.chain((n) => fc.tuple(fc.array(key, { minLength: n, maxLength: n }), fc.array(key, { maxLength: 60 }))),
        fc.integer({ min: 1, max: 1e6 }),
        ([keys, changes], salt) => {
          const tie = Float64Array.from(keys, (_, home) => ((home + 1) * salt * 0.618_033_988) % 1);
          const queue = new HomeQueue(keys.length, tie);
          queue.key.set(keys);
          queue.fill(keys.length);
          const order = () =>
            [...keys.keys()].sort((a, b) => {
              const [x, y] = [queue.key[a] as number, queue.key[b] as number];
              return x === y ? (tie[a] as number) - (tie[b] as number) : y > x ? 1 : -1;
            });
          for (const change of changes) {
            expect(queue.first()).toBe(order()[0]);
            queue.key[queue.first()] = change;
            queue.settleFirst();
          }
          expect(queue.first()).toBe(order()[0]);
        },
      ),
    );
  });
});
