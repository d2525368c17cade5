import { describe, expect, it } from 'vitest';
import { bars, type IdentifiedParameter, identification } from './identification.ts';

const log = { kind: 'logUniform', low: 1, high: 100 } as const;

function parameter(changes: Partial<IdentifiedParameter> = {}): IdentifiedParameter {
  const values = [1, 3, 10, 30];
  return {
    path: 'director.pressure',
    unit: 'h-eq',
    prior: log,
    carried: false,
    isNarrower: true,
    median: 5,
    values,
    ...changes,
  };
}

describe('bars', () => {
  it('stand at 1 on the scale of the prior where the sets are spread like it', () => {
    const count = 1600;
    const values = Array.from({ length: count }, (_, index) => 100 ** ((index + 0.5) / count));
    for (const { density } of bars(
      { prior: log, values },
      values.map(() => 1 / count),
    ))
      expect(density).toBeCloseTo(1, 9);
  });

  it('weigh the sets, and lose none at the ends of the prior', () => {
    const found = bars({ prior: log, values: [1, 100, 10] }, [0.5, 0.3, 0.2]);
    const filled = found.filter(({ density }) => density > 0).map(({ from, density }) => [from, density / 16]);
    expect(filled).toEqual([
      [0, expect.closeTo(0.5, 12)],
      [0.5, expect.closeTo(0.2, 12)],
      [15 / 16, expect.closeTo(0.3, 12)],
    ]);
  });
});

describe('identification', () => {
  const weights = [0.1, 0.2, 0.3, 0.4];
  const carried = parameter({ path: 'post.exits', carried: true, isNarrower: false });

  it('has a panel a parameter, fitted ones first, and counts what is narrower', () => {
    const text = identification([carried, parameter()], weights, 'en');
    expect(text).toContain('The targets narrow 1 of 1 fitted parameters');
    expect(text.indexOf('director.pressure')).toBeLessThan(text.indexOf('post.exits'));
    expect(text).toContain('fitted: identified');
    expect(text).toContain('carried at its prior: as wide as its prior');
    expect(text.match(/class="prior"/g)).toHaveLength(2);
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('is written in Chinese, too', () => {
    expect(identification([parameter(), carried], weights, 'zh')).toContain('目标使1个拟合参数中的1个变窄');
  });
});
