import type { Bilingual } from '../../model/scenario.ts';

/**
 * What should become of a pattern. Of a mechanism that is taken out: it vanishes; it vanishes or falls; it falls and is still
 * there; it is still there. Of a rival explanation, by itself: the pattern is present, or absent.
 */
export type Fate = 'vanish' | 'fall' | 'shrink' | 'survive' | 'present' | 'absent';

/** What the design expects of one pattern, or of one of its figures. */
export interface Expectation {
  readonly pattern: string;
  /** Name of a figure of the pattern; null for its verdict as a whole. */
  readonly figure: string | null;
  readonly fate: Fate;
}

/** A world in which a mechanism is off (an ablation), or in which something else is said to be the cause (a rival). */
export interface Variant {
  /** Such as `A4` or `R1a`. */
  readonly id: string;
  /** Packaged scenario, without `lastmeter:`. */
  readonly file: string;
  /** A few words for the row of a table; at most 22 cells of a terminal. */
  readonly short: Bilingual;
  /** Rows of the checklist. */
  readonly rows: readonly string[];
  readonly expects: readonly Expectation[];
}

/** The same fate for several patterns. @param names `P13`, or `P13.growth` for one figure */
export function expected(fate: Fate, ...names: readonly string[]): readonly Expectation[] {
  return names.map((name) => {
    const [pattern = name, figure = null] = name.split('.');
    return { pattern, figure, fate };
  });
}
