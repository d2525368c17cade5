import type { Summary } from '../../experiment/summary.ts';
import type { Found } from '../../report/ablations/found.ts';
import type { PatternsDocument } from '../../report/patterns/document.ts';
import type { Ensemble } from '../../scenario/ensemble/ensemble.ts';

/** What the document is made of: the ensembles, and what the commands printed. */
export interface ValidationResults {
  readonly ensemble: Ensemble;
  readonly otherEnsemble: Ensemble;
  readonly patterns: PatternsDocument;
  /** The patterns over the other ensemble. */
  readonly otherReading: PatternsDocument;
  /** Of the runs that show why S43 fails. */
  readonly invitations: { readonly summary: readonly Summary[] };
  readonly studies: Found & { readonly seed: string };
}
