import type { OpenRun } from '../../measures/openRun.ts';
import { logarithm } from '../../model/numerics/logarithm.ts';
import type { Bilingual } from '../../model/scenario.ts';

/** Whose traits may explain why one home serves more than another. */
export type GroupName = 'director' | 'village' | 'agency';

interface Group {
  readonly name: GroupName;
  readonly text: Bilingual;
  /** Columns over homes: what was there at the start, but for the agency's support, which is what it gave. */
  readonly columns: readonly ((run: OpenRun) => ArrayLike<number>)[];
}

/** The groups in the order of the tables, with the columns that stand for them. */
export const groups: readonly Group[] = [
  {
    name: 'director',
    text: { en: "the director's traits", zh: '主任特质' },
    columns: [
      ({ homes }) => homes.skill,
      ({ homes }) => homes.valueIdentification,
      ({ homes }) => homes.load,
      ({ homes }) => homes.costOfFaking.map(scale),
      ({ homes }) => homes.pressureSensitivity.map(scale),
    ],
  },
  {
    name: 'village',
    text: { en: "the village's traits", zh: '村庄特质' },
    columns: [
      ({ homes }) => homes.children,
      ({ homes }) => homes.distance,
      ({ homes }) => homes.migration,
      ({ children }) => children.need.map((need, home) => (need === 0 ? 0 : need / (children.count[home] as number))),
    ],
  },
  { name: 'agency', text: { en: "the agency's investment", zh: '机构投入' }, columns: [({ support }) => support] },
];

/** What varies by orders of magnitude; an empty post has no such trait and counts as 0. */
function scale(value: number): number {
  return value > 0 ? logarithm(value) : 0;
}
