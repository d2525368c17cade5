import { exits, Failure } from '../../experiment/failure.ts';
import type { Values } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import { results } from '../parallel/parallel.ts';
import type { Column } from '../patterns/bootstrap.ts';
import type { Pattern } from '../patterns/pattern.ts';
import type { PatternsOptions } from '../patterns/patterns.ts';

/** A world to be read: a scenario, and the values of each parameter set in it. */
export interface World {
  readonly scenario: Scenario;
  readonly sets: readonly Partial<Values>[];
}

/**
 * The readings of patterns in several worlds, on the same luck.
 * @returns for each world one column a reading, in the order of the patterns, their figures and their readings
 * @throws Failure where a formula of a scenario has no value
 */
export async function readings(
  worlds: readonly World[],
  patterns: readonly Pattern[],
  { replicates, seed, workers, signal, progress }: PatternsOptions,
): Promise<readonly (readonly Column[])[]> {
  const width = patterns.flatMap(({ figures }) => figures.flatMap((figure) => figure.readings)).length;
  const found = worlds.map(({ sets }) =>
    Array.from({ length: width }, () => new Float64Array(sets.length * replicates)),
  );
  const places = worlds.flatMap(({ sets }, world) =>
    sets.flatMap((set, k) =>
      Array.from({ length: replicates }, (_, r) => ({ world, set, cell: k * replicates + r, replicate: r + 1 })),
    ),
  );
  const units = places.map(({ world, set, replicate }) => ({ arm: world, set, replicate }));
  const data = {
    arms: worlds.map(({ scenario }) => scenario),
    seed,
    patterns: patterns.map(({ id }) => id),
    series: false,
  };
  let done = 0;
  for await (const read of results('patterns', data, units, { workers: Math.min(workers, units.length), signal })) {
    if (typeof read === 'string') throw new Failure(exits.failed, read);
    const { world, cell } = places[done] as (typeof places)[number];
    for (const [k, column] of (found[world] as readonly Column[]).entries()) column[cell] = read[k] as number;
    done++;
    progress?.(done);
  }
  return found;
}

/** The columns of each pattern, and of each of its figures. */
export function byPattern<T>(
  patterns: readonly Pattern[],
  columns: readonly Column[],
  use: (pattern: Pattern, own: readonly Column[], figures: readonly (readonly Column[])[]) => T,
): readonly T[] {
  let next = 0;
  return patterns.map((pattern) => {
    const figures = pattern.figures.map(({ readings: { length } }) => {
      next += length;
      return columns.slice(next - length, next);
    });
    return use(pattern, figures.flat(), figures);
  });
}
