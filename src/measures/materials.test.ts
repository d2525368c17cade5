import { describe, expect, it } from 'vitest';
import { type Example, value } from './testing.ts';

const example: Example = {
  homeCount: 2,
  childCount: 8,
  homes: { materialsEnd: [0.6, 0.2] },
  real: { takenByHolder: [0.1, 0.3], takenByFamilies: [0.2, 0], uses: [16, 0] },
};

describe('materials', () => {
  it('says who took them and whether they were used', () => {
    expect(value('takenByHolders', example)).toBeCloseTo(0.2, 15);
    expect(value('takenByFamilies', example)).toBeCloseTo(0.1, 15);
    expect(value('materialsEnd', example)).toBeCloseTo(0.4, 15);
    expect(value('usesPerChild', example)).toBe(2);
    expect(value('unusedHomes', example)).toBe(0.5);
  });

  it('counts homes whose materials nobody ever used', () => {
    expect(value('unusedHomes', { homeCount: 4, real: { uses: [0, 1, 2, 9] } })).toBe(0.25);
    expect(value('unusedHomes', { homeCount: 2, real: { uses: [1, 1] } })).toBe(0);
  });

  it('has no use per child without children', () => {
    expect(value('usesPerChild', { ...example, childCount: 0 })).toBeNaN();
  });
});
