import type { Bilingual } from '../../model/scenario.ts';
import { bootstrap, type Column, type Sample, wilson } from './bootstrap.ts';
import type { Figure, Pattern } from './pattern.ts';
import type { FigureResult, PatternResult, Verdict } from './result.ts';
import { estimateOf, meanOf, statisticOf } from './statistic.ts';
import { compare, meets, targetText } from './target.ts';
import { weightedQuantile } from './weighted.ts';

/** Where fewer replicates than this have a value, those that have one are a selection. */
const enough = 0.9;

/**
 * The verdict on a pattern: `holds` where every deciding figure does, `fails` where one fails, `undecided` otherwise.
 * A figure is decided where the 90 % interval of its estimate contains no end of the target: one in twenty decided figures
 * may be wrong even so, if the truth lies just beyond that end.
 * @param columns one for each reading of each figure, in their order
 * @param seed of the bootstrap
 */
export function judge(
  pattern: Pattern,
  columns: readonly Column[],
  seed: string,
  sample: Sample = { weights: new Float64Array([1]), replicates: columns[0]?.length ?? 0 },
): PatternResult {
  let next = 0;
  const own = pattern.figures.map((figure) => {
    const mine = columns.slice(next, next + figure.readings.length);
    next += figure.readings.length;
    return { figure, columns: mine, result: judgeFigure(figure, mine, seed, sample) };
  });
  const deciding = own.filter(({ figure }) => figure.decides);
  const verdicts = deciding.map(({ result }) => result.verdict);
  const verdict: Verdict = verdicts.includes('fails')
    ? 'fails'
    : verdicts.includes('undecided')
      ? 'undecided'
      : 'holds';
  const { id, rows, title, definition, strength, use, controls } = pattern;
  return {
    ...{ id, rows, title, definition, strength, use, controls, verdict },
    figures: own.map(({ result }) => result),
    reason:
      verdict === 'undecided' ? (deciding.find(({ result }) => result.reason !== null)?.result.reason ?? null) : null,
    replicatesHolding: replicatesHolding(deciding, sample),
    setsHolding: setsHolding(deciding, sample),
  };
}

interface Judged {
  readonly figure: Figure;
  readonly columns: readonly Column[];
}

function judgeFigure(figure: Figure, columns: readonly Column[], seed: string, sample: Sample): FigureResult {
  const { name, unit, style, text, statistic, target, decides } = figure;
  const weights = cellWeights(sample);
  const values = valuesOf(columns);
  const defined = definedShare(columns, sample);
  const estimate = estimateOf(statistic, columns, weights);
  const single = statistic === 'median' || statistic === 'mean';
  const band = [0.05, 0.95].map((level) => weightedQuantile(values, weights, level)) as [number, number];
  const interval = intervalOf(figure, columns, seed, sample);
  const doubt = target === null ? null : doubtOf(figure, columns, defined, interval, seed, sample);
  const verdict = target === null ? null : doubt === null ? compare(interval, target) : 'undecided';
  return {
    ...{ name, unit, style, text, statistic, defined, target, decides, verdict },
    estimate: known(estimate),
    band: single ? knownPair(band) : null,
    interval: knownPair(interval),
    targetText: target === null ? null : targetText(target, style),
    reason: verdict === 'undecided' ? (doubt ?? within) : null,
    values: Array.from(values, known),
  };
}

const within: Bilingual = {
  en: 'the 90 % interval of the estimate contains an end of the target',
  zh: '估计值的90%区间包含目标的一端',
};

/** Why a figure cannot be decided, whatever its value; null if it can. */
function doubtOf(
  { replicates }: Figure,
  columns: readonly Column[],
  defined: number,
  interval: readonly [number, number],
  seed: string,
  sample: Sample,
): Bilingual | null {
  const runs = sample.weights.length * sample.replicates;
  if (runs < replicates) {
    return {
      en: `needs at least ${replicates} replicates; there are ${runs}`,
      zh: `至少需要${replicates}次重复，现有${runs}次`,
    };
  }
  if (defined < enough) {
    const share = (defined * 100).toFixed(0);
    return { en: `defined in only ${share} % of the replicates`, zh: `仅在${share}%的重复中有定义` };
  }
  const [part, whole] = columns;
  if (part !== undefined && whole !== undefined) {
    const [low, high] = bootstrap(sample, seed, (counts) => meanOf(whole, part, counts));
    if (!(low > 0 || high < 0)) return { en: 'the divisor cannot be told from 0', zh: '除数与0无法区分' };
  }
  return interval.some(Number.isNaN) ? { en: 'undefined', zh: '无定义' } : null;
}

function intervalOf(
  { statistic }: Figure,
  columns: readonly Column[],
  seed: string,
  sample: Sample,
): readonly [number, number] {
  const [first = new Float64Array(0)] = columns;
  if (statistic === 'share' && sample.weights.length === 1) {
    const known = first.filter((value) => !Number.isNaN(value));
    return wilson(
      known.reduce((sum, value) => sum + value, 0),
      known.length,
    );
  }
  return bootstrap(sample, seed, statisticOf(statistic, columns));
}

function replicatesHolding(deciding: readonly Judged[], sample: Sample): number | null {
  const single = deciding.filter(({ figure }) => figure.statistic === 'median' || figure.statistic === 'mean');
  if (single.length === 0) return null;
  let holding = 0;
  for (const [cell, weight] of cellWeights(sample).entries()) {
    const all = single.every(({ figure, columns }) => meets(columns[0]?.[cell] ?? Number.NaN, figure.target ?? {}));
    if (all) holding += weight / sample.replicates;
  }
  return rounded(holding);
}

function setsHolding(deciding: readonly Judged[], { weights, replicates }: Sample): number | null {
  if (weights.length === 1) return null;
  const equal = new Float64Array(replicates).fill(1);
  let holding = 0;
  for (const [set, weight] of weights.entries()) {
    const own = (column: Column) => column.subarray(set * replicates, (set + 1) * replicates);
    const all = deciding.every(({ figure, columns }) =>
      meets(estimateOf(figure.statistic, columns.map(own), equal), figure.target ?? {}),
    );
    if (all) holding += weight;
  }
  return rounded(holding);
}

/** Weight of each replicate of each set: that of its set, so that with one set all are exactly 1. */
export function cellWeights({ weights, replicates }: Sample): Float64Array {
  return Float64Array.from(
    { length: weights.length * replicates },
    (_, cell) => weights[Math.floor(cell / replicates)] as number,
  );
}

/** The reading of each replicate, or the quotient of two; NaN where undefined. */
function valuesOf([first = new Float64Array(0), second]: readonly Column[]): Float64Array {
  if (second === undefined) return first;
  return first.map((value, k) => (second[k] === 0 ? Number.NaN : value / (second[k] as number)));
}

function definedShare(columns: readonly Column[], sample: Sample): number {
  let share = 0;
  for (const [cell, weight] of cellWeights(sample).entries()) {
    if (columns.every((column) => !Number.isNaN(column[cell]))) share += weight / sample.replicates;
  }
  return rounded(share);
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function knownPair([low, high]: readonly [number, number]): readonly [number, number] | null {
  return Number.isNaN(low) || Number.isNaN(high) ? null : [low, high];
}

/** Weights may sum to a last bit more or less than 1. */
function rounded(share: number): number {
  return Number(share.toPrecision(12));
}
