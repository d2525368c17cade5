import type { ParameterRow } from '../model/parameters/row.ts';
import { type Path, paths, table } from '../model/parameters/table.ts';

/** The row of a parameter by its dotted name, or undefined for a name that is not in the table. */
export function rowOf(path: string): ParameterRow | undefined {
  return isPath(path) ? table[path] : undefined;
}

/** Whether a dotted name is that of a parameter. */
export function isPath(path: string): path is Path {
  return Object.hasOwn(table, path);
}

/** Every proper beginning of a dotted name, such as `director` of `director.skill`: what a nested map may be called. */
export const groups: readonly string[] = [
  ...new Set(
    paths.flatMap((path) => {
      const parts = path.split('.');
      return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
    }),
  ),
];

/** Where a reader finds all names. */
export const ALL_PARAMETERS = '`lastmeter explain lastmeter:baseline` lists all parameters.';
