import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { luckyStart } from '../../measures/matthewPair.ts';
import type { OpenRun } from '../../measures/openRun.ts';
import { projectFolder } from '../project.ts';
import { runArm } from './arms.ts';
import { doses, experimentsDocuments } from './document.ts';
import { fakes, genuine, homesInReach, named, supportInReach } from './measures.ts';
import { difference, estimate, level } from './paired.ts';

// Seeds are fixed, so nothing here is left to chance from run to run. Where a mean is compared with a bound, four standard errors
// are allowed for: a correct model would fail for 1 seed in 30,000 (normal, two-sided 6e-5).
const errors = 4;
const patience = 300_000;

describe('the placebo as a dose-response (design 0.3)', () => {
  it(
    'brings at most 2 % of the fakes at 1 % of the stakes, 15 % at 5 %, and none without stakes',
    async () => {
      const at = async (dose: number) => level(await runArm('baseline.yaml', [`director.stakes=${dose}`]), fakes).mean;
      const full = await at(1);
      expect(full).toBeGreaterThan(500);
      expect((await at(0.01)) / full).toBeLessThanOrEqual(0.02);
      expect((await at(0.05)) / full).toBeLessThanOrEqual(0.15);
      expect(await at(0)).toBe(0);
    },
    patience,
  );

  it(
    'falls without a cliff: more stakes, more fakes and more genuine work',
    async () => {
      const arms = await Promise.all(doses.map((dose) => runArm('baseline.yaml', [`director.stakes=${dose}`])));
      for (const measure of [fakes, genuine]) {
        const means = arms.map((arm) => level(arm, measure).mean);
        expect(means).toEqual([...means].sort((a, b) => a - b));
      }
    },
    patience,
  );
});

describe('the gap', () => {
  it(
    'does not grow among equal directors under equal sharing',
    async () => {
      const growth = level(await runArm('placebos/equal-directors-equal-sharing.yaml'), named('gapGrowth'));
      expect(Math.abs(growth.mean)).toBeLessThan(errors * growth.error);
    },
    patience,
  );

  it(
    'grows more in the case than under equal sharing',
    async () => {
      const more = difference(
        await runArm('baseline.yaml'),
        await runArm('placebos/equal-sharing.yaml'),
        named('gapGrowth'),
      );
      expect(more.mean).toBeGreaterThan(errors * more.error);
    },
    patience,
  );

  it(
    'remembers a lucky start longer than equal sharing does',
    async () => {
      const [gift, base, giftEqual, baseEqual] = await Promise.all([
        runArm('experiments/lucky-start.yaml'),
        runArm('baseline.yaml'),
        runArm('experiments/lucky-start-equal-sharing.yaml'),
        runArm('placebos/equal-sharing.yaml'),
      ]);
      const more = estimate(
        gift.runs.map(
          (run, k) =>
            luckyStart(run, base.runs[k] as OpenRun, 3) -
            luckyStart(giftEqual.runs[k] as OpenRun, baseEqual.runs[k] as OpenRun, 3),
        ),
      );
      expect(more.mean).toBeGreaterThan(errors * more.error);
    },
    patience,
  );
});

describe('what the agency is paid for', () => {
  it(
    'feeds homes within reach of the target when paid for the share at target',
    async () => {
      const arm = await runArm('regimes/agency-share-at-target.yaml');
      const excess = estimate(arm.runs.map((run) => supportInReach(run) - homesInReach(run)));
      expect(excess.mean).toBeGreaterThan(errors * excess.error);
    },
    patience,
  );

  it(
    'spreads when paid for capped counts, tilts when paid for its showcase',
    async () => {
      const [counts, base] = await Promise.all([runArm('regimes/agency-capped-counts.yaml'), runArm('baseline.yaml')]);
      const tilt = difference(base, counts, named('supportGini'));
      expect(tilt.mean).toBeGreaterThan(errors * tilt.error);
      expect(level(counts, named('supportGini')).mean).toBeLessThan(0.2);
    },
    patience,
  );
});

describe('docs/experiments.md', () => {
  it(
    'is what the experiments say now, in both languages (npm run docs)',
    async () => {
      for (const { path, text } of await experimentsDocuments())
        expect(readFileSync(join(projectFolder(), path), 'utf8')).toBe(text);
    },
    patience,
  );
});
