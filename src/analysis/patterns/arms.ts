import { OpenRun } from '../../measures/openRun.ts';
import { simulateArms } from '../../model/arms/arms.ts';
import type { Values } from '../../model/parameters/table.ts';
import type { Run } from '../../model/run.ts';
import type { Scenario } from '../../model/scenario.ts';
import { withValues } from '../../scenario/withValues.ts';
import { type ControlName, controls, held } from './controls.ts';
import type { Arms } from './pattern.ts';

/** The scenario's run and its controls, each simulated when it is first asked for. */
export class LazyArms implements Arms {
  readonly #scenario: Scenario;
  readonly #seed: string;
  readonly #replicate: number;
  readonly #together: ReadonlySet<keyof Arms>;
  readonly #runs = new Map<keyof Arms, OpenRun>();

  /**
   * @param set changed values of the scenario, such as a parameter set of an ensemble; a control goes on top of them
   * @param together controls that will all be asked for: they share what they have in common with the scenario's own run
   */
  constructor(
    scenario: Scenario,
    set: Partial<Values>,
    seed: string,
    replicate: number,
    together: readonly ControlName[] = [],
  ) {
    this.#scenario = withValues(scenario, set);
    this.#seed = seed;
    this.#replicate = replicate;
    this.#together = new Set(['base', ...together]);
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

  #run(arm: keyof Arms): OpenRun {
    if (!this.#runs.has(arm)) this.#simulate(this.#together.has(arm) ? [...this.#together] : [arm]);
    return this.#runs.get(arm) as OpenRun;
  }

  #simulate(arms: readonly (keyof Arms)[]): void {
    const scenarios = arms.map((arm) => (arm === 'base' ? this.#scenario : held(this.#scenario, controls[arm].set)));
    const runs = simulateArms(scenarios, this.#seed, this.#replicate);
    for (const [k, arm] of arms.entries()) {
      this.#runs.set(arm, new OpenRun(runs[k] as Run, (scenarios[k] as Scenario).values));
    }
  }
}
