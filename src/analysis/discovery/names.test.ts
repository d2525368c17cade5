import { expect, it } from 'vitest';
import { comparable } from '../comparison/outcomes.ts';
import { conditionNames, meant } from './names.ts';

it('a condition may use every outcome, and with an arm its value in the base and its change', () => {
  const own = conditionNames(false);
  expect(own).toContain('genuine');
  expect(own).toHaveLength(comparable.length);
  const all = conditionNames(true);
  expect(all).toHaveLength(3 * own.length);
  expect(all).toEqual(expect.arrayContaining([...own, 'genuineBase', 'genuineChange', 'acceptedBase']));
  expect(own).not.toContain('genuineBase');
});

it('every name means an outcome on its side', () => {
  expect(meant('genuine')).toEqual({ outcome: 'genuine', side: 'own' });
  expect(meant('genuineBase')).toEqual({ outcome: 'genuine', side: 'base' });
  expect(meant('genuineChange')).toEqual({ outcome: 'genuine', side: 'change' });
  const own = new Set(conditionNames(false));
  for (const name of conditionNames(true)) expect(own).toContain(meant(name).outcome);
});
