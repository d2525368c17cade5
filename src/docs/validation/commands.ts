/** The packaged ensemble: 1,768 with duplicates counted in. */
export const ensemble = 'lastmeter:ensembles/h-city';

/** The same after duplicates were taken out. */
export const otherEnsemble = 'lastmeter:ensembles/h-city-distinct';

const judged = ['--ensemble-sets', '40', '--replicates', '10'] as const;
const counted = ['--ensemble-sets', '40', '--replicates', '5'] as const;
const studied = ['--ensemble-sets', '6', '--replicates', '5'] as const;

/** Worlds in which directors call special children less often to come: why S43 fails. */
export const invitationArms = {
  lessNoise: 'reasons/s43-less-noise',
  moreDisruption: 'reasons/s43-more-disruption',
  moreTrouble: 'reasons/s43-more-trouble',
} as const;

/**
 * The commands whose results `docs/validation.md` is made of, as people type them after `lastmeter`, each with the file below
 * `output/validation` that keeps what it printed.
 */
export const commands = {
  patterns: { file: 'patterns.json', args: ['patterns', '--ensemble', ensemble, ...judged] },
  otherReading: { file: 'otherReading.json', args: ['patterns', '--ensemble', otherEnsemble, ...counted] },
  invitations: {
    file: 'invitations.json',
    args: [
      ...['run', 'lastmeter:baseline', ...Object.values(invitationArms).map((file) => `lastmeter:${file}`)],
      ...['--ensemble', ensemble, ...counted, '--out', 'output/validation/invitations', '--move-aside'],
    ],
  },
  studies: {
    file: 'studies.json',
    args: ['patterns', '--ablations', '--rivals', '--variance', '--ensemble', ensemble, ...studied],
  },
} as const satisfies Readonly<Record<string, { readonly file: string; readonly args: readonly string[] }>>;
