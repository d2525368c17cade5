/** The packaged ensemble: 1,768 with duplicates counted in. */
export const ensemble = 'lastmeter:ensembles/h-city';

const judged = ['--ensemble-sets', '40', '--replicates', '10'] as const;
const studied = ['--ensemble-sets', '8', '--replicates', '6'] as const;

/**
 * The commands whose results `docs/validation.md` is made of, as people type them after `lastmeter`, each with the file below
 * `output/validation` that keeps what it printed.
 */
export const commands = {
  patterns: { file: 'patterns.json', args: ['patterns', '--ensemble', ensemble, ...judged] },
  studies: {
    file: 'studies.json',
    args: ['patterns', '--ablations', '--rivals', '--variance', '--ensemble', ensemble, ...studied],
  },
} as const satisfies Readonly<Record<string, { readonly file: string; readonly args: readonly string[] }>>;
