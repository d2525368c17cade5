import { text, whole } from './options.ts';

/** What every command takes that runs scenarios in parameter sets of an ensemble. */
export const ensembleOptions = {
  ensemble: text('Run each scenario in parameter sets of an ensemble: a file, or lastmeter:ensembles/h-city'),
  'ensemble-sets': whole('ensemble-sets', 'Sets to draw from the ensemble; each counts alike', [1, 100_000], 20),
} as const;
