/** Weeks for which the curve of real activities is drawn. */
export const curveWeeks = [11, 22, 33, 44, 56] as const;

/** Choices for who ends up with the most resources. */
export const picks = ['weak', 'alike', 'strong', 'near'] as const;
export type Pick = (typeof picks)[number];

/** What a student thinks will come out. */
export interface Prediction {
  readonly done: 'no' | 'given' | 'skipped';
  /** Real activities so far at `curveWeeks`, in steps of `curveStep`. */
  readonly curve: readonly number[];
  /** Whether the curve was set by hand: then a curve of nothing but 0 is an answer, too. */
  readonly drawn: boolean;
  /** Coverage of general and of special children, per cent in steps of 5; null where it was not touched. */
  readonly general: number | null;
  readonly special: number | null;
  readonly pick: Pick | null;
  readonly reason: string;
}

export const curveStep = 50;

export const unpredicted: Prediction = {
  done: 'no',
  curve: [0, 0, 0, 0, 0],
  drawn: false,
  general: null,
  special: null,
  pick: null,
  reason: '',
};

/** A prediction that was skipped: nothing in it was said. */
export const skipped: Prediction = { ...unpredicted, done: 'skipped' };

/** What was predicted, or null where nothing was: nobody is told to have said what was not said. */
export function givenOf({ prediction }: { readonly prediction: Prediction }): Prediction | null {
  return prediction.done === 'given' ? prediction : null;
}

/** Whether everything that is asked for was answered. */
export function isWhole({ drawn, pick, reason }: Prediction): boolean {
  return drawn && pick !== null && reason.trim() !== '';
}

/** The curve after a point of it was moved: activities never become fewer. */
export function moved(curve: readonly number[], at: number, value: number, most: number): readonly number[] {
  const step = Math.round(Math.min(Math.max(value, 0), most) / curveStep) * curveStep;
  return curve.map((other, place) =>
    place === at ? step : place < at ? Math.min(other, step) : Math.max(other, step),
  );
}
