import type { OpenRun } from './openRun.ts';
import type { Outcome } from './outcome.ts';

/**
 * What the control run does otherwise, on the same luck: shares support equally, puts no pressure on homes, or gives no extra
 * visits in quarter 1.
 */
export type Control = 'equalShare' | 'noPressure' | 'noGift';

/** An outcome that takes a run and its control: the same scenario and luck but for one thing. */
export interface PairedOutcome extends Omit<Outcome, 'compute'> {
  readonly control: Control;
  readonly compute: (run: OpenRun, control: OpenRun) => number;
}
