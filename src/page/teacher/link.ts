import { hashOf } from '../code/link.ts';
import { initial, type State, type StepName, steps } from '../state/state.ts';

/** Steps that a link can show. */
export const linkSteps: readonly StepName[] = steps.slice(1);

/**
 * The hash of the link for a class: where it begins, what is shown, what is locked, and what is locked as it stands.
 * Nothing else of the teacher's own lesson: a class that is given a prediction never predicts.
 * @returns null where no step is shown
 */
export function classHash(
  { language, luck, cards, formula }: State,
  shown: readonly StepName[],
  lock: State['lock'],
): ReturnType<typeof hashOf> | null {
  if (shown.length === 0) return null;
  return hashOf({
    ...initial,
    language,
    luck,
    cards: lock.includes('cards') ? cards : initial.cards,
    formula: lock.includes('formula') ? formula : initial.formula,
    show: shown.length === linkSteps.length ? null : shown,
    lock,
  });
}
