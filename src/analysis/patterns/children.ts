import { as, between, judged, of, told } from './figure.ts';
import type { Pattern } from './pattern.ts';

/** Whom service reaches, and whom not. */
export const childPatterns: readonly Pattern[] = [
  {
    id: 'P14',
    rows: ['S49', 'S53', 'S106'],
    title: { en: 'Special needs neglected', zh: '忽视特殊儿童' },
    definition: {
      en: "Quarters of special children with at least two real case contacts: fewer than a quarter; special children's share of the service hours over their share of the need: below 1. Beside them the coverage of general children (at least one session a quarter) and the concentration index of hours over need.",
      zh: '特殊儿童的季度中至少有两次真实个案接触者：不足四分之一；特殊儿童的服务时数份额与需要份额之比：小于1。另报一般儿童覆盖率（每季度至少一次活动）与服务时数对需要的集中指数。',
    },
    strength: 'medium',
    use: 'heldOut',
    controls: [],
    figures: [
      judged(
        'coverage',
        as.share,
        { most: 0.25, open: true },
        ['special children covered', '特殊儿童覆盖率'],
        of('coverageSpecial'),
      ),
      judged(
        'needShare',
        as.index,
        { most: 1, open: true },
        ['hours share over need share', '时数份额与需要份额之比'],
        of('needShareRatio'),
      ),
      told('general', as.share, ['general children covered', '一般儿童覆盖率'], of('coverageGeneral')),
      told('concentration', as.index, ['concentration index', '集中指数'], of('concentrationIndex')),
    ],
  },
  {
    id: 'P15',
    rows: ['S47', 'S48'],
    title: { en: 'Excellent yet neglecting', zh: '优秀却忽视' },
    definition: {
      en: 'Homes of the top fifth by the final ranking that have a special child: share in which none had a quarter with two case contacts; and, in the same homes, special children who were given a micro-wish minus their coverage by case work.',
      zh: '最终排名前五分之一且有特殊儿童的儿童之家：无一特殊儿童在任一季度获得两次个案接触的比例；同一范围内获微心愿的特殊儿童比例减个案覆盖率。',
    },
    strength: 'medium',
    use: 'fitted',
    controls: [],
    figures: [
      judged(
        'neglect',
        as.share,
        { least: 0.25 },
        ['excellent homes that neglect', '忽视特殊儿童的优秀之家'],
        of('neglectInExcellence'),
      ),
      judged(
        'materialAbove',
        as.points,
        { least: 0, open: true },
        ['gifts above case work', '物质高于个案'],
        between('materialExcellent', 'coverageExcellent'),
      ),
    ],
  },
  {
    id: 'S43',
    rows: ['S43'],
    title: { en: 'Not called to come', zh: '活动不叫他' },
    definition: {
      en: 'Special children whom a genuine activity could have invited who were invited.',
      zh: '真实活动本可邀请的特殊儿童中实际受邀的比例。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [
      judged('invited', as.share, { most: 0.2, open: true }, ['invitations', '受邀比例'], of('invitationRate')),
    ],
  },
  {
    id: 'S49',
    rows: ['S49'],
    title: { en: 'A few are excluded', zh: '少数人被排除' },
    definition: {
      en: 'Coverage at one threshold for all, any real service in a quarter: of general children minus of special children, above 0.',
      zh: '同一门槛（季度内获得任一真实服务）下的覆盖率：一般儿童减特殊儿童，大于0。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [
      judged('gap', as.points, { least: 0, open: true }, ['general minus special', '覆盖率之差'], of('coverageGapAny')),
      told('special', as.share, ['special children, any service', '特殊儿童任一服务'], of('coverageSpecialAny')),
    ],
  },
  {
    id: 'S53',
    rows: ['S53'],
    title: { en: 'Service does not follow need', zh: '供需错位' },
    definition: {
      en: 'Concentration index of real service hours over target children by initial need: at most 0.',
      zh: '按初始需要排序的目标儿童真实服务时数集中指数：不大于0。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [judged('index', as.index, { most: 0 }, ['concentration index', '集中指数'], of('concentrationIndex'))],
  },
  {
    id: 'S106',
    rows: ['S106'],
    title: { en: 'General before special', zh: '重一般轻特殊' },
    definition: {
      en: 'Coverage as the paper speaks of it: quarters of general children with a genuine session minus quarters of special children with two case contacts, above 0.',
      zh: '按论文所指的覆盖：一般儿童参加过真实活动的季度比例减特殊儿童有两次个案接触的季度比例，大于0。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [
      judged('gap', as.points, { least: 0, open: true }, ['general minus special', '覆盖率之差'], of('coverageGap')),
    ],
  },
];
