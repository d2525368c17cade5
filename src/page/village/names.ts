import type { Bilingual, Scenario } from '../../model/scenario.ts';
import { homeWords } from '../words/home.ts';

/**
 * Villages of the case that have traits of their own, under invented names: the page shows no real person. The child whom the
 * paper writes of is not shown; in that village lives a child who is made up.
 */
const villages: Readonly<Record<string, Bilingual>> = {
  KY: { en: 'Willow Bridge', zh: '柳桥村' },
  HZ: { en: 'North Slope', zh: '北坡村' },
  SH: { en: 'Lower Ford', zh: '下渡村' },
  JL: { en: 'Stone Well', zh: '石井村' },
};

const theChild: Bilingual = { en: 'Xiao An', zh: '小安' };

/** Numbers of the three villages whose diaries are read. */
export const diaryVillages = ['KY', 'JL', 'HZ'] as const;
/** Where the composite child lives: here one sits down as the director. */
export const seatVillage = 'JL';

/** What a home is called. */
export function villageName(name: string, number: number): Bilingual {
  return villages[name] ?? homeWords.plainName(number);
}

/** The same scenario with the invented names. Names are no part of luck, so every number stays the same. */
export function renamed(scenario: Scenario, language: keyof Bilingual): Scenario {
  return {
    ...scenario,
    villages: scenario.villages.map((row) => ({
      ...row,
      name: villageName(row.name, row.number)[language],
      traits:
        row.traits.specialChildren === undefined
          ? row.traits
          : {
              ...row.traits,
              specialChildren: row.traits.specialChildren.map((one) => ({ ...one, name: theChild[language] })),
            },
    })),
  };
}
