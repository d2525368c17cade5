import { expect, it } from 'vitest';
import { load } from '../../scenario/load.ts';
import { anchored } from './anchored.ts';
import { freeParameters } from './dimensions.ts';

it('free parameters stand at the middles of their priors, on the scale of each; all else stays', async () => {
  const { scenario } = await load('lastmeter:baseline', { set: ['director.pressure=33', 'director.valueMean=0.4'] });
  const parameters = freeParameters(new Set());
  const { values } = anchored(scenario, parameters);
  for (const { path, prior } of parameters) {
    const { kind, low, high } = prior;
    const middle = kind === 'logUniform' ? Math.sqrt(low * high) : (low + high) / 2;
    expect(values[path] as number).toBeCloseTo(middle, 4);
  }
  expect(new Set(parameters.map(({ prior }) => prior.kind))).toEqual(new Set(['logUniform', 'uniform']));
  expect(values['director.valueMean']).toBe(0.4);
});
