import { describe, expect, it } from 'vitest';
import { defaults, table } from '../../model/parameters/table.ts';
import { dimensionsOf, faultOf, freeParameters, freePaths, priorOf, setOf } from './dimensions.ts';

describe('the free parameters', () => {
  it('are eight, four fitted and four carried, each with a prior of the table inside its range', () => {
    const all = freeParameters(new Set());
    expect(all.map(({ path }) => path)).toEqual(freePaths);
    expect(all.filter(({ carried }) => !carried)).toHaveLength(4);
    for (const { path, prior } of all) {
      expect(faultOf(path, prior)).toBeNull();
      // The default of the table is one that the prior allows.
      expect(defaults()[path]).toBeGreaterThanOrEqual(prior.low);
      expect(defaults()[path]).toBeLessThanOrEqual(prior.high);
    }
  });

  it('leave out what is held, and take another prior', () => {
    const prior = { kind: 'uniform', low: 0.1, high: 0.2 } as const;
    const some = freeParameters(new Set(['director.pressure']), new Map([['director.pressureBetween', prior]]));
    expect(some.map(({ path }) => path)).toEqual(freePaths.slice(1));
    expect(some[0]?.prior).toBe(prior);
  });

  it('refuse a prior that the parameter cannot have, and say why', () => {
    const prior = priorOf('director.pressure');
    const [low, high] = table['director.pressure'].range;
    expect(faultOf('director.pressure', { ...prior, high: high + 1 })).toContain(`range is ${low} to ${high} h-eq`);
    expect(faultOf('director.pressure', { ...prior, low: 50 })).toContain('below its upper one');
    expect(faultOf('director.pressure', { ...prior, low: 0 })).toContain('must begin above 0');
  });

  it('become sets of six digits inside the prior', () => {
    const parameters = freeParameters(new Set(freePaths.slice(2)));
    expect(setOf(parameters, [17.123456789, 0.4999999])).toEqual({
      'director.pressure': 17.1235,
      'director.pressureBetween': 0.5,
    });
    // Rounding may not leave the prior: 1/3 has no six digits that lie below it and above .333333.
    const third = {
      path: 'director.pressure',
      carried: false,
      prior: { kind: 'uniform', low: 1 / 3, high: 2 },
    } as const;
    expect(setOf([third], [1 / 3])['director.pressure']).toBe(1 / 3);
  });

  it('are moved on the scale of their priors', () => {
    const [pressure, between] = dimensionsOf(freeParameters(new Set()));
    expect(pressure?.prior.high).toBeCloseTo(Math.log(40), 12);
    expect(between?.prior.high).toBe(0.5);
  });
});
