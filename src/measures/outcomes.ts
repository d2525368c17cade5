import type { Run } from '../model/run.ts';
import { accessOutcomes } from './access.ts';
import { authorOutcomes } from './author.ts';
import { bimodalityOutcomes } from './bimodality.ts';
import { burstOutcomes } from './burst.ts';
import { categoryOutcomes } from './category.ts';
import { completionOutcomes } from './completion.ts';
import { concentrationOutcomes } from './concentration.ts';
import { coverageOutcomes } from './coverage.ts';
import { dependenceOutcomes } from './dependence.ts';
import { evaluationOutcomes } from './evaluation.ts';
import { formalizationOutcomes } from './formalization.ts';
import { goodhartOutcomes } from './goodhart.ts';
import { goodhartPairs } from './goodhartPair.ts';
import { impressionOutcomes } from './impression.ts';
import { incidenceOutcomes } from './incidence.ts';
import { landingOutcomes } from './landing.ts';
import { materialsOutcomes } from './materials.ts';
import { matthewOutcomes } from './matthew.ts';
import { matthewPairs } from './matthewPair.ts';
import { type MeasureValues, OpenRun } from './openRun.ts';
import type { Outcome } from './outcome.ts';
import type { PairedOutcome } from './pairedOutcome.ts';
import { peopleOutcomes } from './people.ts';
import { redundancyOutcomes } from './redundancy.ts';
import { responseOutcomes } from './response.ts';
import { traceOutcomes } from './trace.ts';
import { volumeOutcomes } from './volume.ts';
import { welfareOutcomes } from './welfare.ts';

/** Every outcome of one run, in the order of the columns of `runs.csv`. */
export const outcomes: readonly Outcome[] = [
  ...formalizationOutcomes,
  ...completionOutcomes,
  ...concentrationOutcomes,
  ...matthewOutcomes,
  ...coverageOutcomes,
  ...incidenceOutcomes,
  ...redundancyOutcomes,
  ...landingOutcomes,
  ...goodhartOutcomes,
  ...welfareOutcomes,
  ...impressionOutcomes,
  ...traceOutcomes,
  ...burstOutcomes,
  ...peopleOutcomes,
  ...accessOutcomes,
  ...dependenceOutcomes,
  ...volumeOutcomes,
  ...responseOutcomes,
  ...bimodalityOutcomes,
  ...evaluationOutcomes,
  ...categoryOutcomes,
  ...materialsOutcomes,
  ...authorOutcomes,
];

/** Every outcome that takes a control run on the same luck. */
export const pairedOutcomes: readonly PairedOutcome[] = [...matthewPairs, ...goodhartPairs];

/** All outcomes of a run, in the order of `outcomes`; NaN where one is undefined. */
export function measure(run: Run, values: MeasureValues): Float64Array {
  const opened = new OpenRun(run, values);
  const result = new Float64Array(outcomes.length);
  for (let i = 0; i < outcomes.length; i++) result[i] = (outcomes[i] as Outcome).compute(opened);
  return result;
}
