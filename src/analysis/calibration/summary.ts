import { weightedQuantile } from '../abc/weighted.ts';
import type { Calibrated } from './calibrate.ts';
import { type Posterior, posteriorOf } from './posterior.ts';
import type { Target } from './targets.ts';

/** A target over the accepted sets, by weight. */
export interface TargetSummary extends Target {
  readonly standardError: number;
  /** Median of the figure. */
  readonly median: number;
  /** Median of its distance, in standard errors. */
  readonly distance: number;
}

/** What a calibration came to, for people and for the next program. */
export interface CalibrationSummary {
  /** `reached`: the sets lie within the tolerance that was sought. */
  readonly status: 'reached' | 'not reached';
  readonly ended: Calibrated['ending']['reason'];
  readonly simulated: number;
  readonly accepted: number;
  readonly effectiveSize: number;
  readonly tolerance: number;
  readonly generations: readonly {
    readonly generation: number;
    readonly tolerance: number;
    readonly acceptance: number;
    readonly effectiveSize: number;
    readonly simulated: number;
  }[];
  readonly posterior: readonly Posterior[];
  readonly targets: readonly TargetSummary[];
}

/** Sums up what was reached: posterior, targets, how good the sample is. @throws Error for a calibration without a generation */
export function summarizeCalibration({ choice, targets, units, ending, populations }: Calibrated): CalibrationSummary {
  const last = populations.at(-1);
  if (last === undefined) throw new Error('a calibration without a generation');
  const { particles, effectiveSize, tolerance } = last;
  const weights = particles.map(({ weight }) => weight);
  const points = particles.map(({ proposal }) => proposal.point);
  const median = (values: readonly number[]) => weightedQuantile(values, weights, 0.5);
  return {
    status: tolerance <= choice.tolerance ? 'reached' : 'not reached',
    ended: ending.reason,
    simulated: ending.simulated,
    accepted: particles.length,
    effectiveSize,
    tolerance,
    generations: populations.map(({ particles: _, ...rest }) => rest),
    posterior: posteriorOf(choice.parameters, points, weights, effectiveSize),
    targets: targets.map((target, index) => ({
      ...target,
      standardError: units[index]!,
      median: median(particles.map(({ evaluation }) => evaluation.figures[index]!)),
      distance: median(particles.map(({ evaluation }) => evaluation.components[index]!)),
    })),
  };
}
