import { as, count, judged, of, told } from './figure.ts';
import type { Pattern } from './pattern.ts';

/** How much service there is, and what it repeats. */
export const servicePatterns: readonly Pattern[] = [
  {
    id: 'P4',
    rows: ['S12'],
    title: { en: 'Inaction', zh: '不作为' },
    definition: {
      en: 'Homes with at most two genuine activities a year.',
      zh: '全年真实活动不超过两次的儿童之家。',
    },
    strength: 'weak',
    use: 'heldOut',
    controls: [],
    figures: [judged('inactiveHomes', as.share, { least: 0.3 }, ['inactive homes', '不作为的家'], of('inactiveHomes'))],
  },
  {
    id: 'P16',
    rows: ['S52'],
    title: { en: 'School redundancy', zh: '与学校重复' },
    definition: {
      en: 'Attended child-sessions at genuine activities whose theme the school supplied in the same month, over all attended.',
      zh: '真实活动的参与人次中，主题与学校同月教学重复的比例。',
    },
    strength: 'medium',
    use: 'heldOut',
    controls: [],
    figures: [
      judged('redundancy', as.share, { least: 0.25 }, ['sessions that repeat school', '重复的人次'], of('redundancy')),
    ],
  },
  {
    id: 'P18',
    rows: ['S83', 'S31'],
    title: { en: 'Few benefit', zh: '受益者少' },
    definition: {
      en: 'Quarters of target children with at least one genuine session; and the share of attended child-sessions in the fifth of homes with most of them.',
      zh: '目标儿童的季度中至少参加一次真实活动的比例；参与人次最多的五分之一儿童之家所占份额。',
    },
    strength: 'weak',
    use: 'heldOut',
    controls: [],
    figures: [
      judged(
        'coverage',
        as.share,
        { most: 0.25, open: true },
        ['children reached in a quarter', '每季度参加过的儿童'],
        of('coverageAll'),
      ),
      judged(
        'topFifth',
        as.share,
        { least: 0.6 },
        ['sessions in the busiest fifth', '最活跃五分之一的份额'],
        of('sessionsTopShare'),
      ),
    ],
  },
  {
    id: 'S54',
    rows: ['S54'],
    title: { en: 'Avoidance and redundancy', zh: '回避与重复供给' },
    definition: {
      en: 'Service that floats by avoiding those in need and by repeating what the school does: both stages of the suspension index (aligned with need, not redundant) contribute to its loss.',
      zh: '因回避重点人群与低效重复供给而悬浮：悬浮指数的“对准需要”与“不重复”两级均对损失有贡献。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [
      judged(
        'avoidance',
        as.share,
        { least: 0, open: true },
        ['loss by avoiding need', '回避需要所致损失'],
        of('contributionAligned'),
      ),
      judged(
        'redundancy',
        as.share,
        { least: 0, open: true },
        ['loss by redundancy', '重复所致损失'],
        of('contributionDistinct'),
      ),
      told('suspension', as.index, ['suspension index', '悬浮指数'], of('suspension')),
    ],
  },
  {
    id: 'S105',
    rows: ['S105'],
    title: { en: 'Idle space, wasted money', zh: '场地闲置、资源浪费' },
    definition: {
      en: 'Half-days on which a room should have been open and was locked: more than half ("occupying the site"); beside it what a child-session cost.',
      zh: '应开放而上锁的半天超过一半（“占用场地”）；另报每人次参与的花费。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [
      judged(
        'idle',
        as.share,
        { least: 0.5, open: true },
        ['half-days locked', '上锁的半天'],
        (arms) => 1 - of('openShare')(arms),
      ),
      told('yuan', count('yuan'), ['yuan per child-session', '每人次花费（元）'], of('yuanPerSession')),
    ],
  },
];
