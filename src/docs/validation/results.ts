import type { Found } from '../../report/ablations/found.ts';
import type { PatternsDocument } from '../../report/patterns/document.ts';
import type { Ensemble } from '../../scenario/ensemble/ensemble.ts';

/** What the document is made of: the ensemble, and what the commands printed. */
export interface ValidationResults {
  readonly ensemble: Ensemble;
  readonly patterns: PatternsDocument;
  readonly studies: Found & { readonly seed: string };
}
