import type { OpenRun } from '../../measures/openRun.ts';
import type { Style } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { ControlName } from './controls.ts';
import type { Target } from './target.ts';

/** How much a pattern says: few parameter draws pass a strong one, nearly all a weak one; a check belongs to a row of the paper. */
export type Strength = 'strong' | 'medium' | 'weak' | 'check';

/**
 * What a pattern is used for: parameters are fitted to it; it is a statement about parameters that are carried at their prior;
 * or it is held out.
 */
export type Use = 'fitted' | 'prior' | 'heldOut';

/** The run of the scenario under test and its controls, one replicate, the same luck. A control is simulated when it is first asked for. */
export type Arms = Readonly<Record<'base' | ControlName, OpenRun>>;

/** A number of one replicate; NaN where it is undefined. */
export type Reading = (arms: Arms) => number;

/**
 * How replicates become one figure: the median or the mean of a reading; the share of replicates in which a 0-1 reading is 1;
 * the mean of the first reading over the mean of the second.
 */
export type Statistic = 'median' | 'mean' | 'share' | 'ratio';

/** One named number of a pattern. */
export interface Figure {
  /** camelCase, unique within the pattern. */
  readonly name: string;
  readonly unit: string;
  readonly style: Style;
  readonly text: Bilingual;
  readonly statistic: Statistic;
  /** One reading; two for a ratio. */
  readonly readings: readonly [Reading] | readonly [Reading, Reading];
  /** Null for a figure that is reported and not judged. */
  readonly target: Target | null;
  /** Whether the pattern's verdict rests on it; a description has a verdict of its own only. */
  readonly decides: boolean;
  /** Replicates below which nothing is decided. */
  readonly replicates: number;
}

/** A pattern of the paper: what should be seen in the model, and when it counts as seen. */
export interface Pattern {
  /** `P1` of the design's list, or the row of the checklist (`S43`). */
  readonly id: string;
  /** Rows of the checklist. */
  readonly rows: readonly string[];
  readonly title: Bilingual;
  readonly definition: Bilingual;
  readonly strength: Strength;
  readonly use: Use;
  /** Control runs that its figures read, in the order of the table of controls. */
  readonly controls: readonly ControlName[];
  readonly figures: readonly Figure[];
}
