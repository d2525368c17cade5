import { scaleLinear } from 'd3';
import type { FigureResult } from '../../analysis/patterns/result.ts';
import { decimal, type Style, written } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import { cardWidth, margin, textWidth } from './card.ts';
import { palette } from './palette.ts';
import { element, label } from './svg.ts';

const rowHeight = 74;
const strip = { top: 20, bottom: 48 };
const ends = [margin + 4, cardWidth - margin - 4] as const;
/** Dots in a column lie on each other from this many pixels on. */
const dot = 4;

const words = {
  target: { en: 'target', zh: '目标' },
  told: { en: 'no target', zh: '无目标' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * One figure over the runs: a dot for each run, the estimate as a black bar, the values that the target asks for shaded. A share or a
 * ratio of means, which single runs do not have, is its estimate with its 90 % interval.
 * @param top where the row starts
 */
export function seedStrip(figure: FigureResult, top: number, language: keyof Bilingual): readonly string[] {
  const { style, estimate, target, targetText, text } = figure;
  const values = figure.band === null ? [] : figure.values.filter((value) => value !== null);
  const x = scaleLinear(extent(figure, values), [...ends]).nice(5);
  const [low, high] = x.domain() as [number, number];
  const baseline = top + strip.bottom;
  const shown: string[] = [];
  if (target !== null) {
    const [from, to] = [Math.max(low, target.least ?? low), Math.min(high, target.most ?? high)];
    shown.push(
      element('rect', {
        x: x(from),
        y: top + strip.top,
        width: Math.max(0, x(to) - x(from)),
        height: strip.bottom - strip.top,
        fill: palette.genuine,
        'fill-opacity': 0.13,
      }),
      ...[target.least, target.most].flatMap((end) =>
        end === undefined ? [] : [upright(x(end), top, palette.genuine)],
      ),
    );
  }
  shown.push(...dots(values.map(x), baseline));
  if (figure.band === null && figure.interval !== null)
    shown.push(
      ...interval(
        figure.interval.map((end) => x(end)),
        top,
      ),
    );
  if (estimate !== null) shown.push(upright(x(estimate), top, palette.ink, 2.5));
  const places = x.ticks(4).map((tick) => ({ at: x(tick), text: tickText(tick, style, language) }));
  const ticks = legible(places).map((tick) =>
    label(tick.at, baseline + 14, tick.text, { 'text-anchor': anchor(tick.at), fill: palette.faint }),
  );
  const left = `${text[language]}${language === 'en' ? ': ' : '：'}${written(estimate, style, language)}`;
  const wanted = targetText === null ? null : targetText[language];
  const aims = wanted === null ? [words.told[language]] : [`${words.target[language]} ${wanted}`, wanted];
  // Where neither fits in the line, the shading says what the target is.
  const room = cardWidth - 2 * margin - 8 - textWidth(left, 11.5);
  const aim = aims.find((one) => textWidth(one, 11.5) < room);
  return [
    label(margin, top + 13, left),
    ...(aim === undefined
      ? []
      : [label(cardWidth - margin, top + 13, aim, { 'text-anchor': 'end', fill: palette.genuine })]),
    element('line', { x1: ends[0], x2: ends[1], y1: baseline, y2: baseline, stroke: palette.rule }),
    ...shown,
    ...ticks,
  ];
}

/** A tick as short as it can be: the unit of points stands with the estimate. */
function tickText(tick: number, style: Style, language: keyof Bilingual): string {
  return style === 'points' ? decimal(tick * 100, 0) : written(tick, style, language);
}

/** Height that a row takes. */
export const stripHeight = rowHeight;

function extent(
  { interval: ends, estimate, target, style }: FigureResult,
  values: readonly number[],
): [number, number] {
  const all = [...values, ...(ends ?? []), ...(estimate === null ? [] : [estimate])];
  for (const end of [target?.least, target?.most]) if (end !== undefined) all.push(end);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (all.length === 0) return [0, 1];
  // A strip of equal values still needs a width; and zero is a place that readers look for.
  const step = style === 'count' ? 1 : style === 'times' ? 0.2 : 0.05;
  const from = low > 0 && low < 0.5 * high ? 0 : low;
  return high - from < step ? [from - step, high + step] : [from, high];
}

/** Dots in columns of one width, on the line. */
function dots(places: readonly number[], baseline: number): readonly string[] {
  const columns = new Map<number, number>();
  const stacked = places.map((place) => {
    const column = Math.round(place / dot);
    const height = columns.get(column) ?? 0;
    columns.set(column, height + 1);
    return { column, height };
  });
  const step = Math.min(dot, (strip.bottom - strip.top - dot) / Math.max(1, ...columns.values()));
  return stacked.map(({ column, height }) =>
    element('circle', {
      cx: column * dot,
      cy: baseline - dot / 2 - height * step,
      r: dot / 2 - 0.2,
      fill: palette.duplicate,
    }),
  );
}

function interval([low = 0, high = 0]: readonly number[], top: number): readonly string[] {
  const y = top + (strip.top + strip.bottom) / 2;
  return [element('line', { x1: low, x2: high, y1: y, y2: y, stroke: palette.duplicate, 'stroke-width': 6 })];
}

function upright(at: number, top: number, stroke: string, width = 1.2): string {
  return element('line', {
    x1: at,
    x2: at,
    y1: top + strip.top,
    y2: top + strip.bottom,
    stroke,
    'stroke-width': width,
  });
}

/** Labels of an axis without those that would touch the one before. */
function legible(labels: readonly { readonly at: number; readonly text: string }[]) {
  let free = Number.NEGATIVE_INFINITY;
  return labels.filter(({ at, text }) => {
    const half = textWidth(text, 11.5) / 2;
    if (at - half < free) return false;
    free = at + half + 6;
    return true;
  });
}

/** Labels at the ends stay inside the picture. */
function anchor(at: number): string {
  if (at < ends[0] + 14) return 'start';
  return at > ends[1] - 14 ? 'end' : 'middle';
}
