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
  /** Coverage of general and of special children, per cent in steps of 5. */
  readonly general: number;
  readonly special: number;
  readonly pick: Pick | null;
  readonly reason: string;
}

export const curveStep = 50;

export const unpredicted: Prediction = {
  done: 'no',
  curve: [0, 0, 0, 0, 0],
  general: 50,
  special: 50,
  pick: null,
  reason: '',
};

/** The curve after a point of it was moved: activities never become fewer. */
export function moved(curve: readonly number[], at: number, value: number, most: number): readonly number[] {
  const step = Math.round(Math.min(Math.max(value, 0), most) / curveStep) * curveStep;
  return curve.map((other, place) =>
    place === at ? step : place < at ? Math.min(other, step) : Math.max(other, step),
  );
}
