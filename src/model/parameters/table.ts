import { agencyParameters } from './agency.ts';
import { cityParameters } from './city.ts';
import { directorParameters } from './director.ts';
import { forgingParameters } from './forging.ts';
import { governmentParameters } from './government.ts';
import { householdParameters } from './household.ts';
import { motiveParameters } from './motives.ts';
import type { ChoiceRow, FormulaRow, NumberRow, ParameterRow, SwitchRow } from './row.ts';
import { calendarParameters, themeParameters } from './school.ts';
import { villageParameters } from './village.ts';

/**
 * The one table of parameters. It drives validation, `explain`, the JSON Schema and the documents; a symbol that the model
 * uses without a row here does not compile.
 */
export const table = {
  ...cityParameters,
  ...calendarParameters,
  ...villageParameters,
  ...directorParameters,
  ...motiveParameters,
  ...forgingParameters,
  ...householdParameters,
  ...themeParameters,
  ...agencyParameters,
  ...governmentParameters,
} as const satisfies Readonly<Record<string, ParameterRow>>;

/** The dotted name of a parameter, as scenario files and `--set` write it. */
export type Path = keyof typeof table;

/** The type of the value of a row. */
type ValueOf<R> = R extends NumberRow
  ? number
  : R extends SwitchRow
    ? boolean
    : R extends ChoiceRow<infer Name>
      ? Name
      : R extends FormulaRow
        ? string
        : never;

/** A value for every parameter. */
export type Values = { readonly [P in Path]: ValueOf<(typeof table)[P]> };

/** The table's paths in the order of the documents. */
export const paths = Object.keys(table) as readonly Path[];

/** The value that every parameter has when no scenario says otherwise. */
export function defaults(): Values {
  return Object.fromEntries(paths.map((path) => [path, table[path].default])) as unknown as Values;
}
