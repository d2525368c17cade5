import { describe, expect, it } from 'vitest';
import { as, judged, told } from './figure.ts';
import { judge } from './judge.ts';
import type { Figure, Pattern } from './pattern.ts';

const reading = () => Number.NaN;
const text = ['a figure', '指标'] as const;

function pattern(...figures: readonly Figure[]): Pattern {
  const words = { en: 'x', zh: 'x' };
  return {
    id: 'P0',
    rows: ['S00'],
    title: words,
    definition: words,
    strength: 'weak',
    use: 'heldOut',
    controls: [],
    figures,
  };
}

const share = judged('share', as.share, { least: 0.3 }, text, reading);
const ratio = judged('ratio', as.ratio, { least: 1.5 }, text, reading, { by: reading, replicates: 40 });

function spread(middle: number, count: number, width = 0.02): Float64Array {
  return Float64Array.from({ length: count }, (_, k) => middle + width * (k / (count - 1) - 0.5));
}

describe('judge', () => {
  it('holds, fails, or cannot tell', () => {
    const verdict = (middle: number) => judge(pattern(share), [spread(middle, 20)], 's').verdict;
    expect(verdict(0.4)).toBe('holds');
    expect(verdict(0.2)).toBe('fails');
    expect(verdict(0.301)).toBe('undecided');
    expect(judge(pattern(share), [spread(0.301, 20)], 's').reason?.en).toContain('contains an end of the target');
  });

  it('gives median, central 90 % of the runs, and the part of the runs in the target', () => {
    const values = Float64Array.from({ length: 21 }, (_, k) => k / 20);
    const { figures, replicatesHolding } = judge(pattern(share), [values], 's');
    expect(figures[0]?.estimate).toBe(0.5);
    expect(figures[0]?.band?.map((end) => Number(end.toFixed(12)))).toEqual([0.05, 0.95]);
    expect(replicatesHolding).toBeCloseTo(15 / 21, 9);
    expect(figures[0]?.targetText?.en).toBe('≥ 30 %');
  });

  it('fails with its worst figure, and does not look at those that only describe', () => {
    const other = judged('other', as.share, { least: 0.3 }, text, reading);
    const describing = judged('side', as.share, { least: 0.3 }, text, reading, { decides: false });
    const [good, bad] = [spread(0.5, 20), spread(0.1, 20)];
    expect(judge(pattern(share, other), [good, bad], 's').verdict).toBe('fails');
    const described = judge(pattern(share, describing, told('t', as.share, text, reading)), [good, bad, bad], 's');
    expect(described.verdict).toBe('holds');
    expect(described.figures.map(({ verdict }) => verdict)).toEqual(['holds', 'fails', null]);
  });

  it('needs at least five replicates, and forty for a test that asks for them', () => {
    expect(judge(pattern(share), [spread(0.5, 4)], 's').reason?.en).toBe('needs at least 5 replicates; there are 4');
    const columns = (count: number) => [spread(3, count), spread(1, count)];
    expect(judge(pattern(ratio), columns(39), 's').verdict).toBe('undecided');
    expect(judge(pattern(ratio), columns(40), 's').verdict).toBe('holds');
    expect(judge(pattern(ratio), columns(40), 's').figures[0]?.estimate).toBeCloseTo(3, 9);
  });

  it('decides no ratio whose divisor cannot be told from 0', () => {
    const { verdict, reason } = judge(pattern(ratio), [spread(3, 50), spread(0.01, 50, 2)], 's');
    expect(verdict).toBe('undecided');
    expect(reason?.en).toContain('divisor');
  });

  it('tells what is undefined and never takes it for 0', () => {
    const some = spread(0.5, 20);
    some.fill(Number.NaN, 0, 3);
    const told = judge(pattern(share), [some], 's');
    expect(told.verdict).toBe('undecided');
    expect(told.reason?.en).toBe('defined in only 85 % of the replicates');
    expect(told.figures[0]?.values.slice(0, 3)).toEqual([null, null, null]);
    const few = spread(0.5, 20);
    few[0] = Number.NaN;
    expect(judge(pattern(share), [few], 's').verdict).toBe('holds');
    const none = judge(pattern(share), [new Float64Array(20).fill(Number.NaN)], 's');
    expect(none.verdict).toBe('undecided');
    expect(none.figures[0]?.estimate).toBeNull();
  });

  it('does not take a few replicates that agree for certainty', () => {
    const sure = judged('sure', as.share, { least: 0.9 }, text, reading, { statistic: 'share' });
    expect(judge(pattern(sure), [new Float64Array(12).fill(1)], 's').verdict).toBe('undecided');
    expect(judge(pattern(sure), [new Float64Array(50).fill(1)], 's').verdict).toBe('holds');
    expect(judge(pattern(sure), [new Float64Array(50)], 's').verdict).toBe('fails');
  });

  it('weights the sets of an ensemble', () => {
    const columns = [Float64Array.from([...spread(0.4, 10), ...spread(0.1, 10)])];
    const of = (first: number) =>
      judge(pattern(share), columns, 's', { weights: Float64Array.of(first, 1 - first), replicates: 10 });
    expect(of(0.75).setsHolding).toBeCloseTo(0.75, 9);
    expect(of(0.25).setsHolding).toBeCloseTo(0.25, 9);
    expect(of(0.75).replicatesHolding).toBeCloseTo(0.75, 9);
    expect(of(0.999).figures[0]?.estimate).toBeGreaterThan(0.39);
    expect(judge(pattern(share), [spread(0.4, 10)], 's').setsHolding).toBeNull();
  });

  it('gives a ratio the quotients of the replicates, where there are any, and no band', () => {
    const columns = [Float64Array.of(6, 5, 4, 3, 2), Float64Array.of(2, 1, 0, Number.NaN, 4)];
    const [found] = judge(pattern(ratio), columns, 's').figures;
    expect(found?.values).toEqual([3, 5, null, null, 0.5]);
    expect(found?.defined).toBe(0.8);
    expect(found?.band).toBeNull();
    // (6 + 5 + 4 + 2) / (2 + 1 + 0 + 4).
    expect(found?.estimate).toBeCloseTo(17 / 7, 12);
  });

  it('takes a replicate of a ratio for undefined where either reading is', () => {
    const gaps = (values: Float64Array, count: number) => values.slice().fill(Number.NaN, 0, count);
    const [part, whole] = [spread(3, 50), spread(1, 50)];
    expect(judge(pattern(ratio), [gaps(part, 6), whole], 's').reason?.en).toBe(
      'defined in only 88 % of the replicates',
    );
    expect(judge(pattern(ratio), [part, gaps(whole, 6)], 's').reason?.en).toBe(
      'defined in only 88 % of the replicates',
    );
    // Nine in ten are enough.
    expect(judge(pattern(ratio), [part, gaps(whole, 5)], 's').verdict).toBe('holds');
  });

  it('cannot tell a divisor from 0 where the interval ends there, on either side', () => {
    const mostly = (value: number) => Float64Array.from({ length: 40 }, (_, k) => (k === 0 ? value : 0));
    for (const value of [1, -1]) {
      const { reason } = judge(pattern(ratio), [spread(3, 40), mostly(value)], 's');
      expect(reason?.en).toBe('the divisor cannot be told from 0');
    }
    expect(judge(pattern(ratio), [spread(-3, 40), spread(-1, 40)], 's').verdict).toBe('holds');
  });

  it('looks at each set of an ensemble by itself, at the last as at the first', () => {
    const columns = [Float64Array.from([...spread(0.1, 10), ...spread(0.2, 10), ...spread(0.4, 10)])];
    const weights = Float64Array.of(0.25, 0.25, 0.5);
    const found = judge(pattern(share), columns, 's', { weights, replicates: 10 });
    expect(found.setsHolding).toBe(0.5);
    expect(found.replicatesHolding).toBe(0.5);
  });

  it('has one reason at most, that of a deciding figure', () => {
    const side = judged('side', as.share, { least: 0.3 }, text, reading, { decides: false });
    const [good, torn] = [spread(0.5, 20), spread(0.301, 20)];
    const described = judge(pattern(side, share), [torn, good], 's');
    expect([described.verdict, described.reason]).toEqual(['holds', null]);
    expect(described.figures.map(({ reason }) => reason === null)).toEqual([false, true]);
    // What fails needs no reason, though another figure is torn.
    const other = judged('other', as.share, { least: 0.3 }, text, reading);
    const failed = judge(pattern(share, other), [torn, spread(0.1, 20)], 's');
    expect([failed.verdict, failed.reason]).toEqual(['fails', null]);
    expect(judge(pattern(share, other), [good, torn], 's').reason?.en).toContain('contains an end of the target');
  });

  it('counts replicates in which every deciding median holds; shares and ratios have none', () => {
    const other = judged('other', as.share, { most: 0.6 }, text, reading);
    // At least .3 in the last four, at most .6 in the first four.
    const [rising, same] = [Float64Array.of(0.2, 0.4, 0.5, 0.6, 0.7), Float64Array.of(0.5, 0.5, 0.5, 0.6, 0.9)];
    expect(judge(pattern(share, other), [rising, same], 's').replicatesHolding).toBeCloseTo(3 / 5, 9);
    const sure = judged('sure', as.share, { least: 0.9 }, text, reading, { statistic: 'share' });
    expect(judge(pattern(sure), [new Float64Array(5).fill(1)], 's').replicatesHolding).toBeNull();
    const average = judged('mean', as.share, { least: 0.3 }, text, reading, { statistic: 'mean' });
    expect(judge(pattern(average), [rising], 's').replicatesHolding).toBeCloseTo(4 / 5, 9);
  });
});
