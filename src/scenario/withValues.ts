import { shaped } from '../model/parameters/shape.ts';
import type { Values } from '../model/parameters/table.ts';
import type { Scenario } from '../model/scenario.ts';

/** A scenario with other values: a parameter set of an ensemble, for instance. Dated fixes stay as they are. */
export function withValues(scenario: Scenario, set: Partial<Values>): Scenario {
  return { ...scenario, values: shaped({ ...scenario.values, ...set }) };
}
