import type { Scenario } from '../model/scenario.ts';
import { freeze } from '../scenario/freeze.ts';

/** Put in by the build: the packaged baseline with everything that it inherits. */
declare const __BASELINE__: Scenario;

/** The case: H City's contract as `scenarios/baseline.yaml` has it, at default parameters, frozen. */
export const baseline: Scenario = freeze(__BASELINE__);
