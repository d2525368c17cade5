/** Pictures of the report as outputs of notebook cells: the same colours, marks and sizes. Titles say the finding. */

import { format } from 'd3';
import type { Identified } from '../analysis/calibration/identified.ts';
import type { Effect } from '../analysis/comparison/effect.ts';
import type { Run } from '../model/run.ts';
import type { Scenario } from '../model/scenario.ts';
import { homeReports } from '../observers/reports.ts';
import { effectChart } from '../report/comparison/effectChart.ts';
import { headlineOf, turnMarks, turnOf } from '../report/comparison/reading.ts';
import { type CurveAxis, type CurvePoint, curve } from '../report/figures/curve.ts';
import { differences as differenceChart } from '../report/figures/differences.ts';
import { doseCurves, type Response } from '../report/figures/doseCurves.ts';
import { type Drawing, type Frame, standAlone } from '../report/figures/drawing.ts';
import { identification } from '../report/figures/identification.ts';
import { type Line, lines as lineChart } from '../report/figures/lines.ts';
import { lorenz as lorenzCurve } from '../report/figures/lorenz.ts';
import { type Axis, plotSize } from '../report/figures/plot.ts';
import { type Range, ranges as rangeChart } from '../report/figures/ranges.ts';
import { twoLedgers } from '../report/figures/twoLedgers.ts';
import { drawnOf } from '../report/pictures.ts';
import type { Compared } from './compare.ts';
import { picture, type Shown } from './display.ts';

/**
 * What each home reported in a run, by what was behind it.
 * @param scenario of the run: its target and years are drawn
 * @param set number of the parameter set; 0 for the scenario's own values
 * @returns the output of a cell
 */
export function ledgers(scenario: Pick<Scenario, 'values'>, run: Run, set = 0): Shown {
  return picture(twoLedgers(homeReports(run), drawnOf(scenario, run.replicate, set), 'en'));
}

/** Lines over time, each named at its end. @returns the output of a cell */
export function lines(frame: Frame, across: Axis, up: Axis, drawn: readonly Line[]): Shown {
  return framed(plotted(lineChart(frame.title, across, up, drawn)), frame);
}

/**
 * How unequally something is shared: both axes are shares, 0 to 1.
 * @param values one a home, 0 or more
 * @param across name of the axis of homes
 * @param up name of the axis of what is shared
 * @returns the output of a cell
 */
export function lorenz(frame: Frame, values: readonly number[], across: string, up: string): Shown {
  // The name of the axis upwards stands where its last mark would.
  const axis = (name: string, ticks: readonly number[]): Axis => ({ from: 0, to: 1, name, ticks });
  const [below, whole] = [
    [0, 0.25, 0.5, 0.75],
    [0, 0.25, 0.5, 0.75, 1],
  ] as const;
  return framed(plotted(lorenzCurve(frame.title, values, axis(across, whole), axis(up, below), null)), frame);
}

/** Points on two axes; the chosen ones stand out. @returns the output of a cell */
export function scatter(frame: Frame, points: readonly CurvePoint[], across: CurveAxis, up: CurveAxis): Shown {
  return framed(curve(points, across, up, false, 'wide'), frame);
}

/** Ranges one under the other, each with its middle. @param tick how a value of the axis is written @returns the output of a cell */
export function ranges(frame: Frame, rows: readonly Range[], tick: (value: number) => string): Shown {
  return framed(rangeChart(rows, tick, 'wide'), frame);
}

/** Differences may be small against any outcome: two digits that say something. */
const digits = format('+.2~r');

function signed(value: number): string {
  return value === 0 ? '0' : digits(value);
}

/** An effect under a label. */
export interface Labelled {
  readonly label: string;
  readonly effect: Effect;
}

/**
 * Effects one under the other with their 95 % intervals and the central 90 % of single runs.
 * @param rows in the order in which they stand
 * @param wanted which way is better; null where neither is
 * @returns the output of a cell
 */
export function differences(frame: Frame, rows: readonly Labelled[], wanted: 'more' | 'less' | null): Shown {
  const drawn = rows.map(({ label, effect }) => {
    const turn = turnOf(wanted, effect.verdict);
    const value = `${effect.difference === null ? '–' : signed(effect.difference)} ${turnMarks[turn]}`;
    return { label, value, difference: effect.difference ?? 0, interval: effect.interval, band: effect.band, turn };
  });
  return framed(differenceChart(drawn, null, signed, 'wide'), frame);
}

/**
 * What each arm changes in a headline outcome, sorted, under the finding as title: the chart of `lastmeter compare`.
 * @param outcome name of a headline outcome, such as `genuine`
 * @param arms in the order of `compared`; their titles are the labels
 * @param source where the numbers are from
 * @returns the output of a cell
 * @throws RangeError for an outcome that is no headline, or one that was not compared or moved in no run
 */
export function effects(
  outcome: string,
  arms: readonly Pick<Scenario, 'title'>[],
  compared: readonly Compared[],
  source: string,
): Shown {
  headlineOf(outcome);
  const all = compared.flatMap(({ effects: found }, k) => {
    const [arm, effect] = [arms[k], found[outcome]];
    return arm === undefined || effect === undefined ? [] : [{ title: arm.title, effect }];
  });
  const chart = effectChart(outcome, outcome, all, 'en');
  if (chart === null) throw new RangeError(`nothing to draw: "${outcome}" moved in no run`);
  return framed(chart.draw('wide'), { title: chart.title, unit: chart.unit, source });
}

/**
 * Outcomes one under the other over the doses of a fix; no fix at all is the zero line.
 * @param axis name of the parameter, its value before the fix, and how a dose is written
 * @returns the output of a cell
 */
export function doses(
  frame: Frame,
  responses: readonly Response[],
  axis: { readonly name: string; readonly before: number; readonly dose: (value: number) => string },
): Shown {
  return framed(doseCurves(responses, axis), frame);
}

/** Prior against accepted sets, a panel a parameter. @param weights one a set, above 0 @returns the output of a cell */
export function identified(parameters: readonly Identified[], weights: readonly number[]): Shown {
  return picture(identification(parameters, weights, 'en'));
}

function framed(drawing: Drawing, frame: Frame): Shown {
  return picture(standAlone(drawing, frame));
}

/** A plot that fills its page as a part of another picture. */
function plotted(svg: string): Drawing {
  const { width, height } = plotSize;
  return { width, height, inside: [svg.replace('<svg ', `<svg width="${width}" height="${height}" `)] };
}
