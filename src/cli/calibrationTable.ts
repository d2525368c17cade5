import { figureOf } from '../analysis/calibration/figures.ts';
import { FALSE_ALARM, KEPT } from '../analysis/calibration/posterior.ts';
import { asked } from '../analysis/calibration/reach.ts';
import type { CalibrationSummary } from '../analysis/calibration/summary.ts';
import { brief, decimal, fromTo, NONE } from '../measures/written.ts';
import type { Bilingual } from '../model/scenario.ts';
import { aligned } from './say.ts';

type Language = keyof Bilingual;

const words = {
  parameter: { en: 'parameter', zh: '参数' },
  prior: { en: 'prior', zh: '先验' },
  median: { en: 'median', zh: '中位数' },
  band: { en: 'central 90 %', zh: '中间90%' },
  width: { en: 'width / prior', zh: '宽度/先验' },
  verdict: { en: 'verdict', zh: '判断' },
  identified: { en: 'identified', zh: '可识别' },
  wide: { en: 'as wide as its prior', zh: '与先验同宽' },
  carried: { en: 'carried, as wide as its prior', zh: '按先验携带，与先验同宽' },
  filtered: { en: 'carried, narrowed by acceptance', zh: '按先验携带，因接受而变窄' },
  log: { en: 'log', zh: '对数' },
  target: { en: 'target', zh: '目标' },
  asked: { en: 'asked', zh: '要求' },
  found: { en: 'median found', zh: '所得中位数' },
  away: { en: 'standard errors away', zh: '相距标准误' },
  rule: {
    en: `identified: the central 90 % keeps less than ${KEPT * 100} % of its width in the prior, and less than ${100 - FALSE_ALARM * 100} of 100 samples of the prior of this effective size do`,
    zh: `可识别：中间90%的宽度不足先验的${KEPT * 100}%，且窄于同等有效样本量的先验样本的${100 - FALSE_ALARM * 100}%`,
  },
  total: (accepted: string, size: string, tolerance: string, simulated: string): Bilingual => ({
    en: `${accepted} sets accepted (effective size ${size}) within ${tolerance} standard errors, of ${simulated} simulated`,
    zh: `共模拟${simulated}组，接受${accepted}组（有效样本量${size}），容差为${tolerance}个标准误`,
  }),
} as const satisfies Readonly<Record<string, Bilingual | ((...parts: string[]) => Bilingual)>>;

/** What `calibrate` prints: parameters against their priors, targets, and how good the sample is. */
export function calibrationTable(summary: CalibrationSummary, language: Language): string {
  const say = (name: Exclude<keyof typeof words, 'total'>) => words[name][language];
  const parameters = summary.posterior.map(({ path, prior, carried, median, low, high, widthRatio, isNarrower }) => {
    const scale = prior.kind === 'logUniform' ? ` ${say('log')}` : '';
    const fitted = isNarrower ? 'identified' : 'wide';
    const verdict = carried ? (isNarrower ? 'filtered' : 'carried') : fitted;
    const band = fromTo([short(low), short(high)], language);
    return [
      path,
      `${fromTo([brief(prior.low), brief(prior.high)], language)}${scale}`,
      short(median),
      band,
      decimal(widthRatio, 2),
      say(verdict),
    ];
  });
  const targets = summary.targets.map((target) => [
    `${target.pattern} ${figureOf(target.figure)[language]}`,
    asked(target, language),
    short(target.median),
    Number.isFinite(target.distance) ? decimal(target.distance, 2) : NONE,
  ]);
  const head = [say('parameter'), say('prior'), say('median'), say('band'), say('width'), say('verdict')];
  return [
    aligned([head, ...parameters], new Set([2, 4])),
    say('rule'),
    '',
    aligned([[say('target'), say('asked'), say('found'), say('away')], ...targets], new Set([2, 3])),
    '',
    words.total(
      decimal(summary.accepted, 0),
      decimal(summary.effectiveSize, 1),
      Number.isFinite(summary.tolerance) ? short(summary.tolerance) : '∞',
      decimal(summary.simulated, 0),
    )[language],
  ].join('\n');
}

function short(value: number): string {
  return Number.isNaN(value) ? NONE : brief(value);
}
