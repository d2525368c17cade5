import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../model/scenario.ts';
import { sample } from '../../testing/diarySample.ts';
import { AmbiguousHome, UnknownHome } from './find.ts';
import { keepDiary } from './keep.ts';

const base = sample({});
const scenario: Scenario = {
  ...base,
  villages: [
    { number: 1, name: 'Mill', traits: {} },
    { number: 2, name: 'MILL', traits: {} },
    { number: 3, name: '1', traits: {} },
  ],
};
const found = (wanted: string) => keepDiary(scenario, 'a', 1, wanted).home.number;

describe('the home of a diary', () => {
  it('is found by its exact name, by its number, and by its name in other letters', () => {
    expect([found('Mill'), found('MILL'), found('2'), found('v004')]).toEqual([1, 2, 2, 4]);
  });

  it('is refused where several homes are meant', () => {
    expect(() => found('mill')).toThrow(AmbiguousHome);
    expect(() => found('1')).toThrow('"1" is home 1, called Mill or home 3, called 1');
    expect(() => found('nowhere')).toThrow(UnknownHome);
  });
});
