import { total } from '../../measures/statistics/total.ts';
import { above, as, between, judged, of, told } from './figure.ts';
import type { Pattern } from './pattern.ts';

/** Form instead of service: what stands behind reports and records. */
export const formPatterns: readonly Pattern[] = [
  {
    id: 'P2',
    rows: ['S21'],
    title: { en: 'Duplicates', zh: '重复上传' },
    definition: {
      en: 'Duplicates among the accepted uploads, and homes that sent at least one.',
      zh: '被接受的上传中的重复上传，以及至少重复上传过一次的儿童之家。',
    },
    strength: 'medium',
    use: 'heldOut',
    controls: [],
    figures: [
      judged(
        'duplicateShare',
        as.share,
        { least: 0.1 },
        ['duplicates among uploads', '重复占上传'],
        of('duplicateShare'),
      ),
      judged('homes', as.share, { least: 0.25 }, ['homes with a duplicate', '有重复的家'], of('homesWithDuplicates')),
    ],
  },
  {
    id: 'P3',
    rows: ['S32', 'S71'],
    title: { en: 'Formalization', zh: '形式化' },
    definition: {
      en: 'Formalization index: accepted uploads that show no genuine activity, over all accepted; and the same minus its value where every fake is refused, on the same luck.',
      zh: '形式化指数：被接受的上传中不对应真实活动的比例；以及与一切造假均被拒收时之差（同一随机运气）。',
    },
    strength: 'medium',
    use: 'heldOut',
    controls: ['noCredit'],
    figures: [
      judged('formalization', as.share, { least: 0.3 }, ['formalization index', '形式化指数'], of('formalization')),
      judged(
        'aboveNoCredit',
        as.points,
        { least: 0.3 },
        ['above the no-credit control', '高于造假无效对照'],
        above('formalization', 'noCredit'),
      ),
    ],
  },
  {
    id: 'P5',
    rows: ['S25'],
    title: { en: 'Blank records', zh: '记录空白' },
    definition: {
      en: 'Homes with paper records for fewer than a tenth of their accepted uploads, among homes that have one; beside it the same against their genuine activities.',
      zh: '有被接受上传的儿童之家中，纸面记录不足其上传十分之一者；另报以真实活动为分母的同一比例。',
    },
    strength: 'weak',
    use: 'heldOut',
    controls: [],
    figures: [
      judged(
        'blankHomes',
        as.share,
        { least: 0.5, open: true },
        ['homes with blank records', '记录空白的家'],
        of('blankHomes'),
      ),
      told('blankGenuine', as.share, ['the same of genuine activities', '以真实活动计'], of('blankHomesGenuine')),
    ],
  },
  {
    id: 'S71',
    rows: ['S71'],
    title: { en: 'Reports without content', zh: '上报缺乏实质内容' },
    definition: {
      en: 'What the accepted uploads lack of full activities (10 children at quality 0.6), held to the two thresholds of P3: at least .30, and at least .30 more than where every fake is refused.',
      zh: '被接受的上传与完整活动（10名儿童、质量0.6）的差额，沿用P3的两个阈值：至少0.30，且比一切造假被拒收时至少高0.30。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: ['noCredit'],
    figures: [
      judged('missing', as.share, { least: 0.3 }, ['content missing', '缺失的内容'], of('formalizationContent')),
      judged(
        'aboveNoCredit',
        as.points,
        { least: 0.3 },
        ['above the no-credit control', '高于造假无效对照'],
        above('formalizationContent', 'noCredit'),
      ),
      told(
        'noCredit',
        as.share,
        ['missing where fakes are refused', '造假被拒收时缺失的内容'],
        of('formalizationContent', 'noCredit'),
      ),
      told(
        'thin',
        as.share,
        ['missing from genuine ones', '真实活动中缺失的内容'],
        ({ base }) => total(base.real.genuine) - total(base.real.content),
        { by: ({ base }) => total(base.real.genuine) },
      ),
    ],
  },
  {
    id: 'S111',
    rows: ['S111'],
    title: { en: 'Fakes mimic the form', zh: '造假符合规定形式' },
    definition: {
      en: 'Share of fakes that are accepted minus that of genuine activities: the same rate, within 5 points.',
      zh: '虚假上传与真实活动的接受率之差：相同，误差5个百分点以内。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [
      judged(
        'difference',
        as.points,
        { least: -0.05, most: 0.05 },
        ['acceptance, fakes minus genuine', '接受率之差'],
        between('fakeAcceptance', 'genuineAcceptance'),
      ),
      told('fakes', as.share, ['fakes accepted', '造假接受率'], of('fakeAcceptance')),
    ],
  },
];
