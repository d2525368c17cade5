import type { Reading } from '../../analysis/calibration/targets.ts';

/** The packaged ensemble of each reading of 1,768. */
export const ensembles: Readonly<Record<Reading, string>> = {
  uploads: 'lastmeter:ensembles/h-city',
  distinct: 'lastmeter:ensembles/h-city-distinct',
};

const judged = ['--ensemble-sets', '40', '--replicates', '10'] as const;
const studied = ['--ensemble-sets', '8', '--replicates', '6'] as const;

/**
 * The commands whose results `docs/validation.md` is made of, as people type them after `lastmeter`, each with the file below
 * `output/validation` that keeps what it printed.
 */
export const commands = {
  uploads: { file: 'patterns.json', args: ['patterns', '--ensemble', ensembles.uploads, ...judged] },
  distinct: { file: 'patterns-distinct.json', args: ['patterns', '--ensemble', ensembles.distinct, ...judged] },
  studies: {
    file: 'studies.json',
    args: ['patterns', '--ablations', '--rivals', '--variance', '--ensemble', ensembles.uploads, ...studied],
  },
} as const satisfies Readonly<Record<string, { readonly file: string; readonly args: readonly string[] }>>;
