import { describe, expect, it } from 'vitest';
import type { Fix } from '../../model/scenario.ts';
import { arm, cost } from '../../testing/arms.ts';
import { budgetArms } from './budget.ts';
import { costOf } from './costs.ts';

/** Inspections of a part of the uploads, in force for 43 of the 56 weeks; without them none is inspected. */
function inspected(share: number, fixed: number, perWeek: number): Fix {
  const dose = { path: 'government.audit', values: [share], fixed } as const;
  return { from: 14, set: { 'government.audit': share }, cost: cost({ perWeek }), dose };
}

const only = (fix: Fix, budget: number) => {
  const [found] = budgetArms([arm('a', fix)], budget, 40);
  if (found === undefined) throw new Error('an arm is missing');
  return found;
};

describe('arms at a budget', () => {
  it('have their doses moved so that they cost it', () => {
    // 720 yuan for 43 weeks are 30,960: a tenth whatever the dose, the rest by the dose.
    const { multiple, cost: own, short, scenario } = only(inspected(0.3, 0.1, 720), 20_000);
    expect(multiple).toBeCloseTo((20_000 / 30_960 - 0.1) / 0.9, 9);
    expect(own.total).toBeCloseTo(20_000, 6);
    expect(short).toBeNull();
    expect(scenario?.fixes[0]?.set['government.audit']).toBeCloseTo(0.3 * multiple, 12);
    const more = only(inspected(0.3, 0.1, 720), 50_000);
    expect(more.multiple).toBeCloseTo((50_000 / 30_960 - 0.1) / 0.9, 9);
    expect(more.short).toBeNull();
  });

  it('count the hours of the agency at their price', () => {
    const dose = { path: 'government.audit', values: [0.3], fixed: 0 } as const;
    const fix: Fix = { from: 1, set: { 'government.audit': 0.3 }, cost: cost({ agencyHours: 1 }), dose };
    // 56 hours at 40 yuan are 2,240.
    expect(only(fix, 1120).multiple).toBeCloseTo(0.5, 9);
  });

  it('are left as they are without a dose, without a cost, and where any dose costs more', () => {
    const without: Fix = { from: 1, set: { 'government.audit': 0.3 }, cost: cost({ once: 7 }) };
    const fix = inspected(0.3, 0.1, 720);
    expect(only(without, 100)).toEqual({
      multiple: 1,
      cost: costOf(arm('a', without), 40),
      short: 'noDose',
      scenario: null,
    });
    expect(only(inspected(0.3, 0, 0), 100)).toMatchObject({ multiple: 1, short: 'noCost', scenario: null });
    expect(only(fix, 3000)).toEqual({
      multiple: 1,
      cost: costOf(arm('a', fix), 40),
      short: 'fixedCost',
      scenario: null,
    });
    expect(only(fix, 3100).short).toBeNull();
    // Nothing grows with the dose: the budget that any dose costs is met by the least one.
    const flat: Fix = { ...inspected(0.3, 1, 0), cost: cost({ once: 50 }) };
    expect(only(flat, 50)).toMatchObject({ short: null, cost: { total: 50 } });
    expect(only(flat, 49).short).toBe('fixedCost');
  });

  it('stay at the end of the range, which meets the budget within two in a hundred', () => {
    // Half of the uploads for 49 yuan: all of them for 98.
    const half: Fix = { ...inspected(0.5, 0, 0), cost: cost({ once: 49 }) };
    for (const [budget, short] of [
      [98, null],
      [100, null],
      [100.1, 'range'],
      [300, 'range'],
    ] as const) {
      expect(only(half, budget)).toMatchObject({ multiple: 2, short, cost: { total: 98 } });
    }
    expect(only(half, 300).scenario?.fixes[0]?.set['government.audit']).toBe(1);
  });

  it('come in their order', () => {
    const found = budgetArms([arm('a', inspected(0.5, 0, 1)), arm('b')], 43, 40);
    expect(found.map(({ short }) => short)).toEqual([null, 'noDose']);
  });
});
