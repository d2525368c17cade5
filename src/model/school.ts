import type { Luck } from './luck/luck.ts';
import { moulded } from './parameters/shape.ts';
import type { Values } from './parameters/table.ts';

/** The service menu of S08 and S51, in the order of the parameter table. */
export const themes = ['display', 'holiday', 'safety', 'family', 'counselling'] as const;
export type Theme = (typeof themes)[number];

/** Numbers of one theme, read from the table once. */
export interface ThemeTraits {
  readonly mix: number;
  readonly skill: number;
  readonly appeal: number;
  readonly overlap: number;
  readonly benefit: number;
  readonly ability: number;
}

/** Traits of every theme, in the order of `themes`. */
export const themeTraits = moulded((values): readonly ThemeTraits[] =>
  themes.map((theme) => ({
    mix: values[`themes.${theme}.mix`],
    skill: values[`themes.${theme}.skill`],
    appeal: values[`themes.${theme}.appeal`],
    overlap: values[`themes.${theme}.overlap`],
    benefit: values[`themes.${theme}.benefit`],
    ability: values[`themes.${theme}.ability`],
  })),
);

/**
 * What the schools teach in a month: the same everywhere, as the curriculum is (S50). Nothing in the holidays.
 * @param taught one entry a theme, 1 if taught; overwritten
 */
export function teach(taught: Uint8Array, month: number, term: boolean, values: Values, luck: Luck): void {
  for (let theme = 0; theme < themes.length; theme++) {
    const overlap = values[`themes.${themes[theme] as Theme}.overlap`] * (1 - values['school.coordination']);
    taught[theme] = term && luck.school.uniform(theme, month) < overlap ? 1 : 0;
  }
}
