import type { Found } from '../../report/ablations/found.ts';
import type { PatternsDocument } from '../../report/patterns/document.ts';
import { loadEnsemble } from '../../scenario/ensemble/load.ts';
import type { Document } from '../document.ts';
import { ensembles } from './commands.ts';
import { validationDocuments } from './document.ts';

export { commands } from './commands.ts';

/** What each of `commands` printed, by its name. */
export interface Printed {
  readonly uploads: PatternsDocument;
  readonly distinct: PatternsDocument;
  readonly studies: Found & { readonly seed: string };
}

/** The document from what the commands printed and from the packaged ensembles. */
export function validationOf({ uploads, distinct, studies }: Printed): readonly Document[] {
  return validationDocuments({
    ensembles: { uploads: loadEnsemble(ensembles.uploads), distinct: loadEnsemble(ensembles.distinct) },
    patterns: { uploads, distinct },
    studies,
  });
}
