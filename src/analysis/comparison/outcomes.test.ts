import { describe, expect, it } from 'vitest';
import { comparedOutcomes, whoOutcomes } from '../../measures/who.ts';
import { caseNames, headlines, whoNames } from './headline.ts';
import { comparable, outcomesOf } from './outcomes.ts';

describe('outcomes that can be compared', () => {
  it('are found by their names, in the order of these', () => {
    expect(outcomesOf(['moreGenuine', 'genuine', 'gainSpecial']).map(({ name }) => name)).toEqual([
      'moreGenuine',
      'genuine',
      'gainSpecial',
    ]);
    expect(() => outcomesOf(['genuine', 'joy'])).toThrow('joy');
  });

  it('have names of their own, those of who gains and those beside the base among them', () => {
    const names = comparable.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name } of [...whoOutcomes, ...comparedOutcomes]) expect(names).toContain(name);
    for (const name of [...headlines.map(({ outcome }) => outcome), ...whoNames, ...caseNames])
      expect(names).toContain(name);
  });
});
