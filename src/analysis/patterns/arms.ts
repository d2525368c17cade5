import { OpenRun } from '../../measures/openRun.ts';
import type { Values } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import { simulate } from '../../model/simulate.ts';
import { withValues } from '../../scenario/withValues.ts';
import { type ControlName, controls, held } from './controls.ts';
import type { Arms } from './pattern.ts';

/** The scenario's run and its controls, each simulated when it is first asked for. */
export class LazyArms implements Arms {
  readonly #scenario: Scenario;
  readonly #seed: string;
  readonly #replicate: number;
  readonly #runs = new Map<keyof Arms, OpenRun>();

  /** @param set changed values of the scenario, such as a parameter set of an ensemble; a control goes on top of them */
  constructor(scenario: Scenario, set: Partial<Values>, seed: string, replicate: number) {
    this.#scenario = withValues(scenario, set);
    this.#seed = seed;
    this.#replicate = replicate;
  }

  get base() {
    return this.#run('base');
  }
  get noCredit() {
    return this.#run('noCredit');
  }
  get completionOnly() {
    return this.#run('completionOnly');
  }
  get equalShare() {
    return this.#run('equalShare');
  }
  get luckyStart() {
    return this.#run('luckyStart');
  }
  get luckyStartEqual() {
    return this.#run('luckyStartEqual');
  }
  get luckyStartCompletionOnly() {
    return this.#run('luckyStartCompletionOnly');
  }
  get noPressure() {
    return this.#run('noPressure');
  }
  get devotedDirectors() {
    return this.#run('devotedDirectors');
  }

  #run(arm: 'base' | ControlName): OpenRun {
    const known = this.#runs.get(arm);
    if (known !== undefined) return known;
    const scenario = arm === 'base' ? this.#scenario : held(this.#scenario, controls[arm].set);
    const run = new OpenRun(simulate(scenario, this.#seed, this.#replicate), scenario.values);
    this.#runs.set(arm, run);
    return run;
  }
}
