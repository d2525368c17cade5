import { describe, expect, it } from 'vitest';
import { load } from '../../scenario/load.ts';
import { paperReports } from '../paper.ts';
import { asItIs } from '../patterns/patterns.ts';
import { ablations } from './ablationTable.ts';
import { armOf } from './arm.ts';
import { matrix } from './matrix.ts';
import { pressurePrior, retune } from './retune.ts';
import type { Variant } from './variant.ts';

const options = { seed: 'matrix', replicates: 5, workers: 1, signal: new AbortController().signal };

function variants(...ids: readonly string[]): readonly Variant[] {
  return ablations.filter(({ id }) => ids.includes(id));
}

describe('matrix', () => {
  it('finds what an ablation takes away, and nothing where the scenario has it off already', async () => {
    const { scenario } = await load('lastmeter:ablations/a13-no-school-overlap', { set: ['city.homes=16'] });
    const found = await matrix('ablations', variants('A3', 'A13'), scenario, asItIs, { ...options, retune: false });
    const [noForging, noOverlap] = found.rows;
    const of = (pattern: string) => noForging?.cells.find((cell) => cell.pattern === pattern);
    expect(of('P2')).toMatchObject({ outcome: 'vanished', agreement: 'agrees', movement: { without: 0 } });
    expect(noForging?.tuned).toBeNull();
    expect(noForging?.explained).toEqual([]);
    // A13 on a scenario that is A13 is the same run, to the last bit.
    for (const { outcome, movement } of noOverlap?.cells ?? []) {
      expect(outcome).toBe('stayed');
      expect(movement.with).toBe(movement.without);
    }
    expect(noOverlap?.suspension.share).toBe(1);
  });

  it('lets no parameter set switch a mechanism on again', async () => {
    const { scenario } = await load('lastmeter:baseline', { set: ['city.homes=12'] });
    const sets = [2, 6].map((faking) => ({ set: { 'director.costOfFaking': faking }, weight: 1 }));
    const found = await matrix('ablations', variants('A3'), scenario, sets, { ...options, retune: false });
    const cell = found.rows[0]?.cells.find(({ pattern }) => pattern === 'P2');
    expect(cell?.movement.with).toBeGreaterThan(0);
    expect(cell?.movement.without).toBe(0);
  });
});

describe('retune', () => {
  it('finds the pressure at which the reports are those of the paper, within the prior', async () => {
    const { scenario } = await load('lastmeter:baseline', { set: ['director.pressure=9'] });
    const arm = await armOf(variants('A4')[0] ?? never(), scenario);
    const [tuned] = await retune([arm], asItIs, { ...options, replicates: 2 });
    expect(tuned?.reached).toBe(true);
    expect(Math.abs((tuned?.reports ?? 0) - paperReports)).toBeLessThanOrEqual(9);
    expect(tuned?.pressure).toBeGreaterThan(9);
  });

  it('says how near it came where no pressure of the prior reaches them', async () => {
    const { scenario } = await load('lastmeter:baseline', { set: ['city.homes=20'] });
    const arm = await armOf(variants('A4')[0] ?? never(), scenario);
    const [tuned] = await retune([arm], asItIs, { ...options, replicates: 2 });
    expect(tuned?.reached).toBe(false);
    expect(tuned?.pressure).toBe(pressurePrior()[1]);
    // 20 homes owe 400.
    expect(tuned?.reports).toBeLessThan(500);
  });
});

function never(): never {
  throw new Error('the variant is missing');
}
