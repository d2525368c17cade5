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
});
