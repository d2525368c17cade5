import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalLimit } from '../../testing/falseAlarm.ts';
import { createLuck } from '../luck/luck.ts';
import { choose } from './choose.ts';
import { Deliberation, option, options, part } from './option.ts';

const luck = createLuck('choose', 1).choice;

/** Options with the given values; null for one that is not open. */
function of(values: readonly (number | null)[]): Deliberation {
  const deliberation = new Deliberation();
  deliberation.clear(1);
  for (const [k, value] of values.entries()) {
    if (value === null) continue;
    deliberation.consider(k);
    deliberation.set(k, part.motive, value);
  }
  return deliberation;
}

const someValues = fc.array(fc.option(fc.double({ min: -5, max: 5, noNaN: true })), {
  minLength: options.length,
  maxLength: options.length,
});
const place = fc.tuple(
  fc.integer({ min: 1, max: 1e6 }),
  fc.integer({ min: 0, max: 55 }),
  fc.integer({ min: 0, max: 5 }),
);

describe('choose', () => {
  it('takes the open option with the greatest value plus noise', () => {
    fc.assert(
      fc.property(someValues, place, (values, [agent, week, slot]) => {
        const full = [0, ...values.slice(1)];
        const totals = full.map((value, k) =>
          value === null ? -Infinity : value + 1.5 * luck.gumbel(agent, week, slot, k),
        );
        expect(choose(of(full), luck, agent, week, slot, 1.5)).toBe(totals.indexOf(Math.max(...totals)));
      }),
    );
  });

  it('moves only to or from an option that changes, opens or shuts (design 0.4)', () => {
    fc.assert(
      fc.property(
        someValues,
        fc.integer({ min: 1, max: options.length - 1 }),
        fc.option(fc.double({ min: -9, max: 9, noNaN: true })),
        place,
        (values, changed, value, [agent, week, slot]) => {
          const before = [0, ...values.slice(1)];
          const after = before.with(changed, value);
          const [first, then] = [before, after].map((all) => choose(of(all), luck, agent, week, slot, 1));
          if (first !== then) expect([first, then]).toContain(changed);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('counts the hesitation of a forgery, put off or not', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 4, noNaN: true }), place, (pay, [agent, week, slot]) => {
        const forged = (): Deliberation => {
          const deliberation = of([0, 0.5]);
          deliberation.consider(option.staged);
          deliberation.set(option.staged, part.hesitation, 0);
          deliberation.set(option.staged, part.pay, pay);
          deliberation.hesitant[option.staged] = 1;
          return deliberation;
        };
        const whole = forged();
        whole.complete();
        expect(choose(forged(), luck, agent, week, slot, 1)).toBe(choose(whole, luck, agent, week, slot, 1));
      }),
      { numRuns: 300 },
    );
  });

  it('is a logit: shares are exp(value / sigma) over their sum (false alarm 1 in 1,000,000)', () => {
    const values = [0, 1, -0.5, null, 0.3, null, null, 2];
    const sigma = 1.7;
    const draws = 40_000;
    const counts = options.map(() => 0);
    for (let agent = 1; agent <= draws; agent++) {
      const chosen = choose(of(values), luck, agent, 3, 1, sigma);
      counts[chosen] = (counts[chosen] as number) + 1;
    }
    const weights = values.map((value) => (value === null ? 0 : Math.exp(value / sigma)));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [k, weight] of weights.entries()) {
      const share = weight / total;
      const spread = Math.sqrt(draws * share * (1 - share));
      if (weight === 0) expect(counts[k]).toBe(0);
      else expect(Math.abs((counts[k] as number) - draws * share) / spread).toBeLessThan(normalLimit(1e-6, 5));
    }
  });
});
