import { ratio } from './statistics/total.ts';

/** The Goodhart curve between two neighbouring doses of pressure. */
export interface SweepStep {
  /** Middle of the two doses. */
  readonly dose: number;
  /** Change of mean uploads and of mean welfare (SD) per unit of the dose; NaN between equal doses. */
  readonly uploads: number;
  readonly welfare: number;
  /** Welfare gained per additional upload, SD; NaN where uploads do not change. */
  readonly perUpload: number;
}

/**
 * Marginal version of the Goodhart gap: (dE[W]/d dose) / (dE[U]/d dose) between neighbours of a pressure sweep. The arrays
 * are of one length and give, for ascending doses, the mean uploads and the mean welfare over replicates; an empty or single
 * dose has no step. Throws a RangeError where the lengths differ.
 */
export function goodhartSweep(
  doses: ArrayLike<number>,
  uploads: ArrayLike<number>,
  welfare: ArrayLike<number>,
): readonly SweepStep[] {
  if (doses.length !== uploads.length || doses.length !== welfare.length) {
    throw new RangeError(
      `A sweep needs one mean of uploads and of welfare for each dose, but has ${doses.length} doses, ${uploads.length} uploads and ${welfare.length} welfare values.`,
    );
  }
  const steps: SweepStep[] = [];
  for (let i = 1; i < doses.length; i++) {
    const wider = (doses[i] as number) - (doses[i - 1] as number);
    const moreUploads = (uploads[i] as number) - (uploads[i - 1] as number);
    const moreWelfare = (welfare[i] as number) - (welfare[i - 1] as number);
    steps.push({
      dose: ((doses[i] as number) + (doses[i - 1] as number)) / 2,
      uploads: ratio(moreUploads, wider),
      welfare: ratio(moreWelfare, wider),
      perUpload: ratio(moreWelfare, moreUploads),
    });
  }
  return steps;
}
