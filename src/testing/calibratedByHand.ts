import type { Calibrated, Tried } from '../analysis/calibration/calibrate.ts';
import { freeParameters, freePaths } from '../analysis/calibration/dimensions.ts';
import type { Evaluation } from '../analysis/calibration/evaluation.ts';
import { calibrationExperiment } from '../analysis/calibration/experiment.ts';
import type { Target } from '../analysis/calibration/targets.ts';
import type { Scenario } from '../model/scenario.ts';

/** For tests: one figure asked for as a point, one as a least value. */
const targets: readonly Target[] = [
  { pattern: 'P1', figure: 'acceptedUploads', low: 1768, high: 1768 },
  { pattern: 'P8', figure: 'atTarget', low: 0.25, high: Number.POSITIVE_INFINITY },
];

function evaluation(distance: number, figures: readonly number[], censored = false): Evaluation {
  return { distance, censored, figures, components: [distance, 0] };
}

/** The pressure of a proposal and what it costs to fake, both on the scales of their priors. */
function proposal(generation: number, index: number, pressure: number, cost: number) {
  return { generation, index, point: Float64Array.of(Math.log(pressure), Math.log(cost)), values: [pressure, cost] };
}

const near = [
  { proposal: proposal(1, 0, 10, 2), evaluation: evaluation(0.25, [1700, 0.3]), weight: 0.25 },
  { proposal: proposal(1, 2, 20, 4), evaluation: evaluation(0.5, [1800, 0.4]), weight: 0.75 },
];

/** Tried sets in their order: two of the first generation, of which one was accepted, and three of the last one. */
const tried: readonly Tried[] = [
  { generation: 0, index: 0, isAccepted: true, evaluation: evaluation(2, [1500, 0.1]) },
  { generation: 0, index: 1, isAccepted: false, evaluation: evaluation(Number.POSITIVE_INFINITY, [1400, Number.NaN]) },
  { generation: 1, index: 0, isAccepted: true, evaluation: near[0]!.evaluation },
  { generation: 1, index: 1, isAccepted: false, evaluation: evaluation(3, [Number.NaN, 0.2], true) },
  { generation: 1, index: 2, isAccepted: true, evaluation: near[1]!.evaluation },
].map((set, k) => ({ ...set, values: { 'director.pressure': 10 + k, 'director.costOfFaking': 2 } }));

/** For tests: a calibration of one fitted and one carried parameter in two generations, small enough for paper. */
export function calibratedByHand(scenario: Scenario, folder = 'nowhere'): Calibrated {
  const held = freePaths.filter((path) => path !== 'director.pressure' && path !== 'director.costOfFaking');
  const parameters = freeParameters(new Set(held));
  const choice = {
    scenario,
    parameters,
    reading: 'uploads',
    seed: 'hand',
    replicates: 4,
    accept: 2,
    tolerance: 0.5,
  } as const;
  return {
    folder,
    experiment: calibrationExperiment(choice),
    choice,
    targets,
    units: [59, 0.1],
    ending: { reason: 'tolerance', simulated: 5 },
    populations: [
      {
        generation: 0,
        tolerance: 2,
        particles: [{ proposal: proposal(0, 0, 12, 3), evaluation: tried[0]!.evaluation, weight: 1 }],
        effectiveSize: 1,
        acceptance: 0.5,
        simulated: 2,
      },
      { generation: 1, tolerance: 0.5, particles: near, effectiveSize: 1.6, acceptance: 2 / 3, simulated: 5 },
    ],
    tried,
    reach: { nearest: tried[2]!, within: 2, missed: [] },
  };
}
