import type { Matrix } from '../../analysis/ablations/matrix.ts';
import type { VarianceResult } from '../../analysis/variance/variance.ts';
import { csv } from '../../experiment/csv.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { Found } from './found.ts';
import { page } from './page.ts';
import { tidyColumns, tidyRows } from './tidy.ts';

const varianceColumns = ['decomposition', 'part', 'share', 'low', 'high', 'variance', 'sets', 'replicates'] as const;

/**
 * The files of the studies, by name. A study that was not asked for has a file with its header only, so that no table of an
 * earlier command is taken for one of this.
 * @param made what the studies are of
 */
export function studyTexts(
  found: Found,
  made: object,
  digest: string,
  seed: string,
  language: keyof Bilingual,
): ReadonlyMap<string, string> {
  const table = (matrix: Matrix | null) => csv([tidyColumns, ...(matrix === null ? [] : tidyRows(matrix, language))]);
  return new Map([
    ['studies.json', `${JSON.stringify({ format: 1, ...made, digest, ...found }, null, 2)}\n`],
    ['ablations.csv', table(found.ablations)],
    ['rivals.csv', table(found.rivals)],
    ['variance.csv', csv([varianceColumns, ...(found.variance === null ? [] : varianceRows(found.variance))])],
    ['studies.html', page(found, seed, language)],
  ]);
}

function varianceRows({ explained, caused, sets, replicates }: VarianceResult) {
  return [
    { name: 'regression', ...explained },
    { name: 'experiment', ...caused },
  ].flatMap(({ name, variance, parts }) =>
    parts.map((part) => [name, part.name, part.share, part.low, part.high, variance, sets, replicates]),
  );
}
