import { expect, it } from 'vitest';
import { fromStored, toStored } from './evaluation.ts';

it('an evaluation comes back from JSON as it was, with what has no value and what is infinitely far', () => {
  for (const censored of [true, false]) {
    const whole = { distance: 5, censored, figures: [1.5, Number.NaN], components: [3, 4] };
    expect(JSON.stringify(toStored(whole))).toBe(`[${censored ? 1 : 0},[1.5,null],[3,4]]`);
    expect(fromStored(JSON.parse(JSON.stringify(toStored(whole))))).toEqual(whole);
  }
  const far = {
    distance: Number.POSITIVE_INFINITY,
    censored: false,
    figures: [0],
    components: [Number.POSITIVE_INFINITY],
  };
  expect(toStored(far)).toEqual([0, [0], [null]]);
  expect(fromStored(toStored(far))).toEqual(far);
});
