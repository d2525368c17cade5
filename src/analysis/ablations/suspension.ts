import type { Column, Sample } from '../patterns/bootstrap.ts';
import type { Pattern } from '../patterns/pattern.ts';
import { movement } from './movement.ts';
import { byPattern } from './readings.ts';

/** The suspension index in the case and in another world: what part of the loss remains (S85, S137). */
export interface Remaining {
  readonly with: number | null;
  readonly without: number | null;
  /** Without over with: 1 if the mechanism has no part in the loss, 0 if it is the whole of it. */
  readonly share: number | null;
}

/** The pattern that tells the suspension index without any control, and its figure. */
export const suspensionPattern = 'S54';
const suspensionFigure = 'suspension';

/** What remains of the suspension index. @throws RangeError where the pattern is not among those read */
export function remaining(
  patterns: readonly Pattern[],
  before: readonly Column[],
  after: readonly Column[],
  sample: Sample,
  seed: string,
): Remaining {
  const of = (columns: readonly Column[]) =>
    byPattern(patterns, columns, ({ id, figures }, _own, parts) => {
      const k = figures.findIndex(({ name }) => name === suspensionFigure);
      return id === suspensionPattern && k >= 0 ? { figure: figures[k], columns: parts[k] } : null;
    }).find((found) => found !== null);
  const [usual, now] = [of(before), of(after)];
  if (usual?.figure === undefined || usual.columns === undefined || now?.columns === undefined) {
    throw new RangeError(`${suspensionPattern}.${suspensionFigure} was not read`);
  }
  const found = movement(usual.figure, usual.columns, now.columns, sample, seed);
  const share = found.with === null || found.without === null || found.with === 0 ? null : found.without / found.with;
  return { with: found.with, without: found.without, share };
}
