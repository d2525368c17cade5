import { csv } from '../../experiment/csv.ts';
import type { Cell } from '../../observers/tables/column.ts';
import type { Calibrated } from './calibrate.ts';

/**
 * `sets.csv`: every simulated set in the order in which it was tried: generation and index, whether its generation accepted it, its
 * weight in the last one, the distance (of a set that was given up: a lower bound), its values, then figure and distance of each
 * target.
 */
export function setsTable({ choice, targets, tried, populations }: Calibrated): string {
  const last = populations.at(-1);
  const weights = new Map(last?.particles.map(({ proposal, weight }) => [proposal.index, weight]));
  const paths = choice.parameters.map(({ path }) => path);
  const head = [
    'generation',
    'index',
    'accepted',
    'weight',
    'distance',
    'censored',
    ...paths,
    ...targets.flatMap(({ figure }) => [figure, `${figure}Distance`]),
  ];
  const finite = (value: number): Cell => (Number.isFinite(value) ? value : null);
  const rows = tried.map(({ generation, index, isAccepted, values, evaluation }): Cell[] => [
    generation,
    index,
    isAccepted,
    generation === last?.generation ? (weights.get(index) ?? null) : null,
    finite(evaluation.distance),
    evaluation.censored,
    ...paths.map((path) => values[path] ?? null),
    ...targets.flatMap((_, target) => [finite(evaluation.figures[target]!), finite(evaluation.components[target]!)]),
  ]);
  return csv([head, ...rows]);
}
