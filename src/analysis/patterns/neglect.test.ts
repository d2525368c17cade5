import { describe, expect, it } from 'vitest';
import { type Example, openExample } from '../../measures/testing.ts';
import { read } from '../../testing/patternFigure.ts';
import { byHand } from '../../testing/patternsByHand.ts';
import type { Arms } from './pattern.ts';

/** Ten homes; the agency believes least of homes 3 and 7. */
const world: Example = {
  homeCount: 10,
  reported: { firstBelief: [5, 5, 5, 1, 5, 5, 5, 2, 5, 5] },
  homes: {
    exits: [0, 0, 0, 0, 0, 0, 0, 2, 0, 0],
    valueIdentification: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.25, 0.5, 0.5],
    valueIdentificationEnd: [0.5, 0.5, 0.5, 0.25, 0.5, 0.5, 0.5, 0.75, 0.5, 0.5],
  },
};

function own(homes: Example['homes'] = {}): Arms {
  return { ...byHand, base: openExample({ ...world, homes: { ...world.homes, ...homes } }) };
}

describe('value identification in the neglected homes', () => {
  it('is told apart by whether the director stayed', () => {
    expect(read('S81', 'stayed', own())).toEqual([-0.25, 1]);
    expect(read('S81', 'followed', own())).toEqual([0.5, 1]);
    expect(read('S81', 'followedShare', own())).toEqual([1, 2]);
  });

  it('does not count a keeper who was there from the start as a director who stayed', () => {
    const arms = own({ exits: new Array<number>(10).fill(0) });
    expect(read('S81', 'stayed', arms)).toEqual([0.25, 2]);
    const holderAtStart = Array.from({ length: 10 }, (_, home) => (home === 3 ? 'keeper' : 'director'));
    const kept = { ...arms, base: withHolders(arms.base, holderAtStart) };
    expect(read('S81', 'stayed', kept)).toEqual([0.5, 1]);
    expect(read('S81', 'followed', kept)).toEqual([-0.25, 1]);
  });

  it('is not spoilt by homes that are not neglected and have no value', () => {
    const end = [Number.NaN, 0.5, 0.5, 0.25, 0.5, 0.5, 0.5, 0.75, 0.5, 0.5];
    expect(read('S81', 'stayed', own({ valueIdentificationEnd: end }))).toEqual([-0.25, 1]);
  });
});

/** The run with other holders of the posts at the start. */
function withHolders(run: Arms['base'], holderAtStart: readonly string[]): Arms['base'] {
  const homes = new Proxy(run.homes, {
    get: (target, name) => (name === 'holderAtStart' ? holderAtStart : Reflect.get(target, name)),
  });
  return new Proxy(run, { get: (target, name) => (name === 'homes' ? homes : Reflect.get(target, name, target)) });
}
