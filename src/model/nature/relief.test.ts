import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { natureState } from '../../testing/natureState.ts';

const weeks = 56;
const gain = fc.double({ min: -0.1, max: 0.5, noNaN: true });
const event = fc.record({ week: fc.integer({ min: 0, max: weeks - 1 }), gain });
const events = fc.array(event, { maxLength: 12 }).map((all) => all.toSorted((a, b) => a.week - b.week));
const fading = fc.oneof(fc.constantFrom(0, 1, 0.02), fc.double({ min: 0, max: 1, noNaN: true }));

/** Week by week, as design 4.8 writes it: what is left fades, what is given is added, and the week counts what there is. */
function naive(
  given: readonly { week: number; gain: number }[],
  rateOf: (week: number) => number,
): [mean: number, end: number] {
  let relief = 0;
  let sum = 0;
  for (let week = 0; week < weeks; week++) {
    if (week > 0) relief *= 1 - rateOf(week - 1);
    for (const one of given) if (one.week === week) relief += one.gain;
    sum += relief;
  }
  return [sum / weeks, relief * (1 - rateOf(weeks - 1))];
}

describe('Relief', () => {
  it('in closed form is what a week-by-week loop gives, also across a change of the fading', () => {
    fc.assert(
      fc.property(events, fading, fading, fc.integer({ min: 0, max: weeks }), (given, rate, later, from) => {
        const state = natureState(1, { 'child.fading': rate });
        const need = state.ledger.children.needStart[3] as number;
        let faded = false;
        for (const { week, gain: amount } of given) {
          if (week >= from && !faded) {
            state.relief.fade(later, from);
            faded = true;
          }
          state.relief.give(3, week, amount);
        }
        if (!faded) state.relief.fade(later, from);
        state.relief.finish(0.159);
        const [mean, end] = naive(given, (week) => (week < from ? rate : later));
        expect(state.ledger.children.gain[3]).toBeCloseTo(mean, 10);
        expect(need - (state.ledger.children.needEnd[3] as number)).toBeCloseTo(end, 10);
        expect(state.ledger.children.gain[4]).toBe(0);
      }),
      { seed: 11 },
    );
  });

  it('of wishes fades at their own rate, beside the rest, also across a change of it', () => {
    const week = fc.integer({ min: 0, max: weeks - 1 });
    fc.assert(
      fc.property(events, events, fading, fading, fading, week, (given, wishes, rate, wishRate, later, from) => {
        const state = natureState(1, { 'child.fading': rate });
        for (let now = 0; now < weeks; now++) {
          if (now === from) state.relief.fadeWishes(wishRate, later, now);
          const current = now < from ? wishRate : later;
          for (const one of given) if (one.week === now) state.relief.give(0, now, one.gain);
          for (const one of wishes) if (one.week === now) state.relief.giveWish(0, now, one.gain, current);
        }
        state.relief.finish(later);
        const [mean, end] = naive(given, () => rate);
        const [wishMean, wishEnd] = naive(wishes, (now) => (now < from ? wishRate : later));
        const { gain: sums, needStart, needEnd } = state.ledger.children;
        expect(sums[0]).toBeCloseTo(mean + wishMean, 10);
        expect((needStart[0] as number) - (needEnd[0] as number)).toBeCloseTo(end + wishEnd, 10);
      }),
      { seed: 12 },
    );
  });

  it('of a wish is half gone in four weeks at the rate of the table', () => {
    expect((1 - 0.159) ** 4).toBeCloseTo(0.5, 2);
  });
});
