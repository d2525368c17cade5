import { exits, Failure } from '../experiment/failure.ts';
import type { Scenario } from '../model/scenario.ts';
import { formulaFault } from '../scenario/formulaFault.ts';

/** Do something with a scenario; where one of its formulas has no value, say which. @throws Failure (1) */
export function withFormulas<T>(scenario: Scenario, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const fault = formulaFault(scenario, error);
    throw fault === null ? error : new Failure(exits.failed, fault);
  }
}
