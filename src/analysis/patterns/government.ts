import { shareWhere } from '../../measures/statistics/total.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { ControlName } from './controls.ts';
import { above, as, judged, of, told } from './figure.ts';
import type { Figure, Pattern } from './pattern.ts';

/** What surface compliance means (S141). */
const surface = 0.85;

/** What the numbers tell those who pay, and what no single actor intends. */
export const governmentPatterns: readonly Pattern[] = [
  {
    id: 'P17',
    rows: ['S58'],
    title: { en: 'Goodhart gap', zh: '古德哈特差距' },
    definition: {
      en: "Spearman's correlation over homes of accepted uploads (at most the target) with the true welfare gain, special children counted threefold: at most .30; and the same minus its value without any pressure, on the same luck: at most −.30. Weights 1 and 10 beside it.",
      zh: '各家被接受上传（以目标为上限）与真实福利增益（特殊儿童权重3）的秩相关：至多0.30；减去毫无压力时的同一相关（同一随机运气）：至多−0.30。另报权重1与10。',
    },
    strength: 'medium',
    use: 'heldOut',
    controls: ['noPressure'],
    figures: [
      judged(
        'correlation',
        as.index,
        { most: 0.3 },
        ['uploads with welfare, corr.', '上传与福利的相关'],
        of('uploadsWelfare3'),
      ),
      judged(
        'belowNoPressure',
        as.index,
        { most: -0.3 },
        ['minus that without pressure', '减无压力时的相关'],
        above('uploadsWelfare3', 'noPressure'),
      ),
      told('weight1', as.index, ['the same, weight 1', '权重1'], above('uploadsWelfare1', 'noPressure')),
      told('weight10', as.index, ['the same, weight 10', '权重10'], above('uploadsWelfare10', 'noPressure')),
    ],
  },
  {
    id: 'S57',
    rows: ['S57'],
    title: { en: 'Impression', zh: '印象政绩' },
    definition: {
      en: 'Display (quality-weighted genuine activity of a quarter) that leaders saw per visit, over its mean over all homes and quarters.',
      zh: '领导每次到访所见展示（当季质量加权真实活动）与全部儿童之家各季度均值之比。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [
      judged('impression', as.ratio, { least: 2 }, ['seen over mean', '所见与均值之比'], of('impressionRatio')),
    ],
  },
  {
    id: 'S85',
    rows: ['S85'],
    title: { en: 'No single actor', zh: '非单一主体所致' },
    definition: {
      en: "Suspension arises between the actors: with any one of the logics taken away (the agency's: equal sharing; the bureau's: no pressure; the directors': all devoted) at least half of the suspension index remains, on the same luck.",
      zh: '悬浮产生于主体之间：去除任一主体的逻辑（机构：平均分配；民政局：无压力；主任：全体热心），悬浮指数仍余一半以上（同一随机运气）。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: ['equalShare', 'noPressure', 'devotedDirectors'],
    figures: [
      remains('agency', 'equalShare', { en: 'left without the agency', zh: '去除机构逻辑后所余' }),
      remains('bureau', 'noPressure', { en: 'left without the bureau', zh: '去除民政局逻辑后所余' }),
      remains('directors', 'devotedDirectors', { en: 'left with devoted directors', zh: '主任全体热心时所余' }),
      told('suspension', as.index, ['suspension index', '悬浮指数'], of('suspension')),
    ],
  },
  {
    id: 'S141',
    rows: ['S141'],
    title: { en: 'Surface compliance', zh: '表面合作' },
    definition: {
      en: 'Completion by accepted uploads (at most the target) and homes with a training seat reach 85 % or more, while the alignment of service hours with need (stage 4 of the landing rate) stays below 85 %. Hardware is complete in every home by assumption.',
      zh: '按被接受上传（以目标为上限）的完成率与有培训名额的儿童之家达到85%以上，而服务时数对准需要的程度（落地率第四级）低于85%。硬件按设定全部齐备。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [
      judged('completion', as.share, { least: surface }, ['completion', '完成率'], of('completion')),
      judged('trained', as.share, { least: surface }, ['homes with a training seat', '有培训名额的家'], ({ base }) =>
        shareWhere(base.homeCount, (home) => (base.reported.trainingSeats[home] as number) > 0),
      ),
      judged(
        'aligned',
        as.share,
        { most: surface, open: true },
        ['alignment with need', '对准需要'],
        of('landingAligned'),
      ),
    ],
  },
];

/** Suspension in a control over suspension in the run. */
function remains(name: string, control: ControlName, { en, zh }: Bilingual): Figure {
  return judged(name, as.share, { least: 0.5 }, [en, zh], (arms) => {
    const own = of('suspension')(arms);
    return own === 0 ? Number.NaN : of('suspension', control)(arms) / own;
  });
}
