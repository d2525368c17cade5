import { describe, expect, it } from 'vitest';
import { measure, outcomes, pairedOutcomes } from './outcomes.ts';
import { buildRun, caseValues, type Example, openExample } from './testing.ts';

describe('the registry of outcomes', () => {
  it('has names that are camelCase and its own, paired outcomes included', () => {
    const names = [...outcomes, ...pairedOutcomes].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-zA-Z0-9]*$/);
  });

  it('covers the sixteen families in their order, then the further groups', () => {
    const groups = outcomes.map(({ group }) => group).filter((group, i, all) => group !== all[i - 1]);
    expect(groups).toEqual([
      ...Array.from({ length: 16 }, (_, i) => i + 1),
      ...['volume', 'response', 'bimodality', 'evaluation', 'category', 'materials', 'author'],
    ]);
  });

  it('says of each what it is in both languages, its unit, its range, when it is empty, and where it comes from', () => {
    for (const { name, unit, range, na, en, zh, source } of [...outcomes, ...pairedOutcomes]) {
      expect([name, unit, na, source].every((text) => text.length > 0)).toBe(true);
      expect(en).toMatch(/^[A-Z1].*\.$/);
      expect(zh).toMatch(/^[^A-Za-z]*\p{Script=Han}.*。$/u);
      expect(range[0]).toBeLessThan(range[1]);
      expect(source).toMatch(/^S\d+|^P\d+/);
    }
  });
});

describe('ranges', () => {
  const all = [...outcomes, ...pairedOutcomes];
  /** What may lie below 0, by what it measures; all else begins at 0. */
  const signed = [
    ...['formalizationContent', 'missing', 'reportGap', 'topThreeShare', 'deviationRatioExcess', 'luckyStart1'],
    ...['luckyStart4', 'gapFirst', 'gapFourth', 'gapGrowth', 'matthewGrowth', 'goodhartLevel', 'goodhartLevelGrade'],
    ...all.filter(({ unit }) => unit.startsWith('child SD')).map(({ name }) => name),
  ];
  const differences = ['neglectedValue', 'coverageGap', 'coverageGapAny', 'dummyRise', 'directorDecisive'];
  /** Shares that are not parts of a whole. */
  const open = ['formalizationContent', 'valueDeviation', 'topThreeShare'];

  it('of shares are 0 to 1, of differences between them -1 to 1', () => {
    for (const { name, unit, range } of all) {
      if (unit !== 'share' || open.includes(name)) continue;
      expect([name, range]).toEqual([name, differences.includes(name) ? [-1, 1] : [0, 1]]);
    }
    expect(all.filter(({ unit, range }) => unit !== 'share' && range[1] === 1).map(({ name }) => name)).toEqual(
      all
        .filter(({ name, unit, range }) => (unit === '-' && range[0] === -1) || /^(anyThree|excessIneq)/.test(name))
        .map(({ name }) => name),
    );
  });

  it('of correlations are -1 to 1, of differences of two of them -2 to 2', () => {
    const correlations = all.filter(({ unit }) => unit === '-');
    for (const { name, range } of correlations) {
      const [low, high] = /^goodhartGap/.test(name)
        ? [-2, 2]
        : /Bimodality$/.test(name)
          ? [0, Number.POSITIVE_INFINITY]
          : [-1, 1];
      expect([name, ...range]).toEqual([name, low, high]);
    }
    expect(correlations.length).toBeGreaterThan(10);
    expect(all.find(({ name }) => name === 'excessInequality')?.range).toEqual([-1, 1]);
  });

  it('of amounts and multiples begin at 0 unless they may have either sign, and have no end', () => {
    for (const { name, unit, range } of all) {
      if (range[1] !== Number.POSITIVE_INFINITY) continue;
      const low = signed.includes(name) ? Number.NEGATIVE_INFINITY : 0;
      expect([name, unit, range[0]]).toEqual([name, unit, low]);
    }
    expect(all.find(({ name }) => name === 'anyThreeExits')?.range).toEqual([0, 1]);
    expect(all.find(({ name }) => name === 'formalizationContent')?.range).toEqual([Number.NEGATIVE_INFINITY, 1]);
  });
});

describe('measure', () => {
  const nothing: readonly Example[] = [
    { homeCount: 5, childCount: 7 },
    { homeCount: 1 },
    { homeCount: 1, childCount: 1, quarters: 2, weekCount: 20 },
    { homeCount: 0, quarters: 0, weekCount: 0 },
  ];

  it('gives NaN or a finite number for a run in which nothing happened', () => {
    for (const run of nothing) {
      const values = measure(buildRun(run), caseValues);
      expect(values).toHaveLength(outcomes.length);
      outcomes.forEach(({ name }, i) => {
        expect(Number.isNaN(values[i]) || Number.isFinite(values[i]), name).toBe(true);
      });
      for (const { name, compute } of pairedOutcomes) {
        const value = compute(openExample(run), openExample(run));
        expect(Number.isNaN(value) || Number.isFinite(value), name).toBe(true);
      }
    }
  });

  it('follows the order of the registry and gives the same for the same run', () => {
    const run = { homeCount: 2, reported: { accepted: [3, 4] } };
    const values = measure(buildRun(run), caseValues);
    expect(values[outcomes.findIndex(({ name }) => name === 'accepted')]).toBe(7);
    outcomes.forEach(({ name, compute }, i) => {
      expect(values[i], name).toBe(compute(openExample(run)));
    });
  });
});
