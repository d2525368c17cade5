import { describe, expect, it } from 'vitest';
import { drawsAt } from '../../experiment/design/draws.ts';
import { studentInterval } from '../comparison/student.ts';
import { untilNarrow } from './enough.ts';
import { halfWidth } from './sequence.ts';

/** Values with mean 0 of a lopsided distribution: squares of normal numbers minus one. */
function lopsided(seed: string) {
  return (from: number, count: number, fresh: boolean) =>
    Promise.resolve(
      Float64Array.from({ length: count }, (_, k) => drawsAt(seed, Number(fresh), from + k).normal() ** 2 - 1),
    );
}

describe('running until an interval is narrow enough', () => {
  it('misses the truth at any of 200 looks in at most one study of twenty; Student at every look misses far more', () => {
    // 400 studies. At a true rate of 0.05 more than 33 misses have a chance below 1 in 1,000.
    const miss = { sequence: 0, student: 0 };
    for (let study = 0; study < 400; study++) {
      const { normal } = drawsAt('looks', study);
      let [n, sum, squares] = [0, 0, 0];
      let [sequence, student] = [false, false];
      for (let look = 0; look < 200; look++) {
        for (let k = 0; k < 5; k++) {
          const value = normal();
          n++;
          sum += value;
          squares += value * value;
        }
        if (n < 20) continue;
        const deviation = Math.sqrt((squares - (sum * sum) / n) / (n - 1));
        sequence ||= Math.abs(sum / n) > halfWidth(n, deviation, 20);
        student ||= Math.abs(sum / n) > (1.96 * deviation) / Math.sqrt(n);
      }
      miss.sequence += Number(sequence);
      miss.student += Number(student);
    }
    expect(miss.sequence).toBeLessThanOrEqual(33);
    expect(miss.student).toBeGreaterThan(80);
  });

  it('stops when it is narrow, tells fresh units, and covers the truth of a lopsided distribution', async () => {
    // 200 studies; Student's interval of hundreds of such values misses in 5 to 6 of 100. More than 24: below 1 in 1,000 at 0.06.
    let missed = 0;
    for (let study = 0; study < 200; study++) {
      const found = await untilNarrow({ width: 0.8, least: 30, most: 2000, step: 10 }, lopsided(`study ${study}`));
      expect(found.reached).toBe(true);
      const last = found.looks.at(-1)!;
      expect(last.interval[1] - last.interval[0]).toBeLessThanOrEqual(0.8);
      for (const look of found.looks.slice(0, -1)) expect(look.interval[1] - look.interval[0]).toBeGreaterThan(0.8);
      missed += Number(found.fresh![0] > 0 || found.fresh![1] < 0);
    }
    expect(missed).toBeLessThanOrEqual(24);
  });

  it('never looks before the least number of units, and gives up at the most', async () => {
    const still = await untilNarrow({ width: 1, least: 25, most: 100, step: 5 }, (_, count) =>
      Promise.resolve(new Float64Array(count)),
    );
    expect(still.looks.map(({ units }) => units)).toEqual([25]);
    expect(still).toMatchObject({ reached: true, confirmed: true, fresh: [0, 0] });
    const hard = await untilNarrow({ width: 1e-6, least: 20, most: 50, step: 20 }, lopsided('hard'));
    expect(hard).toMatchObject({ reached: false, units: 50, fresh: null, confirmed: false });
    expect(hard.looks.map(({ units }) => units)).toEqual([20, 40, 50]);
  });

  it('leaves out what has no value, and counts it', async () => {
    const half = lopsided('half');
    const gaps = async (from: number, count: number, fresh: boolean) =>
      (await half(from, count, fresh)).map((value, k) => ((from + k) % 2 === 0 ? Number.NaN : value));
    const found = await untilNarrow({ width: 1.5, least: 40, most: 4000, step: 40 }, gaps);
    expect(found.reached).toBe(true);
    expect(found.leftOut).toBe(found.units / 2);
  });

  it('is wider than Student at every size, and by less than twice', () => {
    for (const n of [20, 50, 200, 1000]) {
      const values = Float64Array.from({ length: n }, (_, k) => (k % 2) * 2 - 1);
      const [low, high] = studentInterval(values);
      const own = 2 * halfWidth(n, Math.sqrt(n / (n - 1)), 20);
      expect(own).toBeGreaterThan(high - low);
      expect(own).toBeLessThan(2 * (high - low));
    }
  });

  it('asks for the units that follow, and for as many fresh ones from the first on', async () => {
    const asked: (readonly [number, number, boolean])[] = [];
    // Two thirds of the first nine units are far away; then all are alike.
    const run = (from: number, count: number, fresh: boolean) => {
      asked.push([from, count, fresh]);
      return Promise.resolve(
        Float64Array.from({ length: count }, (_, k) => (fresh ? 7 : from + k < 9 ? 10 * ((from + k) % 3) : 5)),
      );
    };
    const found = await untilNarrow({ width: 12, least: 6, most: 100, step: 4 }, run);
    expect(asked.slice(0, 3)).toEqual([
      [0, 6, false],
      [6, 4, false],
      [10, 4, false],
    ]);
    expect(asked.at(-1)).toEqual([0, found.units, true]);
    expect(found.looks.map(({ units }) => units)).toEqual(found.looks.map((_, k) => 6 + 4 * k));
    // 0 10 20 0 10 20.
    const [first] = found.looks;
    const half = halfWidth(6, Math.sqrt(80), 6);
    expect(first?.mean).toBeCloseTo(10, 12);
    expect(first?.interval[0]).toBeCloseTo(10 - half, 9);
    expect(first?.interval[1]).toBeCloseTo(10 + half, 9);
    expect(found).toMatchObject({ reached: true, leftOut: 0, fresh: [7, 7], freshMean: 7, confirmed: true });
  });

  it('is content with an interval that is just as wide, and says where fresh units are wider', async () => {
    const still = await untilNarrow({ width: 0, least: 4, most: 9, step: 1 }, (_, count) =>
      Promise.resolve(new Float64Array(count)),
    );
    expect(still).toMatchObject({ reached: true, units: 4, confirmed: true });
    const other = await untilNarrow({ width: 1, least: 4, most: 9, step: 1 }, (_, count, fresh) =>
      Promise.resolve(Float64Array.from({ length: count }, (_value, k) => (fresh ? 50 * k : 3))),
    );
    expect(other).toMatchObject({ reached: true, freshMean: 75, confirmed: false });
  });

  it('counts what has no value also where it gives up', async () => {
    const gaps = await untilNarrow({ width: 1e-9, least: 6, most: 8, step: 4 }, (from, count) =>
      Promise.resolve(Float64Array.from({ length: count }, (_, k) => (from + k < 3 ? Number.NaN : from + k))),
    );
    expect(gaps).toMatchObject({ reached: false, leftOut: 3, units: 8 });
    // 3, 4 and 5; then 3 to 7.
    expect(gaps.looks.map(({ mean }) => mean)).toEqual([4, 5]);
  });
});
