import { describe, expect, it } from 'vitest';
import { load } from '../../scenario/load.ts';
import { asItIs, patterns } from './patterns.ts';
import { meets } from './target.ts';

/**
 * The patterns that twelve replicates show surely. In 20,000 draws of twelve out of 200 replicates (seed h-city) none of them
 * left its target, so that each does so with a chance below 3 in 20,000 (rule of three): together, a model that is as it was
 * would fail here under a fresh seed with a chance below 1 in 300. The seed is fixed. The others, among them P1, P10, P11, P13,
 * P14 and P17, need more replicates; `lastmeter patterns` has them.
 */
const sure = [
  ...['P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P12', 'P15', 'P16', 'P18'],
  ...['S26', 'S27', 'S28', 'S57', 'S82', 'S84', 'S89', 'S105', 'S109', 'S111'],
];

const { scenario } = await load('lastmeter:baseline');
const found = await patterns(scenario, asItIs, {
  replicates: 12,
  seed: 'fast',
  workers: 1,
  signal: new AbortController().signal,
  only: [...sure, 'P1', 'P13'],
});

function figure(id: string, name: string): number {
  const one = found.find((pattern) => pattern.id === id)?.figures.find((candidate) => candidate.name === name);
  return one?.estimate ?? Number.NaN;
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
});
