import { beside } from './needs.ts';
import { text, whole } from './options.ts';

/** The packaged ensemble of the case. */
export const caseEnsemble = 'lastmeter:ensembles/h-city';

/** How many sets are drawn from an ensemble. */
export const ensembleSets = whole(
  'ensemble-sets',
  'Sets to draw from the ensemble; each counts alike',
  [1, 100_000],
  20,
);

/** What every command takes that runs scenarios in parameter sets of an ensemble. */
export const ensembleOptions = {
  ensemble: text(`Run each scenario in parameter sets of an ensemble: a file, or ${caseEnsemble}`),
  'ensemble-sets': ensembleSets,
} as const;

export const ensembleNeeds = { 'ensemble-sets': beside('ensemble') } as const;
