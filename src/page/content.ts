import { usualSeed } from '../experiment/plan.ts';
import type { Bilingual, Fix, Scenario } from '../model/scenario.ts';

/** A reform that students can choose. */
export interface Card {
  /** One character in links and codes. */
  readonly letter: string;
  readonly name: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly acts: Bilingual | null;
  readonly watch: Bilingual | null;
  readonly fixes: readonly Fix[];
  /** More pressure, more checks, fewer ways to pass; not time, help, credit or pay. */
  readonly isStricter: boolean;
  /** Over the whole project. */
  readonly yuan: number;
}

/** A statement of the teacher's guide, judged by the engine when the page is built. */
export interface Observation {
  readonly name: string;
  /** Share of lucks at the case's own values, and of runs over parameter sets, in which it holds. */
  readonly lucks: number;
  readonly sets: number;
  readonly runs: number;
  readonly setRuns: number;
  /** Middle nine tenths of the number that the statement is about, over all runs. */
  readonly low: number;
  readonly high: number;
}

/** What the build puts into the page besides the program. */
export interface Content {
  readonly baseline: Scenario;
  readonly cards: readonly Card[];
  readonly observations: readonly Observation[];
}

declare const PAGE_CONTENT: Content;

export const content: Content = PAGE_CONTENT;

/** The seed of `lastmeter run`, so that a luck number here is a replicate there. */
export const seed = usualSeed;

/** The case, as `lastmeter:baseline` gives it. */
export const { baseline } = content;
