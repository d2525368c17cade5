import { exits, Failure } from '../../experiment/failure.ts';
import type { Values } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import { results } from '../parallel/parallel.ts';
import { Average } from './average.ts';
import type { Sample } from './bootstrap.ts';
import { controls } from './controls.ts';
import { judge } from './judge.ts';
import { patternsOf, patternTable } from './patternTable.ts';
import type { PatternResult } from './result.ts';
import type { SeriesResults } from './series.ts';

/** A parameter set and its weight in the ensemble. */
export interface WeightedSet {
  readonly set: Partial<Values>;
  /** Above 0; weights need not sum to 1. */
  readonly weight: number;
}

/** The scenario as it is. */
export const asItIs: readonly WeightedSet[] = [{ set: {}, weight: 1 }];

/** How patterns are studied. */
export interface PatternsOptions {
  /** Replicates of each set, numbered from 1. */
  readonly replicates: number;
  readonly seed: string;
  readonly workers: number;
  /** Stops the work: its reason is thrown. */
  readonly signal: AbortSignal;
  /** Ids of the patterns to judge; all unless given. */
  readonly only?: readonly string[];
  /** Told after each replicate of each set how many are done. */
  readonly progress?: (done: number) => void;
}

/** What the patterns came to, and the series that pictures need. */
export interface Study {
  readonly patterns: readonly PatternResult[];
  readonly series: SeriesResults;
}

/**
 * Sets and replicates as a sample, weights summing to 1.
 * @throws RangeError for no set, no replicate, or a weight that is not above 0
 */
export function sampleOf(sets: readonly WeightedSet[], replicates: number): Sample {
  const whole = sets.reduce((sum, { weight }) => sum + weight, 0);
  if (sets.length === 0 || replicates < 1) throw new RangeError('patterns need a parameter set and a replicate');
  if (!sets.every(({ weight }) => weight > 0)) throw new RangeError('the weight of each parameter set must be above 0');
  return { weights: Float64Array.from(sets, ({ weight }) => weight / whole), replicates };
}

/**
 * Judge the patterns on a scenario over replicates and, if there are several, over weighted parameter sets.
 * @throws Failure where a formula of the scenario has no value; RangeError for no set, no replicate, or a weight that is not above 0
 */
export async function patterns(
  scenario: Scenario,
  sets: readonly WeightedSet[],
  options: PatternsOptions,
): Promise<readonly PatternResult[]> {
  return (await simulated(scenario, sets, options, false)).patterns;
}

/** The same with the series of the pictures, from the same runs. */
export async function study(
  scenario: Scenario,
  sets: readonly WeightedSet[],
  options: PatternsOptions,
): Promise<Study> {
  return simulated(scenario, sets, options, true);
}

/** Runs that some replicates take, each with its controls. */
export function patternsRuns(replicates: number): number {
  return replicates * (1 + Object.keys(controls).length);
}

async function simulated(
  scenario: Scenario,
  sets: readonly WeightedSet[],
  { replicates, seed, workers, signal, only, progress }: PatternsOptions,
  series: boolean,
): Promise<Study> {
  const sample = sampleOf(sets, replicates);
  const wanted = patternsOf(only ?? patternTable.map(({ id }) => id));
  const widths = wanted.map(({ figures }) => figures.reduce((sum, { readings }) => sum + readings.length, 0));
  const width = widths.reduce((sum, own) => sum + own, 0);
  const columns = Array.from({ length: width }, () => new Float64Array(sets.length * replicates));
  const average = new Average();
  const data = { arms: [scenario], seed, patterns: wanted.map(({ id }) => id), series };
  const units = sets.flatMap(({ set }) =>
    Array.from({ length: replicates }, (_, k) => ({ arm: 0, set, replicate: k + 1 })),
  );
  let done = 0;
  for await (const read of results('patterns', data, units, { workers: Math.min(workers, units.length), signal })) {
    if (typeof read === 'string') throw new Failure(exits.failed, read);
    for (const [k, column] of columns.entries()) column[done] = read[k] as number;
    if (series) average.add(read.subarray(width), sets[Math.floor(done / replicates)]?.weight ?? 0);
    done++;
    progress?.(done);
  }
  let next = 0;
  const judged = wanted.map((pattern, place) => {
    const mine = columns.slice(next, next + (widths[place] as number));
    next += mine.length;
    return judge(pattern, mine, seed, sample);
  });
  return { patterns: judged, series: average.results() };
}
