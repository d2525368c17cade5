import type { Homes } from '../home.ts';
import type { Holders } from './holder.ts';
import type { Deliberation } from './option.ts';
import type { DirectorRules } from './rules.ts';
import type { Worth } from './worth.ts';

/** What each action does to the claims, by action. */
export type Effects = Readonly<
  Record<
    | 'activity'
    | 'record'
    | 'opening'
    | 'contact'
    | 'staged'
    | 'duplicate'
    | 'paperRecord'
    | 'paperCaseFile'
    | 'paddedSheet'
    | 'coachedAnswers'
    | 'falseOpening',
    Float64Array
  >
>;

/** What lies open to whoever weighs one option of a half-day. */
export interface Thought {
  readonly deliberation: Deliberation;
  readonly worth: Worth;
  readonly effects: Effects;
  readonly holders: Holders;
  readonly homes: Homes;
  readonly rules: DirectorRules;
  /** Chance that the paper record of an activity is written. */
  readonly recordChance: number;
  readonly skill: number;
  readonly value: number;
  readonly hourPrice: number;
  readonly expectedSanction: number;
  /** Set where an activity is weighed, for the decisions within it. */
  quality: number;
  expectedAttendance: number;
  activityMotive: number;
  activityHours: number;
}
