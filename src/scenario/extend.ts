import { errorAt, Faults } from './place.ts';
import { type Located, locate, locateFirst } from './project.ts';
import { read } from './read.ts';
import { type Reference, type Sheet, validate } from './validate.ts';

/** One file of a chain. */
export interface Link {
  readonly located: Located;
  readonly sheet: Sheet;
}

/** Longest chain of `extends`. */
const LONGEST_CHAIN = 8;

/**
 * Reads a scenario file and everything that it extends.
 * @returns the files from the most general to the one that was named
 * @throws ScenarioError with the faults of all files of the chain
 */
export function extend(file: string): readonly [Link, ...Link[]] {
  const faults = new Faults();
  const first = locateFirst(file);
  const chain: [Link, ...Link[]] = [{ located: first, sheet: validate(read(first.path, first.file), faults) }];
  for (;;) {
    // A parent that cannot be found or read would hide the faults found so far: those come first.
    faults.check();
    const [{ located, sheet }] = chain;
    if (sheet.extends === null) return chain;
    const above = parent(sheet.extends, located, chain);
    chain.unshift({ located: above, sheet: validate(read(above.path, above.file), faults) });
  }
}

function parent(reference: Reference, from: Located, chain: readonly Link[]): Located {
  const located = locate(reference, from);
  const seen = chain.findIndex((link) => link.located.path === located.path);
  if (seen >= 0) {
    const circle = chain.slice(0, seen + 1).reverse();
    const names = [...circle.map((link) => link.located.file), located.file].join(' -> ');
    throw errorAt(reference.place, '"extends" leads in a circle', names, 'Let one of these files extend nothing.');
  }
  if (chain.length >= LONGEST_CHAIN) {
    throw errorAt(reference.place, `"extends" goes deeper than ${LONGEST_CHAIN} files`, '', 'Merge some of the files.');
  }
  return located;
}
