import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open } from '../model/truth/open.ts';
import { general, special, tally } from './tally.ts';
import { buildRun } from './testing.ts';

const quarters = fc.integer({ min: 0, max: 4 });
const child = fc.record({
  home: fc.integer({ min: 0, max: 2 }),
  severity: fc.constantFrom(0, 1, 2),
  category: fc.integer({ min: 0, max: 4 }),
  needStart: fc.integer({ min: -4, max: 8 }),
  gain: fc.integer({ min: -3, max: 5 }),
  hours: fc.integer({ min: 0, max: 9 }),
  caseQuarters: quarters,
  sessionQuarters: quarters,
  serviceQuarters: quarters,
  wishes: fc.integer({ min: 0, max: 2 }),
});
type Child = typeof child extends fc.Arbitrary<infer T> ? T : never;

describe('tally', () => {
  it('sums what one would sum child by child', () => {
    fc.assert(
      fc.property(fc.array(child), (list) => {
        const column = (name: keyof Child) => list.map((one) => one[name]);
        const names = Object.keys(list[0] ?? {}) as (keyof Child)[];
        const run = buildRun({
          homeCount: 3,
          childCount: list.length,
          children: Object.fromEntries(names.map((name) => [name, column(name)])),
        });
        const result = tally(open(run.truth).children, 3);
        const sum = (keep: (one: Child) => boolean, value: (one: Child) => number) =>
          list.filter(keep).reduce((whole, one) => whole + value(one), 0);
        const isSpecial = ({ severity }: Child) => severity > 0;
        const isGeneral = ({ severity }: Child) => severity === 0;
        for (const [kind, keep] of [
          [special, isSpecial],
          [general, isGeneral],
        ] as const) {
          const { kinds } = result;
          expect(kinds.count[kind]).toBe(sum(keep, () => 1));
          expect(kinds.caseQuarters[kind]).toBe(sum(keep, (one) => one.caseQuarters));
          expect(kinds.sessionQuarters[kind]).toBe(sum(keep, (one) => one.sessionQuarters));
          expect(kinds.serviceQuarters[kind]).toBe(sum(keep, (one) => one.serviceQuarters));
          expect(kinds.gifted[kind]).toBe(sum(keep, (one) => Math.min(1, one.wishes)));
          expect(kinds.hours[kind]).toBe(sum(keep, (one) => one.hours));
          expect(kinds.need[kind]).toBe(sum(keep, (one) => Math.max(0, one.needStart)));
        }
        for (let home = 0; home < 3; home++) {
          const here = (one: Child) => one.home === home;
          expect(result.count[home]).toBe(sum(here, () => 1));
          expect(result.need[home]).toBe(sum(here, (one) => one.needStart));
          expect(result.specialCount[home]).toBe(
            sum(
              (one) => here(one) && isSpecial(one),
              () => 1,
            ),
          );
          expect(result.specialGifted[home]).toBe(
            sum(
              (one) => here(one) && isSpecial(one),
              (one) => Math.min(1, one.wishes),
            ),
          );
          expect(result.specialCaseQuarters[home]).toBe(
            sum(
              (one) => here(one) && isSpecial(one),
              (one) => one.caseQuarters,
            ),
          );
          expect(result.gainSpecial[home]).toBe(
            sum(
              (one) => here(one) && isSpecial(one),
              (one) => one.gain,
            ),
          );
          expect(result.gainGeneral[home]).toBe(
            sum(
              (one) => here(one) && isGeneral(one),
              (one) => one.gain,
            ),
          );
        }
        for (let category = 0; category < 5; category++) {
          const of = (one: Child) => one.category === category;
          expect(result.categoryCount[category]).toBe(sum(of, () => 1));
          expect(result.categoryServiceQuarters[category]).toBe(sum(of, (one) => one.serviceQuarters));
        }
        expect(result.harmed).toBe(
          sum(
            (one) => one.gain < 0,
            () => 1,
          ),
        );
      }),
    );
  });
});
