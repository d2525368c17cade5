import type { OpenRun } from '../../measures/openRun.ts';
import { as, count, judged, of, told } from './figure.ts';
import type { Pattern } from './pattern.ts';

/** What becomes of the homes that the agency leaves aside. */
export const neglectPatterns: readonly Pattern[] = [
  {
    id: 'S78',
    rows: ['S78'],
    title: { en: 'Abandoned homes', zh: '濒临破产的家' },
    definition: {
      en: 'Homes that got no support and held no genuine activity: some ("on the verge of bankruptcy"; "some" is coded as 5-50 %).',
      zh: '既未获支持也未开展真实活动的儿童之家：存在一部分（“部分”编码为5%至50%）。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [
      judged(
        'abandoned',
        as.share,
        { least: 0.05, most: 0.5 },
        ['abandoned homes', '被放弃的家'],
        of('abandonedHomes'),
      ),
    ],
  },
  {
    id: 'S81',
    rows: ['S81'],
    title: { en: 'The neglected lose heart', zh: '被忽视者渐失热情' },
    definition: {
      en: 'Mean value identification in the fifth of homes that the agency first believed worst, at the end minus at the start of operation: falling.',
      zh: '机构最初最不看好的五分之一儿童之家，期末价值认同均值减期初：下降。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [
      judged(
        'value',
        count('share', 'index'),
        { most: 0, open: true },
        ['value of the neglected, change', '被忽视者价值认同的变化'],
        of('neglectedValue'),
      ),
      told(
        'stayed',
        count('share', 'index'),
        ['where the director stayed', '主任未更换者'],
        ({ base }) => overNeglected(base, (home) => (stayed(base, home) ? change(base, home) : 0)),
        { by: ({ base }) => overNeglected(base, (home) => (stayed(base, home) ? 1 : 0)) },
      ),
      told(
        'followed',
        count('share', 'index'),
        ['where somebody followed', '有人接任者'],
        ({ base }) => overNeglected(base, (home) => (stayed(base, home) ? 0 : change(base, home))),
        { by: ({ base }) => overNeglected(base, (home) => (stayed(base, home) ? 0 : 1)) },
      ),
      told(
        'followedShare',
        as.share,
        ['homes where somebody followed', '有人接任的家'],
        ({ base }) => overNeglected(base, (home) => (stayed(base, home) ? 0 : 1)),
        { by: ({ base }) => overNeglected(base, () => 1) },
      ),
    ],
  },
  {
    id: 'S84',
    rows: ['S84'],
    title: { en: 'Dummy homes rise', zh: '摆设增多' },
    definition: {
      en: 'Homes without a genuine activity in quarter 4 minus those in quarter 1, as shares: rising.',
      zh: '第四季度无真实活动的儿童之家比例减第一季度：上升。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [
      judged('rise', as.points, { least: 0, open: true }, ['rise of dummy homes', '摆设比例的上升'], of('dummyRise')),
      told('first', as.share, ['dummy homes in quarter 1', '第一季度'], of('dummyHomes1')),
      told('fourth', as.share, ['dummy homes in quarter 4', '第四季度'], of('dummyHomes4')),
    ],
  },
];

/** Whether one director held the post from the start of operation to its end. */
function stayed({ homes }: OpenRun, home: number): boolean {
  return homes.holderAtStart[home] === 'director' && homes.exits[home] === 0;
}

function change({ homes }: OpenRun, home: number): number {
  return (homes.valueIdentificationEnd[home] as number) - (homes.valueIdentification[home] as number);
}

/** Sum over the fifth of homes that the agency first believed worst. */
function overNeglected({ byBelief }: OpenRun, of: (home: number) => number): number {
  return byBelief.bottom.reduce((sum, share, home) => sum + (share === 0 ? 0 : share * of(home)), 0);
}
