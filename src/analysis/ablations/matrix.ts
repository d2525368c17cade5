import type { Bilingual, Scenario } from '../../model/scenario.ts';
import { type PatternsOptions, sampleOf, type WeightedSet } from '../patterns/patterns.ts';
import { patternsOf } from '../patterns/patternTable.ts';
import type { PatternResult } from '../patterns/result.ts';
import { type Arm, armOf } from './arm.ts';
import { type Cell, cells, judged } from './cells.ts';
import { type Explanation, explanation, type Reason } from './fate.ts';
import { level } from './movement.ts';
import { readings, type World } from './readings.ts';
import { retune, type Tuned } from './retune.ts';
import { type Remaining, remaining, suspensionPattern } from './suspension.ts';
import type { Variant } from './variant.ts';

/** Whether a mechanism explains a pattern; only ablations tell. */
export interface Explained {
  readonly pattern: string;
  readonly explanation: Explanation;
  readonly reason: Reason;
}

/** One world of the matrix. */
export interface Row extends Pick<Variant, 'id' | 'file' | 'short' | 'rows'> {
  readonly title: Bilingual;
  /** One cell a pattern as a whole, in the order of the columns; after them one for each figure that the design names. */
  readonly cells: readonly Cell[];
  /** The same where the world reports as much as the paper, no cells where it cannot; null where that was not asked for. */
  readonly tuned: (Tuned & { readonly cells: readonly Cell[] }) | null;
  /** One entry a pattern; none without tuning, and for rivals. */
  readonly explained: readonly Explained[];
  readonly suspension: Remaining;
}

/** Every pattern in every world, beside the scenario itself. Plain data. */
export interface Matrix {
  readonly kind: 'ablations' | 'rivals';
  readonly patterns: readonly { readonly id: string; readonly title: Bilingual }[];
  /** The scenario itself. */
  readonly base: readonly PatternResult[];
  readonly rows: readonly Row[];
  readonly sets: number;
  readonly replicates: number;
  /** Level of the intervals. */
  readonly level: number;
}

/** How the worlds of a matrix are run. */
export interface MatrixOptions extends Omit<PatternsOptions, 'only'> {
  /** Whether each world is also tuned to the reports of the paper. */
  readonly retune: boolean;
}

/** The patterns of the columns: the design's list, and the further checks that its tables name. */
export const columnIds: readonly string[] = [
  ...Array.from({ length: 18 }, (_, k) => `P${k + 1}`),
  ...['S43', suspensionPattern, 'S57', 'S89', 'S105'],
];

/**
 * Every pattern in every variant, beside the scenario itself on the same luck and the same parameter sets.
 * @param sets parameter sets with their weights; what a variant changes goes on top of them
 * @throws Failure where a formula of a scenario has no value
 */
export async function matrix(
  kind: Matrix['kind'],
  variants: readonly Variant[],
  base: Scenario,
  sets: readonly WeightedSet[],
  options: MatrixOptions,
): Promise<Matrix> {
  const { replicates, seed } = options;
  const patterns = patternsOf(columnIds);
  const sample = sampleOf(sets, replicates);
  const arms: readonly Arm[] = await Promise.all(variants.map((variant) => armOf(variant, base)));
  const plain = arms.map(
    ({ scenario, own }): World => ({ scenario, sets: sets.map(({ set }) => ({ ...set, ...own })) }),
  );
  const tuned = options.retune ? await retune(arms, sets, options) : [];
  const again = tuned.map(({ pressures, reached }, arm) => (reached ? pressed(plain[arm] as World, pressures) : null));
  const worlds: readonly World[] = [
    { scenario: base, sets: sets.map(({ set }) => set) },
    ...plain,
    ...again.filter((world) => world !== null),
  ];
  const [usual, ...others] = (await readings(worlds, patterns, options)).map((columns) =>
    judged(patterns, columns, sample, seed),
  );
  if (usual === undefined) throw new RangeError('nothing was read');
  let next = arms.length;
  const rows = arms.map(({ variant, title }, k): Row => {
    const here = others[k] as typeof usual;
    const there = again[k] ? (others[next++] as typeof usual) : null;
    const [own, retuned] = [here, there].map((world) =>
      world === null ? [] : cells(patterns, usual, world, variant.expects, sample, seed),
    ) as [readonly Cell[], readonly Cell[]];
    const { id, file, short, rows: lines } = variant;
    const found = tuned[k];
    return {
      ...{ id, file, short, rows: lines, title, cells: own },
      tuned: found === undefined ? null : { ...found, cells: retuned },
      explained: found === undefined || kind === 'rivals' ? [] : explained(own, retuned),
      suspension: remaining(patterns, usual.columns, here.columns, sample, seed),
    };
  });
  const columns = patterns.map(({ id, title }) => ({ id, title }));
  return { kind, patterns: columns, base: usual.results, rows, sets: sets.length, replicates, level };
}

/** A world under other pressures, one a set. */
function pressed({ scenario, sets }: World, pressures: readonly number[]): World {
  return { scenario, sets: sets.map((set, k) => ({ ...set, 'director.pressure': pressures[k] as number })) };
}

/** @param tuned cells of the same order, none where the world cannot be tuned */
function explained(plain: readonly Cell[], tuned: readonly Cell[]): readonly Explained[] {
  return plain
    .map((cell, k) => ({ pattern: cell.pattern, figure: cell.figure, ...explanation(cell, tuned[k] ?? null) }))
    .filter(({ figure }) => figure === null)
    .map(({ pattern, explanation: said, reason }) => ({ pattern, explanation: said, reason }));
}

/** What `progress` counts up to, at most: the worlds times the replicates of all sets, each with its controls. */
export function matrixUnits(variants: number, sets: number, replicates: number, isTuned: boolean): number {
  return (1 + variants * (isTuned ? 2 : 1)) * sets * replicates;
}
