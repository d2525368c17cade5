import { steps } from '../model/week.ts';

/** The steps of a week, numbered, in both languages. */
export function stepList(): string {
  return steps.map(({ en, zh }, index) => `${index + 1}. ${en} ${zh}`).join('\n');
}
