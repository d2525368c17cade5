import { OpenRun } from '../../measures/openRun.ts';
import type { Values } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import { simulate } from '../../model/simulate.ts';
import { withValues } from '../../scenario/withValues.ts';
import type { Job } from '../parallel/job.ts';
import { component, meanRange, type Range, together } from './distance.ts';
import type { Evaluation } from './evaluation.ts';
import { controlRange, figureOf } from './figures.ts';
import type { Target } from './targets.ts';

/** What all parameter sets share. */
export interface CalibrationData {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly targets: readonly Target[];
  /** Years of each set. */
  readonly replicates: number;
  /** Standard error of each target's figure: what its distance is counted in. */
  readonly units: readonly number[];
}

/** One parameter set. */
export interface CalibrationUnit {
  readonly set: Partial<Values>;
  /** Replicate number of its first year. */
  readonly first: number;
  /** The set is given up once it is certain to lie beyond. */
  readonly tolerance: number;
}

/** An agency that is paid for completion and nothing else: what the tilt of P12 is measured against. */
export const completionOnly: Partial<Values> = { 'scorecards.agency': 'completion' };

/** The distance of parameter sets from the case. */
export const calibrationJob: Job<CalibrationData, CalibrationUnit, Evaluation> = {
  prepare({ scenario, seed, targets, replicates, units }) {
    const all = targets.map(({ figure }) => figureOf(figure));
    const hasControl = all.some(({ against }) => against !== null);
    const [least, most] = controlRange(scenario.values['city.homes']);
    return ({ set, first, tolerance }) => {
      const progress = new Progress(targets, units, replicates);
      const own = withValues(scenario, set);
      const numbers: number[][] = [];
      for (let replicate = 0; replicate < replicates; replicate++) {
        const opened = new OpenRun(simulate(own, seed, first + replicate), own.values);
        numbers.push(all.map(({ compute }) => compute(opened)));
        for (const [index, { against }] of all.entries()) {
          const value = numbers[replicate]![index]!;
          if (against === null) progress.know(index, replicate, [value, value]);
          else progress.know(index, replicate, [against(value, most), against(value, least)]);
        }
        const isLast = !hasControl && replicate === replicates - 1;
        if (isLast || progress.isBeyond(tolerance)) return progress.evaluation(!isLast);
      }
      const control = withValues(scenario, { ...set, ...completionOnly });
      for (let replicate = 0; replicate < replicates; replicate++) {
        const opened = new OpenRun(simulate(control, seed, first + replicate), control.values);
        for (const [index, { against, compute }] of all.entries()) {
          if (against === null) continue;
          const value = against(numbers[replicate]![index]!, compute(opened));
          progress.know(index, replicate, [value, value]);
        }
        if (replicate < replicates - 1 && progress.isBeyond(tolerance)) return progress.evaluation(true);
      }
      return progress.evaluation(false);
    };
  },
};

/** What is known of each figure in each replicate while they are simulated: at first its bounds, at last its value. */
class Progress {
  readonly #known: Range[][];
  readonly #targets: readonly Target[];
  readonly #units: readonly number[];

  constructor(targets: readonly Target[], units: readonly number[], replicates: number) {
    this.#targets = targets;
    this.#units = units;
    this.#known = targets.map(({ figure }) => Array.from({ length: replicates }, () => figureOf(figure).range));
  }

  know(figure: number, replicate: number, range: Range): void {
    this.#known[figure]![replicate] = range;
  }

  /** Whether no luck of the rest could bring the set within the tolerance: no part of the distance is negative. */
  isBeyond(tolerance: number): boolean {
    return together(this.#components()) > tolerance;
  }

  evaluation(censored: boolean): Evaluation {
    const components = this.#components();
    // A mean of which only bounds are known is not told as one.
    const figures = this.#known.map(meanRange).map(([low, high]) => (low === high ? low : Number.NaN));
    return { distance: together(components), censored, figures, components };
  }

  #components(): readonly number[] {
    return this.#known.map((ranges, index) => component(meanRange(ranges), this.#targets[index]!, this.#units[index]!));
  }
}
