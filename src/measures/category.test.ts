import { describe, expect, it } from 'vitest';
import { value } from './testing.ts';

describe('coverage by category', () => {
  it('counts the quarters with any real service of each category', () => {
    const example = {
      homeCount: 2,
      childCount: 7,
      children: {
        home: [0, 1, 0, 1, 0, 0, 1],
        category: [0, 0, 1, 2, 3, 4, 4],
        serviceQuarters: [4, 2, 1, 0, 2, 4, 4],
      },
    };
    // 6/8, 1/4, 0/4, 2/4, 8/8
    const names = ['coverageLeftBehind', 'coverageDistress', 'coverageOrphans', 'coverageUnsupported', 'coverageOther'];
    expect(names.map((name) => value(name, example))).toEqual([0.75, 0.25, 0, 0.5, 1]);
    for (const name of names) expect(value(name, { homeCount: 2 })).toBeNaN();
  });
});
