import { comparable } from '../../analysis/comparison/outcomes.ts';
import { meant } from '../../analysis/discovery/names.ts';
import { type Path, table } from '../../model/parameters/table.ts';
import type { Bilingual } from '../../model/scenario.ts';

/** A name of the commands, as tables and `--options` write it, and what it means. */
export interface Named {
  readonly name: string;
  readonly meaning: Bilingual;
}

/** The base and its arms by their titles. @param scenarios in any order; a name that comes again is named once */
export function namedArms(
  scenarios: readonly { readonly name: string; readonly title: Bilingual }[],
): readonly Named[] {
  return unique(scenarios.map(({ name, title }) => ({ name, meaning: title })));
}

/** Outcomes, those of the base and changes among them, by what they measure. @param names sums such as `staged+duplicate` by their parts */
export function namedOutcomes(names: readonly string[]): readonly Named[] {
  const parts = names.flatMap((name) => name.split('+')).map((name) => meant(name).outcome);
  return unique(
    comparable.filter(({ name }) => parts.includes(name)).map(({ name, en, zh }) => ({ name, meaning: { en, zh } })),
  );
}

/** Parameters by what they are. @param paths what is no parameter, such as luck, is left out */
export function namedFactors(paths: readonly string[]): readonly Named[] {
  const own = paths.filter((path): path is Path => path in table);
  return unique(own.map((path) => ({ name: path, meaning: { en: table[path].en, zh: table[path].zh } })));
}

function unique(all: readonly Named[]): readonly Named[] {
  return [...new Map(all.map((one) => [one.name, one])).values()];
}
