import { total } from '../../measures/statistics/total.ts';
import { paperDue, paperReports } from '../paper.ts';
import { as, between, count, judged, of, told } from './figure.ts';
import type { Arms, Pattern } from './pattern.ts';

/** Tolerance of the mean, and of the place among single runs. */
const tolerance = 0.03;
const tail = 0.05;

function accepted({ base }: Arms): number {
  return total(base.reported.accepted);
}

/** What the reports show by themselves: how many, when, from whom. */
export const reportPatterns: readonly Pattern[] = [
  {
    id: 'P1',
    rows: ['S19', 'S20'],
    title: { en: 'Reported volume', zh: '上报总量' },
    definition: {
      en: 'Uploads accepted in the contract year against the 1,768 of the paper: their mean; the place of 1,768 among single runs, which lies within the central 90 % where the share of runs below it is 5-95 %; how often the total stays below the 2,000 that were due.',
      zh: '合同年内被接受的上传与论文的1,768次相比：均值；1,768在单次运行中的位置（低于它的运行占5%至95%，即在中央90%之内）；总数低于应有2,000次的概率。',
    },
    strength: 'strong',
    use: 'fitted',
    controls: [],
    figures: [
      judged(
        'reports',
        count('uploads'),
        { least: paperReports * (1 - tolerance), most: paperReports * (1 + tolerance) },
        ['reports, mean of runs', '上报次数（均值）'],
        accepted,
        { statistic: 'mean' },
      ),
      judged(
        'runsBelowPaper',
        as.share,
        { least: tail, most: 1 - tail },
        ['runs with fewer than 1,768', '少于1,768次的运行'],
        (arms) => (accepted(arms) < paperReports ? 1 : 0),
        { statistic: 'share' },
      ),
      judged(
        'runsBelowDue',
        as.share,
        { least: 0.9 },
        ['runs with fewer than 2,000', '少于2,000次的运行'],
        (arms) => (accepted(arms) < paperDue ? 1 : 0),
        { statistic: 'share' },
      ),
    ],
  },
  {
    id: 'P7',
    rows: ['S65', 'S66'],
    title: { en: 'Urging burst', zh: '催促后的突击' },
    definition: {
      en: 'Accepted uploads per week in the last three weeks of quarters 1-4 over those per other week; and the same ratio of fakes (staged, duplicate) minus that of genuine activities.',
      zh: '第一至第四季度末三周的每周被接受上传与其余各周之比；虚假上传（摆拍、重复）的同一比值减真实活动的比值。',
    },
    strength: 'medium',
    use: 'fitted',
    controls: [],
    figures: [
      judged('burst', as.ratio, { least: 1.5 }, ['burst of reports', '上报突击比'], of('burstUploads')),
      judged(
        'burstFakesAbove',
        as.ratio,
        { least: 0, open: true },
        ['burst of fakes minus of genuine', '造假突击比减真实活动突击比'],
        between('burstFakes', 'burstGenuine'),
      ),
      told('burstFakes', as.ratio, ['burst of fakes', '造假突击比'], of('burstFakes')),
      told('burstGenuine', as.ratio, ['burst of genuine activities', '真实活动突击比'], of('burstGenuine')),
    ],
  },
  {
    id: 'P8',
    rows: ['S70'],
    title: { en: 'Response split', zh: '应对分化' },
    definition: {
      en: 'Homes by accepted uploads: within one of the target (19-21), fewer than half of it (below 10), more than 1.25 times (above 25; "few" is coded as less than 20 %). Partly built in: the score saturates at the target.',
      zh: '按被接受上传划分的儿童之家：与目标相差不超过一次（19至21）、不足目标一半（少于10）、超过1.25倍（多于25；“少数”编码为不足20%）。部分由考核在目标处饱和所致。',
    },
    strength: 'medium',
    use: 'fitted',
    controls: [],
    figures: [
      judged('atTarget', as.share, { least: 0.25 }, ['homes at the target', '恰好达标'], of('atTarget')),
      judged(
        'belowHalf',
        as.share,
        { least: 0.05, most: 0.3 },
        ['homes below half of it', '不足一半'],
        of('belowHalf'),
      ),
      judged(
        'aboveTarget',
        as.share,
        { most: 0.2, open: true },
        ['homes above 1.25 times', '超过1.25倍'],
        of('aboveTarget'),
      ),
    ],
  },
];
