import type { Reading } from '../../analysis/calibration/targets.ts';
import type { Found } from '../../report/ablations/found.ts';
import type { PatternsDocument } from '../../report/patterns/document.ts';
import type { Ensemble } from '../../scenario/ensemble/ensemble.ts';

/** What the document is made of: the ensembles, and what the commands printed. */
export interface ValidationResults {
  readonly ensembles: Readonly<Record<Reading, Ensemble>>;
  readonly patterns: Readonly<Record<Reading, PatternsDocument>>;
  readonly studies: Found & { readonly seed: string };
}
