import { table, type Values } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import { paperReports } from '../paper.ts';
import { results } from '../parallel/parallel.ts';
import { cellWeights } from '../patterns/judge.ts';
import { type PatternsOptions, sampleOf, type WeightedSet } from '../patterns/patterns.ts';
import { meanOf } from '../patterns/statistic.ts';
import type { Arm } from './arm.ts';
import { type Found, Search } from './search.ts';

/** The pressure at which an arm has the reports of the paper, or comes nearest. */
export interface Tuned {
  /** Pressure of each set, h-eq: its own times one factor, within the prior. */
  readonly pressures: readonly number[];
  /** Their weighted mean. */
  readonly pressure: number;
  /** Mean accepted reports there. */
  readonly reports: number;
  readonly reached: boolean;
}

/** Nearer than this is near enough: a sixth of the 3 % that the pattern P1 allows. */
const tolerance = 9;
const rounds = 10;
/** Replicates of each set in the search: reports vary by about 5 % from run to run, so the mean of 20 errs by about 1 %. */
const mostReplicates = 20;

/** The prior of the median pressure, h-eq. */
export function pressurePrior(): readonly [low: number, high: number] {
  const { prior } = table['director.pressure'];
  if (prior === null) throw new Error('director.pressure has no prior');
  return [prior.low, prior.high];
}

/** Pressures of the sets times a factor, within the prior. */
function scaled(scenario: Scenario, sets: readonly WeightedSet[], factor: number): readonly number[] {
  const [low, high] = pressurePrior();
  return sets.map(({ set }) => {
    const pressure = set['director.pressure'] ?? scenario.values['director.pressure'];
    return Math.min(high, Math.max(low, pressure * factor));
  });
}

/**
 * For each arm, the pressure at which it reports as much as the paper: one factor on the pressure of all parameter sets, each
 * kept within its prior, found by bisection on common luck. All arms search at the same time, to keep the threads busy.
 */
export async function retune(
  arms: readonly Arm[],
  sets: readonly WeightedSet[],
  { replicates, seed, workers, signal }: PatternsOptions,
): Promise<readonly Tuned[]> {
  const few = Math.min(replicates, mostReplicates);
  const sample = sampleOf(sets, few);
  const weights = cellWeights(sample);
  const searches = arms.map(
    ({ scenario }) => new Search(paperReports, 1, factors(scenario, sets), { tolerance, rounds }),
  );
  const data = { arms: arms.map(({ scenario }) => scenario), seed, outcomes: ['accepted'] };
  for (;;) {
    const open = [...searches.entries()].filter(([, search]) => search.next !== null);
    if (open.length === 0) break;
    const units = open.flatMap(([arm, search]) => {
      const { scenario, own } = arms[arm] as Arm;
      const pressures = scaled(scenario, sets, search.next ?? Number.NaN);
      return sets.flatMap(({ set }, k) => {
        const all: Partial<Values> = { ...set, ...own, 'director.pressure': pressures[k] as number };
        return Array.from({ length: few }, (_, r) => ({ arm, set: all, replicate: r + 1 }));
      });
    });
    const reports = new Float64Array(units.length);
    let next = 0;
    for await (const [accepted] of results('outcomes', data, units, { workers, signal, batch: 4 })) {
      reports[next] = accepted as number;
      next++;
    }
    for (const [k, [, search]] of open.entries()) {
      const mine = reports.subarray(k * weights.length, (k + 1) * weights.length);
      search.tell(meanOf(mine, mine, weights));
    }
  }
  return searches.map((search, arm) => {
    const { at, value, reached } = search.found as Found;
    const pressures = scaled((arms[arm] as Arm).scenario, sets, at);
    const pressure = pressures.reduce((sum, own, k) => sum + own * (sample.weights[k] as number), 0);
    return { pressures, pressure, reports: value, reached };
  });
}

/** From where the highest pressure of a set is down at the lower end of the prior, to where the lowest is up at the upper end. */
function factors(scenario: Scenario, sets: readonly WeightedSet[]): readonly [number, number] {
  const [low, high] = pressurePrior();
  const pressures = sets.map(({ set }) => set['director.pressure'] ?? scenario.values['director.pressure']);
  return [low / Math.max(...pressures), high / Math.min(...pressures)];
}
