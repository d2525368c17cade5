import type { ComparisonDocument } from './document.ts';

/** What the sentences need of a document. */
export type Told = Pick<ComparisonDocument, 'arms' | 'sets' | 'replicates' | 'years' | 'target' | 'rankings'>;
