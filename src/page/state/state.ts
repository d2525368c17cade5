import { closingWeeks, weeksPerYear } from '../../model/calendar.ts';
import type { Lens } from '../village/look.ts';
import type { Language } from '../words/say.ts';
import { type Prediction, unpredicted } from './prediction.ts';
import { type SeatState, unseated } from './seat.ts';

/** Where one is: the door, the eight steps, the free sandbox, the teacher's corner. */
export const steps = ['door', 'project', 'predict', 'run', 'reveal', 'villages', 'seat', 'rule', 'reflect'] as const;
export type StepName = (typeof steps)[number];
export type Place = StepName | 'sandbox' | 'teacher';

/** Weeks of the one contract year that the page shows, its closing weeks among them. */
export const lastWeek = weeksPerYear + closingWeeks;

/** Weeks a second while it plays. */
export const speeds = [1.5, 4, 10] as const;

/** How the homes are sorted. */
export const orders = ['number', 'resources', 'lights', 'waiting'] as const;

/** Everything that a person has chosen. What follows from it is computed, never kept. */
export interface State {
  readonly language: Language;
  readonly place: Place;
  /** 1-1023: the number of the replicate. */
  readonly luck: number;
  /** Weeks lived, 0-56. */
  readonly week: number;
  readonly lens: Lens;
  readonly playing: boolean;
  readonly speed: 0 | 1 | 2;
  readonly order: (typeof orders)[number];
  /** Index of the home in hand. */
  readonly home: number | null;
  readonly prediction: Prediction;
  /** Letters of the reform cards. */
  readonly cards: string;
  /** The director's scorecard as a person wrote it; null for the shipped one. */
  readonly formula: string | null;
  /** What was thought to come of the cards: 0 less, 1 about the same, 2 more real activities. */
  readonly guess: 0 | 1 | 2 | null;
  readonly seat: SeatState;
  /** Whether the lucky start is given to the home in hand. */
  readonly gift: number | null;
  /** Homes of the sandbox. */
  readonly homes: 100 | 1000 | 10000;
  readonly presenting: boolean;
  /** Single-letter keys. */
  readonly keys: boolean;
  /** Steps that a teacher's link shows; all where it is null. */
  readonly show: readonly StepName[] | null;
  /** What a teacher's link locks. */
  readonly lock: readonly ('luck' | 'cards' | 'formula')[];
  /** Answers to the questions of the last step. */
  readonly answers: readonly string[];
}

export const initial: State = {
  language: 'zh',
  place: 'door',
  luck: 1,
  week: 0,
  lens: 'report',
  playing: false,
  speed: 1,
  order: 'number',
  home: null,
  prediction: unpredicted,
  cards: '',
  formula: null,
  guess: null,
  seat: unseated,
  gift: null,
  homes: 100,
  presenting: false,
  keys: true,
  show: null,
  lock: [],
  answers: ['', '', '', ''],
};

/** The state that a link or a saved lesson says, instead of the one before: only how the page is used stays. */
export function replaced(before: State, patch: Partial<State>): State {
  const { language, order, speed, presenting, keys } = before;
  return { ...initial, language, order, speed, presenting, keys, ...patch };
}

/** Whether a step is one that the teacher's link shows. */
export function isShown({ show }: Pick<State, 'show'>, step: StepName): boolean {
  return show === null || show.includes(step);
}

/** Whether the village is that of the case: homes of a larger one have no diary in the case, and no lucky start. */
export function hasCaseHomes({ place, homes }: Pick<State, 'place' | 'homes'>): boolean {
  return place !== 'sandbox' || homes === initial.homes;
}

/** Whether what happened may be shown: after a prediction, or when it was skipped on purpose. */
export function mayReveal({ prediction }: Pick<State, 'prediction'>): boolean {
  return prediction.done !== 'no';
}
