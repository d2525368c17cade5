import type { World } from '../../model/world.ts';

/**
 * The index of a home that a person names: by its name, its number, or its name whatever the case of its letters.
 * @throws UnknownHome, AmbiguousHome
 */
export function find({ homes }: World, wanted: string): number {
  const lower = wanted.toLowerCase();
  const all = homes.name.map((name, home) => ({ home, name, number: homes.number[home] as number }));
  const exact = all.filter(({ name, number }) => name === wanted || String(number) === wanted);
  const found = exact.length > 0 ? exact : all.filter(({ name }) => name.toLowerCase() === lower);
  const [first, second] = found;
  if (first === undefined) throw new UnknownHome(wanted, homes.name);
  if (second !== undefined)
    throw new AmbiguousHome(
      wanted,
      found.map(({ name, number }) => `home ${number}, called ${name}`),
    );
  return first.home;
}

/** There is no such home in the scenario. */
export class UnknownHome extends Error {
  readonly wanted: string;
  /** Names of all homes. */
  readonly names: readonly string[];

  constructor(wanted: string, names: readonly string[]) {
    super(`there is no home "${wanted}"`);
    this.name = 'UnknownHome';
    this.wanted = wanted;
    this.names = names;
  }
}

/** Several homes of the scenario are called that. */
export class AmbiguousHome extends Error {
  /** Each with its name and number. */
  readonly homes: readonly string[];

  constructor(wanted: string, homes: readonly string[]) {
    super(`"${wanted}" is ${homes.join(' or ')}`);
    this.name = 'AmbiguousHome';
    this.homes = homes;
  }
}
