import { outcomeOf } from '../../measures/outcome.ts';
import { outcomes } from '../../measures/outcomes.ts';
import type { Style } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { ControlName } from './controls.ts';
import type { Arms, Figure, Reading, Statistic } from './pattern.ts';
import type { Target } from './target.ts';

/** With fewer replicates no 90 % interval of a median exists: five are all on one side of it with chance 1/16. */
const fewest = 5;

interface Kind {
  readonly unit: string;
  readonly style: Style;
}

/** Units and how they are written. */
export const as = {
  share: { unit: 'share', style: 'share' },
  /** A difference of two shares. */
  points: { unit: 'share', style: 'points' },
  ratio: { unit: 'ratio', style: 'times' },
  index: { unit: '-', style: 'index' },
} as const satisfies Readonly<Record<string, Kind>>;

/** A count or an amount. */
export function count(unit: string, style: Style = 'count'): Kind {
  return { unit, style };
}

interface Optional {
  readonly statistic?: Statistic;
  readonly by?: Reading;
  readonly decides?: boolean;
  readonly replicates?: number;
}

/** A figure that is judged; the median over replicates unless another statistic is named. */
export function judged(
  name: string,
  kind: Kind,
  target: Target,
  [en, zh]: readonly [en: string, zh: string],
  reading: Reading,
  { statistic = 'median', by, decides = true, replicates = fewest }: Optional = {},
): Figure {
  const text: Bilingual = { en, zh };
  const readings = by === undefined ? ([reading] as const) : ([reading, by] as const);
  return {
    name,
    ...kind,
    text,
    statistic: by === undefined ? statistic : 'ratio',
    readings,
    target,
    decides,
    replicates,
  };
}

/** A figure that is told and not judged. */
export function told(
  name: string,
  kind: Kind,
  text: readonly [en: string, zh: string],
  reading: Reading,
  optional: Omit<Optional, 'decides'> = {},
): Figure {
  return { ...judged(name, kind, {}, text, reading, optional), target: null, decides: false };
}

/** An outcome of the scenario's own run. @throws RangeError for an unknown name */
export function of(name: string, arm: keyof Arms = 'base'): Reading {
  const { compute } = outcomeOf(name, outcomes);
  return (arms) => compute(arms[arm]);
}

/** An outcome minus the same in a control, on the same luck. */
export function above(name: string, control: ControlName): Reading {
  const { compute } = outcomeOf(name, outcomes);
  return ({ base, [control]: other }) => compute(base) - compute(other);
}

/** One outcome minus another of the same run. */
export function between(name: string, other: string): Reading {
  const [first, second] = [outcomeOf(name, outcomes), outcomeOf(other, outcomes)];
  return ({ base }) => first.compute(base) - second.compute(base);
}
