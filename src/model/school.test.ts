import { describe, expect, it } from 'vitest';
import { normalLimit } from '../testing/falseAlarm.ts';
import { valuesWith } from '../testing/plain.ts';
import { createLuck } from './luck/luck.ts';
import { teach, themes, themeTraits } from './school.ts';

const luck = createLuck('school', 1);
const taughtIn = (month: number, term: boolean, values = valuesWith()): number[] => {
  const taught = new Uint8Array(themes.length);
  teach(taught, month, term, values, luck);
  return [...taught];
};

describe('teach', () => {
  it('teaches nothing in the holidays, and nothing that is fully coordinated', () => {
    for (let month = 0; month < 40; month++) {
      expect(taughtIn(month, false)).toEqual([0, 0, 0, 0, 0]);
      expect(taughtIn(month, true, valuesWith({ 'school.coordination': 1 }))).toEqual([0, 0, 0, 0, 0]);
    }
  });

  it('teaches each theme as often as the table says (false alarm 1 in 1,000,000)', () => {
    const months = 320;
    const counts = themes.map(() => 0);
    for (let month = 0; month < months; month++) {
      for (const [k, taught] of taughtIn(month, true).entries()) counts[k] = (counts[k] as number) + taught;
    }
    for (const [k, { overlap }] of themeTraits(valuesWith()).entries()) {
      const spread = Math.sqrt(months * overlap * (1 - overlap));
      expect(Math.abs((counts[k] as number) - months * overlap) / spread).toBeLessThan(normalLimit(1e-6, 5));
    }
  });

  it('takes themes away with coordination and adds none', () => {
    const half = valuesWith({ 'school.coordination': 0.5 });
    for (let month = 0; month < 100; month++) {
      const before = taughtIn(month, true);
      for (const [k, taught] of taughtIn(month, true, half).entries())
        expect(taught).toBeLessThanOrEqual(before[k] as number);
    }
  });
});

describe('themeTraits', () => {
  it('reads the table in the order of the themes', () => {
    const traits = themeTraits(valuesWith({ 'themes.safety.overlap': 0.11, 'themes.counselling.ability': 0.22 }));
    expect(traits.map(({ overlap }) => overlap)[2]).toBe(0.11);
    expect(traits.map(({ ability }) => ability)[4]).toBe(0.22);
    expect(traits).toHaveLength(themes.length);
  });
});
