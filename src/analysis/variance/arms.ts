import type { Values } from '../../model/parameters/table.ts';
import { type GroupName, groups } from './groups.ts';

/**
 * What makes homes alike in one respect. Villages are alike in what can change behaviour: migration, number of children, one
 * special child each, whose severity and need are still drawn.
 */
export const alike: Readonly<Record<GroupName, Partial<Values>>> = {
  director: { 'director.heterogeneity': 0, 'director.background': 0 },
  village: {
    'village.migrationLow': 0.4,
    'village.migrationHigh': 0.4,
    'child.spread': 0,
    'child.specialNone': 0,
    'child.specialOne': 1,
  },
  agency: { 'agency.floor': 1, 'agency.floorBy': 'home', 'agency.seatsBy': 'home' },
};

/** In every arm of the experiment: named villages differ by definition in director and village at once. */
const common: Partial<Values> = { 'city.namedVillages': false };

/** One arm for each set of groups that vary: bit g of the index is set where group g of the table varies. */
export const arms: readonly Partial<Values>[] = Array.from({ length: 2 ** groups.length }, (_, varying) =>
  Object.assign({}, common, ...groups.filter((_group, g) => (varying & (1 << g)) === 0).map(({ name }) => alike[name])),
);
