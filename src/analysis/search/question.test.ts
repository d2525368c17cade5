import { describe, expect, it } from 'vitest';
import { usualPopulation } from './question.ts';

describe('the usual population', () => {
  it('is 24, or half as many again as the levers where that is more', () => {
    expect([0, 16, 17, 20, 21].map(usualPopulation)).toEqual([24, 24, 26, 30, 32]);
  });
});
