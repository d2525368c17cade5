import type { Path, Values } from '../model/parameters/table.ts';
import type { Bilingual, Cost, Fix, Origin, Scenario } from '../model/scenario.ts';
import type { Lever as Combined } from './combine.ts';
import { datedKey } from './resolve.ts';

/** Something that can be watched, and then counts in a formula. */
export interface WeightedPart {
  readonly name: string;
  /** What people read for the name. */
  readonly title: Bilingual;
  /** Its term in the formula at full weight. */
  readonly term: string;
  /** What watching it moves: the parameter at no weight and at full weight, even in between; null for nothing. */
  readonly watch: { readonly path: Path; readonly least: number; readonly most: number } | null;
}

/** A scorecard formula whose weights move: the same observation is shared out among its parts. */
export interface Weighting {
  readonly path: Extract<Path, `scorecards.${string}`>;
  /** Week of operation from which it holds, from 1. */
  readonly from: number;
  /** The formula, with `mixture` for the weighted sum of the terms. */
  readonly formula: string;
  readonly parts: readonly WeightedPart[];
  /** Parts into which the whole is cut: weights are multiples of 1 / steps. */
  readonly steps: number;
  /** What holds with it, however the whole is shared out. */
  readonly always: Partial<Values>;
  /** What the observation costs, however it is shared out. */
  readonly cost: Cost | null;
  /** Where it is said: for messages. */
  readonly place: Pick<Origin, 'file' | 'line'>;
}

/** The word of a formula that stands for the weighted sum. */
export const MIXTURE = 'mixture';

/** The formula at some weights. @param parts of the whole, each in steps */
export function weightedFormula({ formula, parts: all, steps }: Weighting, parts: readonly number[]): string {
  const terms = all.flatMap(({ term }, k) => {
    const own = (parts[k] ?? 0) / steps;
    return own === 0 ? [] : [own === 1 ? `(${term})` : `${own} * (${term})`];
  });
  return formula.replaceAll(new RegExp(`\\b${MIXTURE}\\b`, 'g'), terms.length === 0 ? '0' : `(${terms.join(' + ')})`);
}

/** The base under the formula at some weights, as a lever that can be combined; null where no part has a weight. */
export function weighted(base: Scenario, weighting: Weighting, parts: readonly number[]): Combined | null {
  if (parts.every((part) => part === 0)) return null;
  const { path, from, cost, steps, place } = weighting;
  const watched = weighting.parts.flatMap(({ watch }, k) =>
    watch === null ? [] : [[watch.path, watch.least + ((parts[k] ?? 0) / steps) * (watch.most - watch.least)] as const],
  );
  const set = { ...weighting.always, [path]: weightedFormula(weighting, parts), ...Object.fromEntries(watched) };
  const fix: Fix = { from, set, cost };
  const origin = (of: Path): Origin => ({ path: of, ...place });
  const dated = new Map((Object.keys(set) as Path[]).map((of) => [datedKey(from, of), origin(of)]));
  return { scenario: { ...base, fixes: [...base.fixes, fix] }, origins: new Map(), dated };
}

/** Its weights in words, such as `photos 25 %, attendance 75 %`. */
export function weightsText({ parts: all, steps }: Weighting, parts: readonly number[]): string {
  return all
    .flatMap(({ name }, k) =>
      (parts[k] ?? 0) === 0 ? [] : [`${name} ${Math.round((100 * (parts[k] ?? 0)) / steps)} %`],
    )
    .join(', ');
}
