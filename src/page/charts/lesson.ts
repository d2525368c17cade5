import { pearson } from '../../measures/statistics/correlation.ts';
import { gini, topFifthShare } from '../../measures/statistics/gini.ts';
import type { Film } from '../../observers/film/film.ts';
import { frame } from '../../observers/film/film.ts';
import { guessedBars } from '../../report/figures/guessedBars.ts';
import { type Line, lines } from '../../report/figures/lines.ts';
import { lorenz } from '../../report/figures/lorenz.ts';
import { dueBy } from '../engine/shown.ts';
import { curveWeeks, type Prediction } from '../state/prediction.ts';
import type { Lens } from '../village/look.ts';
import { chartWords as w } from '../words/charts.ts';
import { percent, say, short } from '../words/say.ts';
import type { Chart } from './chart.ts';

/** What the charts of the lesson show. */
export interface Shown {
  readonly film: Film;
  readonly week: number;
  readonly lens: Lens;
  /** What was drawn beforehand; null where nothing was. */
  readonly prediction: Prediction | null;
  /** The home in hand. */
  readonly home: number | null;
}

const weekTicks = [0, 13, 26, 39, 52] as const;

/** 1. Reported and real activities, cumulative. */
export function cumulativeChart({ film, week, lens, prediction }: Shown): Chart {
  const { sums, homes, weeks } = film;
  const upTo = Array.from({ length: week + 1 }, (_, w0) => w0);
  const line = (kind: Line['kind'], text: string, of: (week: number) => number): Line => ({
    kind,
    text,
    points: upTo.map((at) => [at, of(at)]),
  });
  const most = Math.max(dueBy(52, homes), sums.accepted[weeks] as number) * 1.05;
  const due: Line = {
    kind: 'goal',
    text: say(w.due),
    points: [
      [0, 0],
      [52, dueBy(52, homes)],
      [weeks, dueBy(52, homes)],
    ],
  };
  const drawn: Line[] = [due, line('reported', say(w.reported), (at) => sums.accepted[at] as number)];
  if (lens === 'truth') drawn.push(line('real', say(w.real), (at) => sums.genuine[at] as number));
  if (prediction !== null) {
    const scale = homes / 100;
    drawn.push({
      kind: 'pencil',
      text: say(w.yours),
      points: [[0, 0], ...curveWeeks.map((at, k): [number, number] => [at, (prediction.curve[k] as number) * scale])],
    });
  }
  const sentence =
    lens === 'truth'
      ? w.cumulative(sums.accepted[week] as number, sums.genuine[week] as number)
      : w.cumulativeReport(sums.accepted[week] as number, dueBy(52, homes));
  return {
    name: 'reported-and-real',
    sentence: say(sentence),
    note: null,
    svg: lines(
      say(sentence),
      { from: 0, to: weeks, name: say(w.week), ticks: weekTicks },
      { from: 0, to: most, name: say(w.activities), written: short },
      drawn,
    ),
    head: [say(w.week), say(w.reported), ...(lens === 'truth' ? [say(w.real)] : [])],
    rows: upTo.map((at) => [
      at,
      sums.accepted[at] as number,
      ...(lens === 'truth' ? [sums.genuine[at] as number] : []),
    ]),
  };
}

/** Visits of each home up to a week, added up over the quarters that have begun. */
export function visitsBy(film: Film, week: number): readonly number[] {
  return Array.from({ length: film.homes }, (_, home) => {
    let sum = 0;
    for (let quarter = 0; quarter < 4; quarter++) {
      const first = quarter * 13 + 1;
      if (first <= week) sum += frame(film, first, home, 'units');
    }
    return sum;
  });
}

/** 2. Who gets the agency's visits. */
export function lorenzChart({ film, week, home }: Shown): Chart {
  const visits = visitsBy(film, week);
  const all = Float64Array.from(visits);
  const sentence = say(w.lorenz(week === 0 ? 0 : gini(all), week === 0 ? 0 : topFifthShare(all)));
  return {
    name: 'who-gets-visits',
    sentence,
    note: say(w.lorenzNote),
    svg: lorenz(
      sentence,
      visits,
      { from: 0, to: 1, name: say(w.homesShare), ticks: [0, 0.2, 0.4, 0.6, 0.8, 1], written: percent },
      { from: 0, to: 1, name: say(w.visitsShare), ticks: [0, 0.25, 0.5, 0.75, 1], written: percent },
      home,
    ),
    head: [say(w.home), say(w.visits)],
    rows: visits.map((value, k) => [film.traits.number[k] as number, value]),
  };
}

/** 3. Whom the service reaches over the whole year, whatever week is shown: coverage is counted by quarters. */
export function coverageChart({ film, prediction }: Shown): Chart {
  const { coverageGeneral, coverageSpecial } = film.end;
  const sentence = say(w.coverage(coverageGeneral, coverageSpecial));
  const bar = (text: string, value: number, hatched: boolean, guess: number | null) => ({
    text,
    value,
    written: percent(value),
    hatched,
    guess: guess === null ? null : guess / 100,
    guessText: guess === null ? '' : say(w.youSaid(guess)),
  });
  return {
    name: 'who-is-reached',
    sentence,
    note: null,
    svg: guessedBars(
      sentence,
      [
        bar(say(w.general), coverageGeneral, false, prediction?.general ?? null),
        bar(say(w.special), coverageSpecial, true, prediction?.special ?? null),
      ],
      1,
    ),
    head: [say(w.group), say(w.share)],
    rows: [
      [say(w.general), coverageGeneral],
      [say(w.special), coverageSpecial],
    ],
  };
}

/** 4. How much of what was reported stands for no activity, week by week. */
export function gapChart({ film, week }: Shown): Chart {
  const { sums } = film;
  const gap = (at: number): number => {
    const accepted = sums.accepted[at] as number;
    return accepted === 0 ? 0 : Math.max(0, 1 - (sums.genuine[at] as number) / accepted);
  };
  const upTo = Array.from({ length: week }, (_, k) => k + 1);
  const sentence = say(w.gap(gap(week), week, film.weeks));
  const accepted = Float64Array.from({ length: film.homes }, (_, home) => frame(film, film.weeks, home, 'accepted'));
  return {
    name: 'the-gap',
    sentence,
    note: say(w.gapNote(pearson(accepted, film.end.benefit))),
    svg: lines(
      sentence,
      { from: 0, to: film.weeks, name: say(w.week), ticks: weekTicks },
      { from: 0, to: 1, name: say(w.gapAxis), ticks: [0, 0.25, 0.5, 0.75, 1], written: percent },
      [{ kind: 'other', text: '', points: upTo.map((at) => [at, gap(at)]) }],
    ),
    head: [say(w.week), say(w.gapAxis)],
    rows: upTo.map((at) => [at, gap(at)]),
  };
}
