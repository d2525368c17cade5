import type { Factor } from '../../analysis/factors/factor.ts';
import type { Estimate } from '../../analysis/sensitivity/indices.ts';
import {
  factorNames,
  type Method,
  type OutcomeSensitivity,
  type SensitivityQuestion,
} from '../../analysis/sensitivity/sensitivity.ts';
import type { PairHead } from '../head.ts';

/** A factor as the tables have it. */
export interface FactorRow {
  readonly factor: string;
  /** What it is sorted by: total index, or mean size of the elementary effect. */
  readonly weight: Estimate;
  /** First-order index; null for Morris. */
  readonly first: Estimate | null;
  /** Mean and spread of the elementary effects; null for Sobol'. */
  readonly mu: number | null;
  readonly sigma: number | null;
}

/** One outcome: its factors, the strongest first, and whether the sample was enough. */
export interface OutcomeRows {
  readonly outcome: string;
  readonly rows: readonly FactorRow[];
  readonly mean: number;
  /** Standard deviation over all points; null for Morris. */
  readonly deviation: number | null;
  readonly undefinedPoints: number;
  /** Blocks or trajectories that were used, and left out. */
  readonly used: number;
  readonly leftOut: number;
  /** Widest 95 % interval of the weights (Morris: as a share of the largest weight), and the factor that has it. */
  readonly widest: { readonly factor: string; readonly width: number };
  readonly enough: boolean;
  /** Total indices at parts of the sample, in the order of `rows`; none for Morris. */
  readonly stages: readonly { readonly sample: number; readonly totals: readonly number[] }[];
}

/** `sensitivity.json`. */
export interface SensitivityDocument extends PairHead {
  readonly fingerprints: readonly string[];
  readonly method: Method;
  readonly seed: string;
  readonly sample: number;
  readonly replicates: number;
  /** Width of an interval up to which a sample is enough. */
  readonly within: number;
  readonly runs: number;
  readonly factors: readonly Factor[];
  readonly outcomes: readonly OutcomeRows[];
}

/** Tables of one outcome. @param within width of an interval up to which the sample is enough */
export function outcomeRows(question: SensitivityQuestion, found: OutcomeSensitivity, within: number): OutcomeRows {
  const { sobol, morris } = found;
  const rows = factorNames(question.factors).map((factor, k): FactorRow & { readonly place: number } => {
    const index = sobol?.indices[k];
    const effect = morris?.effects[k];
    return {
      factor,
      place: k,
      weight: index?.total ?? effect?.muStar ?? { value: Number.NaN, interval: [Number.NaN, Number.NaN] },
      first: index?.first ?? null,
      mu: effect?.mu ?? null,
      sigma: effect?.sigma ?? null,
    };
  });
  const sorted = [...rows].sort((a, b) => b.weight.value - a.weight.value);
  const scale = sobol === null ? Math.max(...rows.map(({ weight }) => weight.value)) : 1;
  const widths = sorted.map(({ factor, weight: { interval } }) => ({
    factor,
    width: scale === 0 ? 0 : (interval[1] - interval[0]) / scale,
  }));
  const widest = widths.reduce(
    (most, one) => (one.width > most.width ? one : most),
    widths[0] ?? { factor: '', width: 0 },
  );
  return {
    outcome: found.outcome,
    rows: sorted.map(({ place: _, ...row }) => row),
    mean: sobol?.mean ?? morris?.mean ?? Number.NaN,
    deviation: sobol === null ? null : Math.sqrt(sobol.variance),
    undefinedPoints: found.undefinedPoints,
    used: sobol?.sample ?? morris?.trajectories ?? 0,
    leftOut: sobol?.leftOut ?? morris?.leftOut ?? 0,
    widest,
    enough: widest.width <= within,
    stages: (sobol?.stages ?? []).map(({ sample, indices }) => ({
      sample,
      totals: sorted.map(({ place }) => indices[place]?.total.value ?? Number.NaN),
    })),
  };
}
