import { bin, max, range, scaleLinear, scaleLog, sum } from 'd3';
import { brief } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import { unitText } from '../../scenario/unitText.ts';
import { palette } from './palette.ts';
import { sheet } from './sheet.ts';
import { element, label } from './svg.ts';

type Language = keyof Bilingual;

/** One parameter: its prior, and where the accepted sets lie. */
export interface IdentifiedParameter {
  readonly path: string;
  readonly unit: string;
  readonly prior: { readonly kind: 'uniform' | 'logUniform'; readonly low: number; readonly high: number };
  /** Drawn from its prior, not fitted. */
  readonly carried: boolean;
  /** Narrower than its prior. */
  readonly isNarrower: boolean;
  readonly median: number;
  /** One a set, inside the prior. */
  readonly values: readonly number[];
}

/** Every word of the picture, in both languages. */
const words = {
  title: (narrower: number, fitted: number): Bilingual => ({
    en: `The targets narrow ${narrower} of ${fitted} fitted parameters`,
    zh: `目标使${fitted}个拟合参数中的${narrower}个变窄`,
  }),
  subtitle: (sets: number): Bilingual => ({
    en: `Density of ${sets} accepted sets by weight (bars) against the prior (grey). A log-uniform prior is flat on its logarithmic axis. Mark: median.`,
    zh: `${sets}组被接受参数的加权密度（柱）与先验（灰）。对数均匀先验在对数轴上为平。竖线为中位数。`,
  }),
  fitted: { en: 'fitted', zh: '拟合' },
  carried: { en: 'carried at its prior', zh: '按先验携带' },
  narrower: { en: 'identified', zh: '可识别' },
  wide: { en: 'as wide as its prior', zh: '与先验同宽' },
  filtered: { en: 'narrowed by acceptance', zh: '因接受而变窄' },
} as const;

const width = 1080;
const columns = 4;
const frame = { top: 84, left: 24, right: 24, bottom: 16 };
const panel = { width: (width - frame.left - frame.right) / columns, height: 190, head: 44, foot: 34, gap: 24 };
/** Bars of a panel, equally wide on the scale of the prior. */
const BARS = 16;

/**
 * Prior against posterior, a panel a parameter, fitted ones first.
 * @param weights one a set, adding up to 1
 * @returns a self-contained SVG
 */
export function identification(
  parameters: readonly IdentifiedParameter[],
  weights: readonly number[],
  language: Language,
): string {
  const fitted = parameters.filter(({ carried }) => !carried);
  const title = words.title(fitted.filter(({ isNarrower }) => isNarrower).length, fitted.length)[language];
  const sorted = [...fitted, ...parameters.filter(({ carried }) => carried)];
  const height = frame.top + Math.ceil(sorted.length / columns) * panel.height + frame.bottom;
  return sheet(
    { width, height, title, fontSize: 12, isFixed: true },
    label(frame.left, 28, title, { 'font-size': 19, 'font-weight': 600 }),
    label(frame.left, 50, words.subtitle(weights.length)[language], { fill: palette.faint }),
    ...sorted.map((parameter, place) => {
      const left = frame.left + (place % columns) * panel.width;
      const top = frame.top + Math.floor(place / columns) * panel.height;
      return element('g', { transform: `translate(${left} ${top})` }, ...drawn(parameter, weights, language));
    }),
  );
}

/** One bar: its share of the weight over its share of the prior, so that the prior itself stands at 1. */
interface Bar {
  /** Share of the prior's scale, 0-1. */
  readonly from: number;
  readonly to: number;
  readonly density: number;
}

/** Weighted density of the values on the scale of their prior, in units of the prior's density. */
export function bars(
  { prior, values }: Pick<IdentifiedParameter, 'prior' | 'values'>,
  weights: readonly number[],
): readonly Bar[] {
  const scale = scaleOf(prior, [0, 1]);
  const binned = bin<number, number>()
    .value((index) => scale(values[index]!))
    .domain([0, 1])
    .thresholds(range(1, BARS).map((step) => step / BARS))(range(values.length));
  const whole = sum(weights);
  return binned.map((inside, place) => ({
    from: place / BARS,
    to: (place + 1) / BARS,
    density: (sum(inside, (index) => weights[index]!) / whole) * BARS,
  }));
}

function scaleOf({ kind, low, high }: IdentifiedParameter['prior'], across: readonly [number, number]) {
  const scale = kind === 'logUniform' ? scaleLog() : scaleLinear();
  return scale.domain([low, high]).range([...across]);
}

function drawn(parameter: IdentifiedParameter, weights: readonly number[], language: Language): readonly string[] {
  const { path, unit, prior, carried, isNarrower, median } = parameter;
  const inner = panel.width - panel.gap;
  const bottom = panel.height - panel.foot;
  const found = bars(parameter, weights);
  const x = scaleOf(prior, [0, inner]);
  const y = scaleLinear([0, Math.max(2, max(found, ({ density }) => density) ?? 0)], [bottom, panel.head]);
  const colour = carried ? palette.staged : palette.genuine;
  const role = carried ? words.carried : words.fitted;
  const verdict = isNarrower ? (carried ? words.filtered : words.narrower) : words.wide;
  const ticks = x.ticks(4).filter((_, index, all) => all.length <= 6 || index % Math.ceil(all.length / 5) === 0);
  return [
    label(0, 14, path, { 'font-weight': 600, 'font-size': 13 }),
    label(0, 30, `${role[language]}${language === 'en' ? ': ' : '：'}${verdict[language]}`, { fill: palette.faint }),
    element('rect', { x: 0, y: y(1), width: inner, height: bottom - y(1), fill: palette.rule, class: 'prior' }),
    ...found
      .filter(({ density }) => density > 0)
      .map(({ from, to, density }) =>
        element('rect', {
          x: from * inner + 0.5,
          y: y(density),
          width: (to - from) * inner - 1,
          height: bottom - y(density),
          fill: colour,
          'fill-opacity': 0.75,
          class: 'posterior',
        }),
      ),
    element('line', {
      x1: x(median),
      x2: x(median),
      y1: panel.head,
      y2: bottom,
      stroke: palette.ink,
      'stroke-width': 1.5,
    }),
    element('line', { x1: 0, x2: inner, y1: bottom, y2: bottom, stroke: palette.faint }),
    ...ticks.flatMap((tick) => [
      element('line', { x1: x(tick), x2: x(tick), y1: bottom, y2: bottom + 4, stroke: palette.faint }),
      label(x(tick), bottom + 16, brief(tick), {
        'text-anchor': 'middle',
        fill: palette.faint,
      }),
    ]),
    label(inner, bottom + 30, unitText(unit, language), { 'text-anchor': 'end', fill: palette.faint, 'font-size': 11 }),
  ];
}
