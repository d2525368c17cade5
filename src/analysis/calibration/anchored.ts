import type { Scenario } from '../../model/scenario.ts';
import { withValues } from '../../scenario/withValues.ts';
import { dimensionsOf, type FreeParameter, setOf } from './dimensions.ts';

/**
 * The scenario with every free parameter at the middle of its prior, on the prior's own scale. A calibration replaces what the
 * scenario gives them, so that nothing of it may depend on that: neither its units nor what it is called. Defaults can then be
 * chosen from the ensemble without changing it.
 */
export function anchored(scenario: Scenario, parameters: readonly FreeParameter[]): Scenario {
  const middles = dimensionsOf(parameters).map(({ prior }) => prior.natural(prior.quantile(0.5)));
  return withValues(scenario, setOf(parameters, middles));
}
