import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaults } from '../../model/parameters/table.ts';
import { ScenarioError } from '../error.ts';
import { project } from '../fixture.ts';
import { ensembleSets } from './draw.ts';
import type { Ensemble } from './ensemble.ts';
import { loadEnsemble } from './load.ts';
import { ensembleText } from './text.ts';

const weights = [0.5, 0.3, 0.2];
const ensemble: Ensemble = {
  title: { en: 'Three sets: of "H"', zh: '三组参数' },
  made: {
    command: "lastmeter calibrate 'my city.yaml' --seed x",
    seed: '# 7: x',
    scenario: 'a'.repeat(64),
    version: '0.1.0',
    reading: 'uploads',
    replicates: 4,
    simulated: 900,
    tolerance: 0.5,
    effectiveSize: 2.63,
  },
  targets: [
    { pattern: 'P1', figure: 'acceptedUploads', low: 1768, high: 1768, standardError: 59.2 },
    { pattern: 'P8', figure: 'atTarget', low: 0.25, high: null, standardError: 0.05 },
  ],
  fitted: ['director.pressure'],
  carried: ['post.exits'],
  sets: weights.map((weight, index) => ({
    number: index + 1,
    weight,
    distance: 0.1 * index,
    set: { 'director.pressure': 10.1234 + index, 'post.exits': 0.25 },
  })),
};
const text = ensembleText(ensemble);

/** What a reader is told of an ensemble file: `line:column what` of each fault. */
function faults(content: string): readonly string[] {
  const folder = project({ 'e.yaml': content });
  try {
    loadEnsemble(join(folder, 'e.yaml'));
  } catch (error) {
    if (error instanceof ScenarioError)
      return error.faults.map(({ line, column, what }) => `${line}:${column} ${what}`);
    throw error;
  }
  return [];
}

describe('an ensemble file', () => {
  it('is read back as it was written, one line a set', () => {
    const folder = project({});
    writeFileSync(join(folder, 'e.yaml'), text);
    expect(loadEnsemble(join(folder, 'e.yaml'))).toEqual(ensemble);
    expect(text.split('\n').filter((line) => line.includes('weight: '))).toHaveLength(3);
  });

  const weight = 'weight: 0.5';
  const values = '[10.1234, 0.25]';
  it.each([
    ['a weight that is not positive', [weight, 'weight: 0'], [/^24:\d+ a weight must be above 0$/]],
    ['a negative weight', [weight, 'weight: -0.5'], [/a weight must be above 0/]],
    ['weights that do not add up', [weight, 'weight: 0.4'], [/^24:3 the weights do not add up to 1$/]],
    [
      'an unknown path',
      ['fitted: [director.pressure]', 'fitted: [director.presure]'],
      [/^21:10 unknown parameter "director\.presure"$/],
    ],
    [
      'a parameter that is no real number',
      ['fitted: [director.pressure]', 'fitted: [city.homes]'],
      [/is no real number/],
    ],
    [
      'a path that is named twice',
      ['carried: [post.exits]', 'carried: [director.pressure]'],
      [/"director\.pressure" is named twice/],
    ],
    ['a value out of range', [values, '[1000, 0.25]'], [/^24:\d+ "director\.pressure" is out of range$/]],
    ['a value that is no number', [values, '[many, 0.25]'], [/"director\.pressure" must be a number/]],
    ['a value too few', [values, '[10.1234]'], [/one value for each parameter/]],
    ['a set twice', ['number: 2', 'number: 1'], [/^25:5 set 1 stands twice$/]],
    ['the values of another set', ['[11.1234, 0.25]', values], [/has the values of another one/]],
    ['another format', ['format: 1', 'format: 2'], [/^2:9 unknown format of an ensemble$/]],
    ['an unknown key', ['made:', 'set:'], [/unknown key "set"/, /"made" is missing/]],
    ['a missing part', ['  seed: ', '  sead: '], [/"seed" is missing/]],
  ] as const)('with %s is refused at its place', (_, [from, to], expected) => {
    expect(text).toContain(from);
    const found = faults(text.replace(from, to));
    expect(found.length).toBeGreaterThan(0);
    expect(expected.some((pattern) => pattern.test(found[0]!))).toBe(true);
  });

  it('without a set is refused', () => {
    const empty = `${text.slice(0, text.indexOf('sets:\n'))}sets: []\n`;
    expect(faults(empty)).toEqual([expect.stringMatching(/^23:7 the ensemble is empty$/)]);
    expect(faults(text.slice(0, text.indexOf('sets:\n')))[0]).toContain('"sets" is missing');
  });
});

describe('ensembleSets', () => {
  it('draws each set n times its weight, rounded up or down, and counts them alike', () => {
    const generated = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(generated, fc.integer({ min: 1, max: 100 }), fc.string(), (raw, n, seed) => {
        const whole = raw.reduce((sum, one) => sum + one, 0);
        const sets = raw.map((one, index) => ({ number: index + 1, weight: one / whole, distance: 0, set: {} }));
        const drawn = ensembleSets({ sets }, n, seed);
        expect(drawn).toHaveLength(n);
        expect(drawn.every((one) => one.weight === 1 / n)).toBe(true);
        for (const { number, weight } of sets) {
          const times = drawn.filter((one) => one.number === number).length;
          expect(Math.abs(times - n * weight)).toBeLessThan(1 + 1e-9);
        }
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it('draws the same sets for the same seed, others for others, each set as often as its weight says', () => {
    const numbers = (seed: string) => ensembleSets(ensemble, 1, seed).map(({ number }) => number);
    expect(numbers('a')).toEqual(numbers('a'));
    const counts = [0, 0, 0];
    for (let seed = 0; seed < 2000; seed++) for (const number of numbers(String(seed))) counts[number - 1]!++;
    for (const [index, weight] of weights.entries()) {
      // Binomial; 4 standard errors: 1 false alarm in 5,000 for all three.
      const error = Math.sqrt(2000 * weight * (1 - weight));
      expect(Math.abs(counts[index]! - 2000 * weight)).toBeLessThan(4 * error);
    }
  });

  it('hands on the values', () => {
    const [first] = ensembleSets(ensemble, 1, 'a');
    expect(Object.keys(first?.set ?? {})).toEqual(['director.pressure', 'post.exits']);
    expect(() => ensembleSets(ensemble, 0, 'a')).toThrow('at least one');
    expect({ ...defaults(), ...first?.set }['post.exits']).toBe(0.25);
  });
});
