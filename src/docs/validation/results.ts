import type { Summary } from '../../experiment/summary.ts';
import type { Found } from '../../report/ablations/found.ts';
import type { PatternsDocument } from '../../report/patterns/document.ts';
import type { Ensemble } from '../../scenario/ensemble/ensemble.ts';

/** What the document is made of: the ensemble, and what the commands printed. */
export interface ValidationResults {
  readonly ensemble: Ensemble;
  readonly patterns: PatternsDocument;
  /** Of the runs that show why S43 fails. */
  readonly invitations: { readonly summary: readonly Summary[] };
  readonly studies: Found & { readonly seed: string };
}
