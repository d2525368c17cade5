import { describe, expect, it } from 'vitest';
import { load } from '../../scenario/load.ts';
import { outcomesJob } from '../outcomes/job.ts';
import { asItIs, patterns } from './patterns.ts';
import { meets } from './target.ts';

/**
 * The patterns that twelve replicates show surely. In 20,000 draws of twelve out of 60 replicates (seed h-city) none of them
 * left its target, so that each does so with a chance below 3 in 20,000 (rule of three): together, a model that is as it was
 * would fail here under a fresh seed with a chance below 1 in 300. The seed is fixed. The others, among them P1, P10, P11, P13,
 * P14 and P17, need more replicates; `lastmeter patterns` has them.
 */
const sure = [
  ...['P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P12', 'P15', 'P16', 'P18'],
  ...['S26', 'S27', 'S28', 'S57', 'S82', 'S84', 'S89', 'S105', 'S109', 'S111'],
];

const replicates = 12;

const { scenario } = await load('lastmeter:baseline');
const { scenario: hundredth } = await load('lastmeter:placebos/one-percent-stakes');
const found = await patterns(scenario, asItIs, {
  replicates,
  seed: 'fast',
  workers: 1,
  signal: new AbortController().signal,
  only: [...sure, 'P1', 'P11', 'P13', 'P14'],
});

function figure(id: string, name: string): number {
  const one = found.find((pattern) => pattern.id === id)?.figures.find((candidate) => candidate.name === name);
  return one?.estimate ?? Number.NaN;
}

const names = ['valueless', 'accepted', 'stagedShare', 'duplicateShare'] as const;
const run = outcomesJob.prepare({ arms: [scenario, hundredth], seed: 'fast', outcomes: names });

/** Mean outcomes over the replicates. */
function means(arm: number): Readonly<Record<(typeof names)[number], number>> {
  const rows = Array.from({ length: replicates }, (_, k) => run({ arm, set: {}, replicate: k + 1 }));
  const mean = (column: number) => rows.reduce((sum, row) => sum + (row[column] as number), 0) / replicates;
  return { valueless: mean(0), accepted: mean(1), stagedShare: mean(2), duplicateShare: mean(3) };
}

describe('the baseline', () => {
  for (const { id, title, figures } of found.filter((pattern) => sure.includes(pattern.id))) {
    it(`shows ${id}, ${title.en.toLowerCase()}`, () => {
      for (const { name, decides, estimate, target } of figures) {
        if (decides)
          expect([name, estimate, meets(estimate ?? Number.NaN, target ?? {})]).toEqual([name, estimate, true]);
      }
    });
  }

  it('reports near 1,768: within 6 %, where the mean of twelve runs has a standard error of under 1 %', () => {
    expect(Math.abs(figure('P1', 'reports') / 1768 - 1)).toBeLessThan(0.06);
  });

  it('makes more of a gift of visits than equal sharing does', () => {
    // At twelve pairs the ratio has a standard error of about 0.22: 1 is more than four of them away.
    expect(figure('P13', 'luckyStart')).toBeGreaterThan(1);
    expect(figure('P13', 'growth')).toBeGreaterThan(0);
  });

  // In 20,000 draws of twelve out of 100 other replicates none of these bounds was crossed: each fails a sound model under a fresh
  // seed with a chance below 3 in 20,000.
  it('pays a gift of visits back: S82, it draws more than 1.7 later visits and raises value identification by .05', () => {
    expect(figure('S82', 'visits')).toBeGreaterThan(1.7);
    expect(figure('S82', 'value')).toBeGreaterThan(0.05);
  });

  it('does not spend itself on the same few: P14, hours of special children stay below 1.3 times their share of the need', () => {
    expect(figure('P14', 'needShare')).toBeLessThan(1.3);
  });

  it('loses directors: P11, in some run a home has three exits', () => {
    expect(figure('P11', 'threeExits')).toBeGreaterThan(0);
  });

  it('has post holders who see no point in it: S29, more than four in a thousand at the end', () => {
    expect(means(0).valueless).toBeGreaterThan(0.004);
  });

  it('hardly fakes for next to nothing: S108, at a hundredth of the stakes less than 2 % of the fakes', () => {
    const fakes = (arm: number) => {
      const { accepted, stagedShare, duplicateShare } = means(arm);
      return accepted * (stagedShare + duplicateShare);
    };
    expect(fakes(1)).toBeLessThan(0.02 * fakes(0));
  });
});
