import { describe, expect, it } from 'vitest';
import { morrisDesign, morrisEffects } from './morris.ts';

/**
 * The function of Morris's paper (Technometrics 33, 1991, section 4) with 20 inputs. What he draws from a normal distribution, the
 * remaining first- and second-order coefficients, is taken as (-1)^i and (-1)^(i+j) here, so that answers are known.
 */
function morris(x: Float64Array): number {
  const curved = new Set([2, 4, 6]);
  const w = Array.from(x, (value, i) => 2 * ((curved.has(i) ? (1.1 * value) / (value + 0.1) : value) - 0.5));
  const at = (i: number) => w[i] as number;
  let y = 0;
  for (let i = 0; i < 20; i++) {
    y += (i < 10 ? 20 : (-1) ** (i + 1)) * at(i);
    for (let j = i + 1; j < 20; j++) {
      y += (j < 6 ? -15 : (-1) ** (i + j)) * at(i) * at(j);
      for (let l = j + 1; l < 5; l++) {
        y -= 10 * at(i) * at(j) * at(l);
        for (let s = l + 1; s < 4; s++) y += 5 * at(i) * at(j) * at(l) * at(s);
      }
    }
  }
  return y;
}

function analysed(trajectories: number, factors: number, model: (x: Float64Array) => number) {
  const design = morrisDesign(trajectories, factors, 'known', null);
  return morrisEffects(design, Float64Array.from(design.points, model), 'known');
}

describe("Morris's elementary effects", () => {
  it('of a factor that is only a name, such as luck, count as steps up or down of one', () => {
    const { trajectories } = morrisDesign(50, 3, 'named', 0);
    const signs = trajectories.flat().filter(({ factor }) => factor === 0);
    expect(signs).toHaveLength(50);
    expect(new Set(signs.map(({ sign }) => sign))).toEqual(new Set([1, -1]));
  });

  it("find the groups of Morris's own example", () => {
    const { effects } = analysed(100, 20, morris);
    const star = effects.map(({ muStar }) => muStar.value);
    // Inputs 1 to 10 matter, 11 to 20 hardly; of the ten, 8 to 10 act almost on a straight line, 1 to 7 do not.
    expect(Math.min(...star.slice(0, 10))).toBeGreaterThan(3 * Math.max(...star.slice(10)));
    for (const effect of effects.slice(7, 10)) expect(effect.sigma).toBeLessThan(0.3 * effect.muStar.value);
    for (const effect of effects.slice(0, 7)) expect(effect.sigma).toBeGreaterThan(0.5 * effect.muStar.value);
  });

  it('hold 40 in the mean for input 9 of the example: twice 20, whatever the others do on the average', () => {
    const { effects } = analysed(400, 20, morris);
    const { mu, sigma } = effects[8]!;
    // The mean of w is zero but for the three curved inputs, where it is known from the four levels.
    const curvedMean = [0, 1 / 3, 2 / 3, 1].reduce((sum, u) => sum + 2 * ((1.1 * u) / (u + 0.1) - 0.5), 0) / 4;
    const exact = 2 * (20 + 3 * curvedMean);
    // Coefficients with inputs 3, 5 and 7 are (-1)^(8+2), (-1)^(8+4), (-1)^(8+6) = 1. Four standard errors: 1 in 16,000.
    expect(Math.abs(mu - exact)).toBeLessThan((4 * sigma) / Math.sqrt(400));
  });

  it('are the slopes of a linear function, without spread', () => {
    const { effects } = analysed(10, 3, (x) => 5 * (x[0] as number) - 2 * (x[1] as number));
    expect(effects[0]!.mu).toBeCloseTo(5, 12);
    expect(effects[1]!.mu).toBeCloseTo(-2, 12);
    expect(effects[1]!.muStar.value).toBeCloseTo(2, 12);
    expect(effects.map(({ sigma }) => sigma < 1e-12)).toEqual([true, true, true]);
    expect(effects[2]!.muStar).toEqual({ value: 0, interval: [0, 0] });
  });

  it('see an interaction as spread without a mean', () => {
    const { effects } = analysed(400, 2, (x) => ((x[0] as number) - 0.5) * ((x[1] as number) - 0.5));
    const { mu, sigma, muStar } = effects[0]!;
    expect(Math.abs(mu)).toBeLessThan((4 * sigma) / 20);
    // The other input lies at 0, 1/3, 2/3, 1: the mean size of its distance from 1/2 is exactly 1/3. Four standard errors.
    expect(Math.abs(muStar.value - 1 / 3)).toBeLessThan((4 * (1 / 6)) / 20);
  });

  it('are exactly zero for a constant', () => {
    const { effects } = analysed(5, 2, () => 7);
    const none = { mu: 0, muStar: { value: 0, interval: [0, 0] }, sigma: 0 };
    expect(effects).toEqual([none, none]);
  });

  it('let luck jump from place to place and stay between its own two', () => {
    const { points, trajectories } = morrisDesign(20, 3, 'luck', 2);
    const places = new Set(points.map((point) => point[2]));
    expect(places.size).toBe(40);
    expect(trajectories.every((steps) => new Set(steps.map(({ factor }) => factor)).size === 3)).toBe(true);
    expect(points.every((point) => point.every((value) => value >= 0 && value <= 1 + 1e-12))).toBe(true);
  });

  it('leave out trajectories with an undefined value, and count them', () => {
    const design = morrisDesign(6, 2, 'gaps', null);
    const values = Float64Array.from(design.points, (x) => x[0] as number);
    values[4] = Number.NaN;
    const found = morrisEffects(design, values, 'gaps');
    expect([found.trajectories, found.leftOut]).toEqual([5, 1]);
    expect(found.effects[0]!.mu).toBeCloseTo(1, 12);
  });
});
