import { describe, expect, it } from 'vitest';
import { isLinear } from './linear.ts';

describe('isLinear', () => {
  const still = ['showcaseWeight', 'cases'];

  it.each([
    '0',
    '4 * completion + showcaseWeight * showcase + 2 * grade',
    '(completion - display) / 3 - -grade',
    'completion * exp(showcaseWeight) / (1 + cases)',
    'min(cases, 3) * grade + showcaseWeight^2',
  ])('holds for weighted sums: %s', (formula) => {
    expect(isLinear(formula, 'agency', still)).toBe(true);
  });

  it.each([
    'completion * grade',
    'completion^2',
    '1 / completion',
    'min(onTarget / 0.8, 1)',
    'completion > 0.8 ? grade : 0',
    'showcase + log(display)',
    'cases + exp(grade)',
  ])('does not hold for: %s', (formula) => {
    expect(isLinear(formula, 'agency', still)).toBe(false);
  });

  it('asks what moves, and looks through derived observables', () => {
    expect(isLinear('showcaseWeight * showcase', 'agency')).toBe(false);
    expect(isLinear('-2 * short', 'director')).toBe(false);
    expect(isLinear('2 * accepted', 'director')).toBe(true);
  });
});
