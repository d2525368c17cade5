import { describe, expect, it } from 'vitest';
import { didYouMean, nearest, nearestFile } from './nearest.ts';

const known = [
  'director.skillBase',
  'director.load',
  'director.slots',
  'app.screening',
  'city.homes',
  'app',
  'agency.floor',
];

describe('nearest', () => {
  it.each([
    ['director.laod', 'director.load'],
    ['Director.Load', 'director.load'],
    ['app.screning', 'app.screening'],
    ['director.skil', 'director.skillBase'],
    ['screening', 'app.screening'],
    ['home', 'city.homes'],
    ['cityhomes', 'city.homes'],
    ['director.salary', null],
    ['agency.fee', null],
    ['zzzz', null],
    ['zz', null],
    ['', null],
  ])('%s -> %s', (name, meant) => {
    expect(nearest(name, known)).toBe(meant);
  });

  const commands = ['run', 'compare', 'validate', 'init', 'diary', 'submit', 'explain', 'frontier'];
  it.each([
    ['rnu', 'run'],
    ['dairy', 'diary'],
    ['comapre', 'compare'],
    ['validation', 'validate'],
    ['front', 'frontier'],
    ['sub', 'submit'],
    // Too far for a word of this length: a wrong hint is worse than none.
    ['day', null],
    ['lint', null],
    ['plot', null],
    ['map', null],
    ['complain', null],
  ])('of a short word: %s -> %s', (name, meant) => {
    expect(nearest(name, commands)).toBe(meant);
  });

  const outcomes = [
    'welfareInequality',
    'coverageDistress',
    'trust',
    'records',
    'supportGini',
    'welfare1',
    'coverageHelp',
  ];
  it.each([
    ['gini', 'supportGini'],
    ['inequality', 'welfareInequality'],
    // Of several that begin so, the shortest.
    ['welfare', 'welfare1'],
    ['coverage', 'coverageHelp'],
    // Inside a word is not its beginning.
    ['quality', null],
    ['stress', null],
    ['truth', null],
    ['reports', null],
  ])('of an outcome: %s -> %s', (name, meant) => {
    expect(nearest(name, outcomes)).toBe(meant);
  });

  const files = ['f01-schools.yaml', 'f03d-duplicate-screening.yaml', 'people.csv'];
  it.each([
    ['f3d-duplicate-screening.yaml', 'f03d-duplicate-screening.yaml'],
    ['f03d.yaml', 'f03d-duplicate-screening.yaml'],
    ['schools.yml', 'f01-schools.yaml'],
    // The ending alone is no likeness.
    ['mine.yaml', null],
    ['random-inspection.yaml', null],
  ])('of a file: %s -> %s', (name, meant) => {
    expect(nearestFile(name, files)).toBe(meant);
  });

  it('does not compare what nobody mistypes', () => {
    expect(nearest('a'.repeat(1_000_000), known)).toBeNull();
  });

  it('puts it into a question, or says nothing', () => {
    expect(didYouMean('city.home', known)).toBe('Did you mean "city.homes"?');
    expect(didYouMean('zzzz', known)).toBe('');
  });
});
