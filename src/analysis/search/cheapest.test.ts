import { describe, expect, it } from 'vitest';
import type { Fix } from '../../model/scenario.ts';
import type { Weighting } from '../../scenario/weighting.ts';
import { arm, cost, paid, resolved } from '../../testing/arms.ts';
import { cheapest } from './cheapest.ts';
import { leverOf, type Making } from './levers.ts';

const inspected: Fix = {
  ...paid(100, { 'government.audit': 0.3 }),
  dose: { path: 'government.audit', values: [0.3], fixed: 0 },
};
const lever = (name: string, ...fixes: readonly Fix[]) => leverOf(resolved(arm(name, ...fixes)), []);
const making = (...levers: Making['levers']): Making => ({ base: arm('base'), levers, weighting: null });

function weighting(once: number): Weighting {
  const part = (name: string, term: string) => ({ name, title: { en: name, zh: name }, term, watch: null });
  return {
    ...{ path: 'scorecards.director', from: 1, formula: 'mixture', steps: 2, always: {} },
    parts: [part('photos', 'accepted'), part('visits', 'openings')],
    cost: cost({ once }),
    place: { file: 'weights.yaml', line: 1 },
  };
}

describe('the cheapest package', () => {
  it('is the lever that costs least at its least dose', () => {
    const levers = [
      lever('dear', paid(70, { 'director.load': 0.5 })),
      lever('audit', inspected),
      lever('other', paid(51, {})),
    ];
    expect(cheapest(making(...levers), 40)).toEqual({ name: 'audit x 0.5', cost: 50 });
    expect(cheapest(making(...levers.slice(0, 1)), 40)).toEqual({ name: 'dear', cost: 70 });
  });

  it('counts the hours of the agency at their price', () => {
    const hours = lever('hours', { from: 56, set: { 'director.load': 0.5 }, cost: cost({ agencyHours: 1 }) });
    const money = lever('money', paid(30, { 'director.load': 0.5 }));
    expect(cheapest(making(hours, money), 29)).toEqual({ name: 'hours', cost: 29 });
    expect(cheapest(making(hours, money), 31)).toEqual({ name: 'money', cost: 30 });
  });

  it('may be weights of the formula', () => {
    const levers = [lever('dear', paid(70, { 'director.load': 0.5 }))];
    expect(cheapest({ ...making(...levers), weighting: weighting(69) }, 40)).toEqual({
      name: 'photos 100 %',
      cost: 69,
    });
    expect(cheapest({ ...making(...levers), weighting: weighting(71) }, 40)).toEqual({ name: 'dear', cost: 70 });
    expect(cheapest({ ...making(), weighting: weighting(3) }, 40)).toEqual({ name: 'photos 100 %', cost: 3 });
  });

  it('is none where there is nothing to hold', () => {
    expect(cheapest(making(), 40)).toBeNull();
  });
});
