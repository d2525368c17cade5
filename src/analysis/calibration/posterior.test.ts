import { describe, expect, it } from 'vitest';
import { drawsAt } from '../../experiment/design/draws.ts';
import type { FreeParameter } from './dimensions.ts';
import { bandOf, chanceLimit, posteriorOf } from './posterior.ts';
import { asked, described, reachOf, type Simulated } from './reach.ts';
import { targetsOf } from './targets.ts';

const parameter: FreeParameter = {
  path: 'director.pressure',
  prior: { kind: 'logUniform', low: 1, high: 100 },
  carried: false,
};

/** Points evenly between two shares of the prior's scale. */
function points(from: number, to: number, count: number): readonly Float64Array[] {
  const width = Math.log(100);
  return Array.from({ length: count }, (_, index) =>
    Float64Array.of(width * (from + ((to - from) * (index + 0.5)) / count)),
  );
}

describe('posteriorOf', () => {
  it('has the width of the prior on its own scale where nothing was learned', () => {
    const weights = Array.from({ length: 1000 }, () => 1 / 1000);
    const [found] = posteriorOf([parameter], points(0, 1, 1000), weights, 1000);
    expect(found?.median).toBeCloseTo(10, 6);
    expect(found?.low).toBeCloseTo(100 ** 0.05, 6);
    expect(found?.widthRatio).toBeCloseTo(1, 6);
    expect(found?.isNarrower).toBe(false);
  });

  it('calls identified what keeps less than four fifths, unless the sample is too small to tell', () => {
    const narrow = (size: number) => {
      const weights = Array.from({ length: 1000 }, () => 1 / 1000);
      return posteriorOf([parameter], points(0.1, 0.85, 1000), weights, size)[0];
    };
    expect(narrow(1000)?.widthRatio).toBeCloseTo(0.75, 3);
    expect(narrow(1000)?.isNarrower).toBe(true);
    expect(narrow(8)?.isNarrower).toBe(false);
  });

  it('weighs the sets', () => {
    const both = [...points(0, 0.5, 500), ...points(0.5, 1, 500)];
    const weights = both.map((_, index) => (index < 500 ? 1.6 / 1000 : 0.4 / 1000));
    // Four fifths of the weight lie evenly in the lower half of the scale: its middle is at 0.5 / 0.8 of that half.
    expect(posteriorOf([parameter], both, weights, 900)[0]?.median).toBeCloseTo(100 ** (0.5 * 0.625), 3);
  });
});

describe('chanceLimit', () => {
  it('is passed by about one sample of the prior in a hundred', () => {
    const limit = chanceLimit(50);
    let below = 0;
    for (let sample = 0; sample < 2000; sample++) {
      const { uniform } = drawsAt('sample', sample);
      const places = Array.from({ length: 50 }, uniform);
      const [low, high] = bandOf(
        places,
        places.map(() => 1),
      );
      if ((high - low) / 0.9 < limit) below++;
    }
    // Binomial with 20 expected, the limit itself estimated from ten times 100: 4 standard errors of both, 1 false alarm in 10,000.
    expect(Math.abs(below - 20)).toBeLessThan(4 * Math.sqrt(20 + 40));
    expect(chanceLimit(20)).toBeLessThan(chanceLimit(200));
  });
});

describe('reachOf', () => {
  const targets = targetsOf('uploads', { 'city.homes': 100, 'city.target': 20, 'city.years': 1 }).slice(0, 2);
  const set = (name: number, components: readonly number[], censored = false): Simulated => ({
    values: { 'director.pressure': name },
    evaluation: { distance: Math.hypot(...components), censored, figures: [1700, 1], components },
  });

  it('names the targets that no set reaches, with the set nearest to each, and the nearest of all', () => {
    const sets = [set(1, [0, 5]), set(2, [4, 2]), set(3, [0.1, 0], true)];
    const { nearest, within, missed } = reachOf(sets, targets, 1);
    expect(nearest.values).toEqual({ 'director.pressure': 2 });
    expect(within).toBe(0);
    expect(missed.map((one) => [one.target.figure, one.nearest.values['director.pressure']])).toEqual([
      ['burstUploads', 2],
    ]);
  });

  it('counts the sets within', () => {
    expect(reachOf([set(1, [0.5, 0]), set(2, [0, 0]), set(3, [3, 0])], targets, 1)).toMatchObject({
      within: 2,
      missed: [],
    });
  });

  it('tells a set with figures, targets and distances', () => {
    const text = described(set(7, [2.5, 0]), targets);
    expect(text).toContain('director.pressure=7');
    expect(text).toContain('1,700, asked 1,768, 2.5 standard errors away');
    expect(asked({ low: 0.05, high: 0.3 })).toBe('0.05 to 0.3');
    expect(asked({ low: 1, high: Number.POSITIVE_INFINITY }, 'zh')).toBe('不低于1');
  });
});
