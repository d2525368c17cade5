import type { OpenRun } from '../../measures/openRun.ts';
import { as, between, judged, of, told } from './figure.ts';
import { meanOver } from './gifted.ts';
import type { Pattern } from './pattern.ts';

/** "Some" and "part" of the paper are coded as 5-50 %. */
const some = { least: 0.05, most: 0.5 } as const;

/** Who knows, what is open, and what a visitor finds who comes unannounced. */
export const accessPatterns: readonly Pattern[] = [
  {
    id: 'P6',
    rows: ['S16', 'S17'],
    title: { en: 'Parents unaware', zh: '家长不知情' },
    definition: {
      en: 'Households that at the end know nothing of the home; and that know it is open.',
      zh: '期末对儿童之家一无所知的家庭；知道其开放的家庭。',
    },
    strength: 'weak',
    use: 'prior',
    controls: [],
    figures: [
      judged('unaware', as.share, { least: 0.5, open: true }, ['know nothing', '一无所知'], of('unaware')),
      judged('knowsOpen', as.share, { most: 0.2, open: true }, ['know that it is open', '知道开放'], of('knowsOpen')),
    ],
  },
  {
    id: 'S24',
    rows: ['S24'],
    title: { en: 'Not open on free days', zh: '周末节假日不开放' },
    definition: {
      en: 'Homes that were open on fewer than a tenth of the half-days on which they should have been: some (coded as 5-50 %). Beside it the homes that the author found locked, coming unannounced.',
      zh: '实际开放不足应开放半天十分之一的儿童之家：部分（编码为5%至50%）。另报作者未经通知到访时上锁的比例。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [
      judged('hardlyOpen', as.share, some, ['homes hardly ever open', '几乎不开放的家'], of('hardlyOpenHomes')),
      told('authorLocked', as.share, ['found locked by the author', '作者到访上锁'], of('authorLocked')),
    ],
  },
  {
    id: 'S26',
    rows: ['S26'],
    title: { en: 'No trace of use', zh: '物品无使用痕迹' },
    definition: {
      en: 'Uses of the materials (child-sessions, visits to the open room) in homes with at most two genuine activities a year, over those in the other homes, per home: about none, which is coded as less than a tenth. Beside it the homes in which the author saw no trace.',
      zh: '全年真实活动不超过两次者与其余儿童之家相比的物资使用次数（活动人次与到访），每家平均：近于零，编码为不足十分之一。另报作者未见使用痕迹的比例。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [
      judged(
        'uses',
        as.share,
        { most: 0.1, open: true },
        ['uses in idle homes over others', '闲置者与其余之比'],
        ({ base }) =>
          meanOver(idle(base), (home) => base.real.uses[home] as number) /
          meanOver(busy(base), (home) => base.real.uses[home] as number),
      ),
      told('authorIdle', as.share, ['no trace seen by the author', '作者未见痕迹'], of('authorIdle')),
    ],
  },
  {
    id: 'S27',
    rows: ['S27'],
    title: { en: 'Items in private hands', zh: '物品被私占' },
    definition: {
      en: 'Materials that post holders kept or families took home, as a share of the first stock, mean of homes: some (5-50 %); and what holders keep in homes with at most two genuine activities a year, minus in the others.',
      zh: '在岗者私占与家庭拿走的物资占最初存量的比例（各家均值）：部分（5%至50%）；全年真实活动不超过两次者与其余相比，在岗者私占之差。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [
      judged(
        'taken',
        as.share,
        some,
        ['stock in private hands', '被私占的存量'],
        (arms) => of('takenByHolders')(arms) + of('takenByFamilies')(arms),
      ),
      judged(
        'idleAbove',
        as.points,
        { least: 0, open: true },
        ['kept, idle homes minus others', '闲置者私占之差'],
        ({ base }) =>
          meanOver(idle(base), (home) => base.real.takenByHolder[home] as number) -
          meanOver(busy(base), (home) => base.real.takenByHolder[home] as number),
      ),
    ],
  },
  {
    id: 'S28',
    rows: ['S28'],
    title: { en: 'What the author saw', zh: '作者所见' },
    definition: {
      en: "Signs of life on the author's unannounced visit: their correlation over homes with genuine activities (above 0), and the same minus their correlation with accepted uploads (above 0): the visit agrees with what happened, not with what was reported.",
      zh: '作者未经通知到访所见使用迹象：与真实活动的相关大于0，且高于与被接受上传的相关：所见符合实情而非上报。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [
      judged(
        'truth',
        as.index,
        { least: 0, open: true },
        ['with genuine, corr.', '与真实活动的相关'],
        of('authorTruth'),
      ),
      judged(
        'aboveUploads',
        as.index,
        { least: 0, open: true },
        ['minus that with uploads', '减与上传的相关'],
        between('authorTruth', 'authorUploads'),
      ),
    ],
  },
];

function idle(run: OpenRun): readonly number[] {
  return homesOf(run, (genuine) => genuine <= 2 * run.years);
}

function busy(run: OpenRun): readonly number[] {
  return homesOf(run, (genuine) => genuine > 2 * run.years);
}

function homesOf({ real }: OpenRun, is: (genuine: number) => boolean): readonly number[] {
  return [...real.genuine.keys()].filter((home) => is(real.genuine[home] as number));
}
