import { loadEnsemble } from '../../scenario/ensemble/load.ts';
import type { Document } from '../document.ts';
import { ensemble, otherEnsemble } from './commands.ts';
import { validationDocuments } from './document.ts';
import type { ValidationResults } from './results.ts';

export { commands } from './commands.ts';

/** The document from the packaged ensembles and from what each of `commands` printed. */
export function documentsOf(printed: Omit<ValidationResults, 'ensemble' | 'otherEnsemble'>): readonly Document[] {
  return validationDocuments({
    ...printed,
    ensemble: loadEnsemble(ensemble),
    otherEnsemble: loadEnsemble(otherEnsemble),
  });
}
