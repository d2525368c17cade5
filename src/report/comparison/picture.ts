import type { Question } from '../../analysis/comparison/compare.ts';
import { withoutKept } from '../../experiment/plan.ts';
import type { Values } from '../../model/parameters/table.ts';
import { simulate } from '../../model/simulate.ts';
import { homeReports } from '../../observers/reports.ts';
import { withValues } from '../../scenario/withValues.ts';
import { drawnOf } from '../pictures.ts';
import type { Pictured } from './sections/case.ts';

/** The base in the first parameter set and the first replicate of a comparison, home by home. */
export function pictureOf(
  { base: { scenario }, kept }: Pick<Question, 'base' | 'kept'>,
  sets: readonly Partial<Values>[],
  seed: string,
): Pictured {
  const set = withoutKept(sets[0] ?? {}, kept[0] ?? []);
  const lived = withValues(scenario, set);
  const drawn = drawnOf(lived, 1, Object.keys(set).length === 0 ? 0 : 1);
  return { homes: homeReports(simulate(lived, seed, 1)), drawn };
}
