import type { Path, Values } from '../../model/parameters/table.ts';
import type { Bilingual } from '../../model/scenario.ts';

/** The one format of ensemble files that this version reads. */
export const ENSEMBLE_FORMAT = 1;

/** Parameter sets that a calibration accepted, with how it was made. */
export interface Ensemble {
  readonly title: Bilingual;
  readonly made: Made;
  readonly targets: readonly EnsembleTarget[];
  /** Fitted to the targets. */
  readonly fitted: readonly Path[];
  /** Drawn from their priors, not fitted. */
  readonly carried: readonly Path[];
  /** By number; their weights add up to 1. */
  readonly sets: readonly EnsembleSet[];
}

/** How a calibration was made: enough to make it again. */
export interface Made {
  /** The command line that makes the same sets again. */
  readonly command: string;
  readonly seed: string;
  /** Fingerprint of the scenario that was calibrated, with the free parameters at the middles of their priors. */
  readonly scenario: string;
  /** Of the program. */
  readonly version: string;
  /** What 1,768 was taken to count. */
  readonly reading: string;
  /** Simulated years of a set. */
  readonly replicates: number;
  /** Sets that were simulated. */
  readonly simulated: number;
  /** Standard errors within which the sets lie. */
  readonly tolerance: number;
  /** How many sets of equal weight say as much: 1 over the sum of squared weights. */
  readonly effectiveSize: number;
}

/** A figure that the sets had to reach. */
export interface EnsembleTarget {
  readonly pattern: string;
  readonly figure: string;
  /** Lower end in the unit of the figure; null where this side is open. */
  readonly low: number | null;
  /** Upper end; null where this side is open. */
  readonly high: number | null;
  /** What its distance was counted in. */
  readonly standardError: number;
}

/** One parameter set that was accepted. */
export interface EnsembleSet {
  /** From 1. */
  readonly number: number;
  /** Above 0. */
  readonly weight: number;
  /** Distance from the targets in standard errors, 0 or more. */
  readonly distance: number;
  readonly set: Partial<Values>;
}
