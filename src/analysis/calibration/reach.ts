import { fromTo, telling } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { Evaluation } from './evaluation.ts';
import { figureOf } from './figures.ts';
import type { Target } from './targets.ts';

/** A simulated set with what it came to. */
export interface Simulated {
  readonly values: Readonly<Record<string, number>>;
  readonly evaluation: Evaluation;
}

/** How near the simulated sets come to the targets. */
export interface Reach {
  /** The nearest of all. Sets that were given up lie further away than some other, so it is one that was computed to the end. */
  readonly nearest: Simulated;
  /** Sets within the tolerance. */
  readonly within: number;
  /** Targets that no set computed to the end comes within the tolerance of, each with the set nearest to it. */
  readonly missed: readonly { readonly target: Target; readonly nearest: Simulated }[];
}

/** @param sets at least one of them computed to the end */
export function reachOf(sets: readonly Simulated[], targets: readonly Target[], tolerance: number): Reach {
  const whole = sets.filter(({ evaluation }) => !evaluation.censored);
  const best = (key: (evaluation: Evaluation) => number) =>
    whole.reduce((least, set) => (key(set.evaluation) < key(least.evaluation) ? set : least));
  const missed = targets.flatMap((target, index) => {
    const nearest = best(({ components }) => components[index]!);
    return nearest.evaluation.components[index]! <= tolerance ? [] : [{ target, nearest }];
  });
  return {
    nearest: best(({ distance }) => distance),
    within: whole.filter(({ evaluation }) => evaluation.distance <= tolerance).length,
    missed,
  };
}

/** What a target asks for, such as `0.05 to 0.3`, `at least 0.25`, `1,768`. */
export function asked({ low, high }: Pick<Target, 'low' | 'high'>, language: keyof Bilingual = 'en'): string {
  const [from, to] = [telling(low, 4), telling(high, 4)];
  if (low === high) return from;
  if (!Number.isFinite(high)) return language === 'en' ? `at least ${from}` : `不低于${from}`;
  if (!Number.isFinite(low)) return language === 'en' ? `at most ${to}` : `不高于${to}`;
  return fromTo([from, to], language);
}

/** A set as a person reads it: its values, then each target's figure with what was asked and how far it is. */
export function described({ values, evaluation }: Simulated, targets: readonly Target[]): string {
  const short = (value: number) => telling(value, 4);
  const set = Object.entries(values).map(([path, value]) => `${path}=${value}`);
  const rows = targets.map((target, index) => {
    const figure = short(evaluation.figures[index]!);
    const away = short(evaluation.components[index]!);
    const told = Number.isNaN(evaluation.figures[index])
      ? 'it has no value in any year'
      : `${figure}, asked ${asked(target)}`;
    const far = Number.isFinite(evaluation.components[index]) ? `, ${away} standard errors away` : '';
    return `    ${target.pattern} ${figureOf(target.figure).en}: ${told}${far}`;
  });
  return [`  ${set.join(' ')}`, ...rows].join('\n');
}
