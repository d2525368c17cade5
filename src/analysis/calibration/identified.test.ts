import { expect, it } from 'vitest';
import { freeParameters } from './dimensions.ts';
import { identifiedBy } from './identified.ts';

/** Sets that fill every prior evenly on its own scale, but the pressure its lower half only. */
const free = freeParameters(new Set());
const sets = Array.from({ length: 200 }, (_, k) => {
  const set = Object.fromEntries(
    free.map(({ path, prior: { kind, low, high } }) => {
      const level = ((k + 0.5) / 200) * (path === 'director.pressure' ? 0.5 : 1);
      return [path, kind === 'logUniform' ? low * (high / low) ** level : low + (high - low) * level];
    }),
  );
  return { number: k + 1, weight: 1 / 200, distance: 0, set };
});

it('an ensemble tells which parameters became narrower than their priors', () => {
  const found = identifiedBy({ sets, made: { effectiveSize: 200 } as Parameters<typeof identifiedBy>[0]['made'] });
  expect(found.map(({ path }) => path)).toEqual(free.map(({ path }) => path));
  for (const { path, widthRatio, isNarrower, values, unit } of found) {
    const isPressure = path === 'director.pressure';
    expect(widthRatio).toBeCloseTo(isPressure ? 0.5 : 1, 1);
    expect(isNarrower).toBe(isPressure);
    expect(values).toEqual(sets.map(({ set }) => set[path]));
    if (isPressure) expect(unit).toBe('h-eq');
  }
});
