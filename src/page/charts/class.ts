import { quantile } from '../../measures/statistics/quantile.ts';
import { frame } from '../../observers/film/film.ts';
import { columns } from '../../report/figures/columns.ts';
import type { Chat } from '../code/chat.ts';
import { playDirector } from '../seats/director.ts';
import { count, percent, say } from '../words/say.ts';
import { teacherWords as w } from '../words/teacher.ts';
import type { Chart } from './chart.ts';

/** Half-days with paper only: plans 3 and 4. */
const isPaper = (choice: number): boolean => choice === 3 || choice === 4;

/** The charts of a class: what it drew, what it did month by month, what came of it. Those without a code are left out. */
export function classCharts({ codes }: Chat): readonly Chart[] {
  const drawn = codes.flatMap(({ patch }) =>
    patch.prediction?.done === 'given' ? [patch.prediction.curve[4] as number] : [],
  );
  const games = codes.flatMap(({ patch }) => {
    const choices = patch.seat?.kind === 'director' ? patch.seat.choices.director : [];
    return choices.length === 12 ? [{ luck: patch.luck ?? 1, choices }] : [];
  });
  return [
    ...(drawn.length > 0 ? [drawnChart(drawn)] : []),
    ...(games.length > 0 ? [reusedChart(games.map(({ choices }) => choices)), realChart(games)] : []),
  ];
}

function histogram(values: readonly number[], step: number, most: number): readonly number[] {
  const bins = new Array<number>(Math.ceil(most / step) + 1).fill(0);
  for (const value of values) bins[Math.round(value / step)] = (bins[Math.round(value / step)] ?? 0) + 1;
  return bins;
}

function drawnChart(drawn: readonly number[]): Chart {
  const sentence = say(w.classDrawn(quantile(Float64Array.from(drawn), 0.5)));
  return histogramChart('class-predictions', sentence, drawn, 200, 2000, say(w.classDrawnAxis), [0.5, 3, 5.5, 8, 10.5]);
}

function reusedChart(games: readonly (readonly number[])[]): Chart {
  const shares = Array.from(
    { length: 12 },
    (_, month) => games.filter((game) => isPaper(game[month]!)).length / games.length,
  );
  const most = Math.max(...shares);
  const sentence = say(w.classReused(most, shares.indexOf(most) + 1));
  return {
    name: 'class-paper-by-month',
    sentence,
    note: null,
    svg: columns(
      sentence,
      shares,
      {
        from: 0,
        to: 12,
        name: say(w.classReusedAxis),
        ticks: [0.5, 2.5, 5.5, 8.5, 11.5],
        written: (at) => String(at + 0.5),
      },
      { from: 0, to: 1, name: say(w.classReusedUp), ticks: [0, 0.5, 1], written: percent },
    ),
    head: [say(w.classReusedAxis), say(w.classReusedUp)],
    rows: shares.map((share, month) => [month + 1, share]),
  };
}

/** Every student's year is lived again from the code: the code holds choices, not results. */
function realChart(games: readonly { readonly luck: number; readonly choices: readonly number[] }[]): Chart {
  const real = games.map(({ luck, choices }) => {
    const { film, home } = playDirector(luck, choices);
    return frame(film, film.weeks, home, 'genuine');
  });
  const sentence = say(w.classReal(Math.min(...real), Math.max(...real)));
  const most = Math.max(20, ...real);
  return histogramChart('class-real-activities', sentence, real, 2, most, say(w.classRealAxis), [0.5, 5.5, 10.5]);
}

/** How many students have which number. @param step of the bins, @param ticks places on the axis, the middle of a bin at a half */
function histogramChart(
  name: string,
  sentence: string,
  values: readonly number[],
  step: number,
  most: number,
  axis: string,
  ticks: readonly number[],
): Chart {
  const bins = histogram(values, step, most);
  return {
    name,
    sentence,
    note: null,
    svg: columns(
      sentence,
      bins,
      { from: 0, to: bins.length, name: axis, ticks, written: (at) => count((at - 0.5) * step) },
      { from: 0, to: Math.max(...bins), name: say(w.classStudents) },
    ),
    head: [axis, say(w.classStudents)],
    rows: bins.map((students, k) => [k * step, students]),
  };
}
