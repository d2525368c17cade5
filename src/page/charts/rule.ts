import { type Film, frame } from '../../observers/film/film.ts';
import type { Totals } from '../../observers/film/totals.ts';
import { columns, strip } from '../../report/figures/columns.ts';
import { differences, type Lucks } from '../engine/lucks.ts';
import { chartWords as w } from '../words/charts.ts';
import { part } from '../words/common.ts';
import { ruleWords } from '../words/rule.ts';
import { say } from '../words/say.ts';
import type { Chart } from './chart.ts';

/** What two rules are compared by, in the order of the words. */
export const outcomes: readonly { readonly of: (totals: Totals) => number; readonly isShare: boolean }[] = [
  { of: ({ accepted }) => accepted, isShare: false },
  { of: ({ genuine }) => genuine, isShare: false },
  { of: ({ general }) => general, isShare: true },
  { of: ({ special }) => special, isShare: true },
  { of: ({ hollow }) => hollow, isShare: true },
];

/** A film in the same few numbers. */
export function totalsOfFilm({ sums, end, weeks }: Film): Totals {
  const accepted = sums.accepted[weeks] as number;
  return {
    accepted,
    genuine: sums.genuine[weeks] as number,
    general: end.coverageGeneral,
    special: end.coverageSpecial,
    hollow: end.hollow,
    caseFiles: end.caseFiles,
  };
}

/** 5. What the new rule changes, home by home. */
export function differenceChart(before: Film, after: Film): Chart {
  const changes = Array.from({ length: before.homes }, (_, home) => ({
    number: before.traits.number[home] as number,
    value: frame(after, after.weeks, home, 'genuine') - frame(before, before.weeks, home, 'genuine'),
  })).sort((a, b) => b.value - a.value || a.number - b.number);
  const values = changes.map(({ value }) => value);
  const more = values.filter((value) => value > 0).length;
  const fewer = values.filter((value) => value < 0).length;
  const sentence = say(w.difference(more, fewer, values.length - more - fewer));
  const most = Math.max(1, ...values.map(Math.abs));
  return {
    name: 'difference-by-home',
    sentence,
    note: null,
    svg: columns(
      sentence,
      values,
      { from: 0, to: values.length, name: say(w.differenceAxis), ticks: [] },
      { from: -most, to: most, name: say(w.differenceUp) },
    ),
    head: [say(w.home), say(w.differenceUp)],
    rows: changes.map(({ number, value }) => [number, value]),
  };
}

/** How an outcome differs over many lucks. */
export interface Verdict {
  readonly better: number;
  readonly of: number;
  readonly verdict: 'more' | 'less' | 'same';
  readonly low: number;
  readonly high: number;
}

/** "About the same" where no difference lies inside the middle nine tenths. */
export function verdictOf(values: readonly number[]): Verdict {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const [low, high] = [at(0.05), at(0.95)];
  return {
    better: values.filter((value) => value > 0).length,
    of: values.length,
    verdict: low > 0 ? 'more' : high < 0 ? 'less' : 'same',
    low,
    high,
  };
}

/** The sentence of an outcome over many lucks. */
function verdictSentence(lucks: Lucks, outcome: number): string {
  const { of, isShare } = outcomes[outcome]!;
  const { better, of: count, verdict, low, high } = verdictOf(differences(lucks, of));
  const name = say(part(ruleWords.rows, outcome));
  const written = (value: number): string => say(ruleWords.difference(value, isShare));
  return say(ruleWords.lucksSaid(name, better, count, verdict, written(low), written(high)));
}

/** A dot a luck: how an outcome differs. @param own the luck in hand */
export function lucksChart(lucks: Lucks, outcome: number, own: number): Chart {
  const { of, isShare } = outcomes[outcome]!;
  const scale = isShare ? 100 : 1;
  const values = differences(lucks, of).map((value) => value * scale);
  const most = Math.max(1, ...values.map(Math.abs));
  const [one, other] = [lucks.before[own - 1], lucks.after[own - 1]];
  const sentence = verdictSentence(lucks, outcome);
  return {
    name: 'hundred-lucks',
    sentence,
    note: say(ruleWords.lucksLimit),
    svg: strip(
      sentence,
      values,
      { from: -most, to: most, name: say(w.stripAxis) },
      one && other ? (of(other) - of(one)) * scale : null,
    ),
    head: [say(ruleWords.replay), ...say(ruleWords.columns).split('|').slice(1)],
    rows: lucks.before.flatMap((a, k) => {
      const b = lucks.after[k];
      return a && b ? [[k + 1, of(a), of(b), of(b) - of(a)]] : [];
    }),
  };
}
