import { beforeEach, describe, expect, it, vi } from 'vitest';
import { plain } from '../../testing/plain.ts';
import { paperReports } from '../paper.ts';
import { results } from '../parallel/parallel.ts';
import type { Arm } from './arm.ts';
import { pressurePrior, retune } from './retune.ts';

vi.mock(import('../parallel/parallel.ts'), () => ({ results: vi.fn() }));

interface Unit {
  readonly arm: number;
  readonly set: { readonly 'director.pressure': number; readonly 'director.costOfFaking'?: number };
  readonly replicate: number;
}

/** Units of each round. */
let rounds: Unit[][] = [];

/** Let runs report what is written here. */
function report(accepted: (unit: Unit) => number): void {
  rounds = [];
  vi.mocked(results).mockImplementation(async function* (_name, _data, units: Iterable<unknown>) {
    const asked = [...units] as Unit[];
    rounds.push(asked);
    for (const unit of asked) yield Float64Array.of(accepted(unit)) as never;
  });
}

beforeEach(() => {
  vi.mocked(results).mockReset();
});

function arm(pressure: number, own: Arm['own'] = {}): Arm {
  return {
    variant: {} as Arm['variant'],
    title: { en: 'arm', zh: '组' },
    scenario: plain({ 'director.pressure': pressure }),
    own,
  };
}

const options = { replicates: 3, seed: 'own', workers: 2, signal: new AbortController().signal };
const one = [{ set: {}, weight: 1 }];
/** Sets with a quarter and three quarters of the weight. */
const two = [
  { set: { 'director.pressure': 10 }, weight: 1 },
  { set: { 'director.pressure': 20 }, weight: 3 },
];
const [low, high] = pressurePrior();

describe('the prior of the pressure', () => {
  it('is that of the table', () => {
    expect(pressurePrior()).toEqual([6, 40]);
  });
});

describe('tuning to the reports of the paper', () => {
  it('is done at once within nine reports on either side, and not beyond', async () => {
    for (const [accepted, asked] of [
      [paperReports - 9, 1],
      [paperReports + 9, 1],
      [paperReports - 9.5, 2],
      [paperReports + 9.5, 2],
    ] as const) {
      report(() => accepted);
      const [tuned] = await retune([arm(12)], one, options);
      expect([accepted, rounds.length, tuned?.reached]).toEqual([accepted, asked, asked === 1]);
      if (asked === 1) expect(tuned).toEqual({ pressures: [12], pressure: 12, reports: accepted, reached: true });
    }
  });

  it('puts one factor on the pressures of all sets, and weights them', async () => {
    // At factor 1 they report 1,000 / 4 + 2,000 * 3 / 4 = 1,750, too few.
    report(({ set, replicate }) => 100 * set['director.pressure'] + (replicate - 2));
    const [tuned] = await retune([arm(30)], two, options);
    const [first = Number.NaN, second = Number.NaN] = tuned?.pressures ?? [];
    expect(rounds[0]?.map(({ set, replicate }) => [set['director.pressure'], replicate])).toEqual([
      ...[1, 2, 3].map((replicate) => [10, replicate]),
      ...[1, 2, 3].map((replicate) => [20, replicate]),
    ]);
    expect(tuned?.reached).toBe(true);
    expect(second / first).toBeCloseTo(2, 12);
    expect(tuned?.pressure).toBeCloseTo(0.25 * first + 0.75 * second, 12);
    expect(tuned?.reports).toBeCloseTo(100 * (0.25 * first + 0.75 * second), 9);
    expect(Math.abs((tuned?.reports ?? 0) - paperReports)).toBeLessThanOrEqual(9);
  });

  it('ends after a look at the end of the prior, where the reports are still beyond', async () => {
    report(() => 100);
    const [few] = await retune([arm(30)], two, options);
    // The first look is at the pressures as they are, and nothing is nearer than that.
    expect(few).toEqual({ pressures: [10, 20], pressure: 17.5, reports: 100, reached: false });
    expect(rounds.map((units) => units.map(({ set }) => set['director.pressure']))).toEqual([
      [10, 10, 10, 20, 20, 20],
      new Array(6).fill(high),
    ]);
    report(() => 5000);
    await retune([arm(30)], two, options);
    expect(rounds[1]?.map(({ set }) => set['director.pressure'])).toEqual(new Array(6).fill(low));
  });

  it('gives up after ten looks and keeps the nearest', async () => {
    report(({ set }) => (set['director.pressure'] < 17 ? 0 : 2000));
    const [tuned] = await retune([arm(12)], one, options);
    expect(rounds).toHaveLength(10);
    expect(tuned).toMatchObject({ reports: 2000, reached: false });
    expect(tuned?.pressure).toBeGreaterThanOrEqual(17);
  });

  it('looks at as many replicates as are wanted, and at no more than twenty', async () => {
    report(() => paperReports);
    await retune([arm(12)], one, { ...options, replicates: 19 });
    expect(rounds[0]?.at(-1)?.replicate).toBe(19);
    await retune([arm(12)], one, { ...options, replicates: 50 });
    expect(rounds[1]?.map(({ replicate }) => replicate)).toEqual(Array.from({ length: 20 }, (_, k) => k + 1));
  });

  it('searches for all arms at the same time, each from its own pressure, with what each sets on top', async () => {
    // The first is right at once; the second reports 80 a unit.
    report(({ arm: k, set }) => (k === 0 ? paperReports : 80 * set['director.pressure']));
    const faking = { 'director.costOfFaking': 7 };
    const sets = [{ set: { 'director.costOfFaking': 2 }, weight: 1 }];
    const [first, second] = await retune([arm(11), arm(13, faking)], sets, options);
    expect(first).toEqual({ pressures: [11], pressure: 11, reports: paperReports, reached: true });
    expect(second?.reached).toBe(true);
    expect(second?.reports).toBeCloseTo(80 * (second?.pressure ?? 0), 9);
    expect(rounds[0]?.map(({ arm: k, set }) => [k, set])).toEqual([
      ...new Array(3).fill([0, { 'director.costOfFaking': 2, 'director.pressure': 11 }]),
      ...new Array(3).fill([1, { 'director.costOfFaking': 7, 'director.pressure': 13 }]),
    ]);
    expect(
      rounds
        .slice(1)
        .flat()
        .every(({ arm: k }) => k === 1),
    ).toBe(true);
    const [name, data, , threads] = vi.mocked(results).mock.lastCall ?? [];
    expect([name, data]).toMatchObject(['outcomes', { seed: 'own', outcomes: ['accepted'] }]);
    expect(threads).toMatchObject({ workers: 2 });
  });

  it('comes to nothing where no run has a value', async () => {
    report(() => Number.NaN);
    const [tuned] = await retune([arm(12)], one, options);
    expect(tuned).toEqual({ pressures: [12], pressure: 12, reports: Number.NaN, reached: false });
    expect(rounds).toHaveLength(1);
  });
});
