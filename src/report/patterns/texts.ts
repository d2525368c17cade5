import { csv } from '../../experiment/csv.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { PatternsDocument } from './document.ts';
import { page } from './page.ts';
import { tidyColumns, tidyRows } from './tidy.ts';

/** The files of a report by name. @param title of the scenario */
export function textsOf(
  document: PatternsDocument,
  title: Bilingual,
  language: keyof Bilingual,
): ReadonlyMap<string, string> {
  return new Map([
    ['patterns.json', `${JSON.stringify(document, null, 2)}\n`],
    ['patterns.csv', csv([tidyColumns, ...tidyRows(document.patterns, language)])],
    ['report.html', page(document, title, language)],
  ]);
}
