import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

const known = ['director.skillBase', 'director.load', 'app.screening', 'city.homes', 'app'];

describe('nearest', () => {
  it.each([
    ['director.laod', 'director.load'],
    ['Director.Load', 'director.load'],
    ['app.screning', 'app.screening'],
    ['director.skil', 'director.skillBase'],
    ['screening', 'app.screening'],
    ['home', 'city.homes'],
    ['cityhomes', 'city.homes'],
    ['zzzz', null],
    ['zz', null],
    ['', null],
  ])('%s -> %s', (name, meant) => {
    expect(nearest(name, known)).toBe(meant);
  });

  it('does not compare what nobody mistypes', () => {
    expect(nearest('a'.repeat(1_000_000), known)).toBeNull();
  });

  it('puts it into a question, or says nothing', () => {
    expect(didYouMean('city.home', known)).toBe('Did you mean "city.homes"?');
    expect(didYouMean('zzzz', known)).toBe('');
  });
});
