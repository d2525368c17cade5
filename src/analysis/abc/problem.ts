import type { ScaledPrior } from '../../experiment/design/prior.ts';

/** One parameter of a problem. */
export interface Dimension {
  readonly name: string;
  readonly prior: ScaledPrior;
  /**
   * Drawn afresh from its prior in every generation, never moved by the kernel: prior and proposal are the same, so that it
   * cancels in the weights.
   */
  readonly carried: boolean;
}

/** What is to be fitted, and when it is near enough. */
export interface Problem {
  readonly dimensions: readonly Dimension[];
  /** Seed of all proposals. */
  readonly seed: string;
  /** Sets that a generation accepts, from 2. The first one simulates twice as many from the prior and keeps the nearer half. */
  readonly accept: number;
  /** Most sets that are simulated, at least twice `accept`. */
  readonly sets: number;
  /** Distance at which it is near enough. */
  readonly tolerance: number;
  /** A generation in which a smaller share is accepted is given up; 0-1. */
  readonly leastAcceptance: number;
}

/** A parameter set that is to be simulated: its address and where it stands. */
export interface Proposal {
  readonly generation: number;
  /** 0-based in its generation. */
  readonly index: number;
  /** On the scale of the kernel, one number a dimension. */
  readonly point: Float64Array;
  /** The parameters' own values. */
  readonly values: readonly number[];
}

/** What simulating a set came to. */
export interface Evaluated {
  /** 0 or more, or infinite. Any number above the tolerance will do for a set that lies beyond it. */
  readonly distance: number;
}

/**
 * Simulates proposals and answers in their order, whoever does the work.
 * @param tolerance a set is accepted if its distance is at most this; infinite in the first generation
 */
export type Evaluate<E extends Evaluated> = (proposals: Iterable<Proposal>, tolerance: number) => AsyncIterable<E>;
