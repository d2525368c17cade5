import { describe, expect, it } from 'vitest';
import { comparable } from '../comparison/outcomes.ts';
import { conditionNames, meant } from './names.ts';

describe('names in a condition', () => {
  it('mean an outcome in the arm, in the base, or its change', () => {
    expect(meant('genuine')).toEqual({ outcome: 'genuine', side: 'own' });
    expect(meant('genuineBase')).toEqual({ outcome: 'genuine', side: 'base' });
    expect(meant('genuineChange')).toEqual({ outcome: 'genuine', side: 'change' });
  });

  it('may be the word of the case: what is reported is what the app accepted', () => {
    expect(meant('reported')).toEqual({ outcome: 'accepted', side: 'own' });
    expect(meant('reportedBase')).toEqual({ outcome: 'accepted', side: 'base' });
    expect(meant('reportedChange')).toEqual({ outcome: 'accepted', side: 'change' });
  });

  it('are each there once, those of two scenarios only with an arm, and all mean an outcome that there is', () => {
    const outcomes = comparable.map(({ name }) => name);
    const [alone, withArm] = [conditionNames(false), conditionNames(true)];
    expect(alone).toEqual([...outcomes, 'reported']);
    expect(withArm.slice(0, alone.length)).toEqual(alone);
    expect(withArm).toHaveLength(3 * alone.length);
    expect(new Set(withArm).size).toBe(withArm.length);
    for (const name of withArm) expect(outcomes).toContain(meant(name).outcome);
  });
});
