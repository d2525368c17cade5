import { describe, expect, it } from 'vitest';
import type { Fix } from '../../model/scenario.ts';
import { arm, paid } from '../../testing/arms.ts';
import { dosedArms } from './doses.ts';

const inspected: Fix = {
  ...paid(10, { 'government.audit': 0.3 }),
  dose: { path: 'government.audit', values: [0.1, 0.3, 1], fixed: 0 },
};

describe('arms at their doses', () => {
  it('are those with a dose, each at every dose that its file lists, with the cost of it', () => {
    const found = dosedArms([
      arm('none', paid(5, { 'director.load': 0.5 })),
      // The dose stands in the second fix, on what the first one left.
      arm('inspected', { from: 1, set: { 'government.audit': 0.1 }, cost: null }, { ...inspected, from: 2 }),
    ]);
    expect(found).toHaveLength(1);
    const [{ of, path, unit, before, points } = never()] = found;
    expect({ of, path, unit, before }).toEqual({
      of: 1,
      path: 'government.audit',
      unit: 'share of uploads',
      before: 0.1,
    });
    expect(points.map(({ dose }) => dose)).toEqual([0.1, 0.3, 1]);
    expect(points.map(({ scenario }) => scenario.fixes[1]?.set['government.audit'])).toEqual([0.1, 0.3, 1]);
    expect(points.map(({ scenario }) => scenario.fixes[1]?.cost?.once)).toEqual([0, 10, expect.closeTo(45, 9)]);
  });

  it('tell the unit of a whole number too', () => {
    const slots: Fix = { from: 1, set: { 'director.slots': 3 }, cost: null };
    const dosed = { ...slots, dose: { path: 'director.slots', values: [3, 4], fixed: 0 } } as const;
    expect(dosedArms([arm('slots', dosed)])[0]).toMatchObject({ of: 0, unit: 'half-days a week', before: 2 });
  });
});

function never(): never {
  throw new Error('an arm is missing');
}
