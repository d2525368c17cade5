import { expect, it } from 'vitest';
import { targetsOf } from './targets.ts';

const city = { 'city.homes': 100, 'city.target': 20, 'city.years': 1 };
const open = Number.POSITIVE_INFINITY;

it('the targets are those of the design: a point, the sign of the bursts, and intervals', () => {
  expect(targetsOf('uploads', city).map(({ pattern, figure, low, high }) => [pattern, figure, low, high])).toEqual([
    ['P1', 'acceptedUploads', 1768, 1768],
    ['P7', 'burstUploads', 1, open],
    ['P7', 'burstContrast', 0, open],
    ['P8', 'atTarget', 0.25, open],
    ['P8', 'belowHalf', 0.05, 0.3],
    ['P12', 'topShareGain', 0.1, open],
    ['P12', 'supportBelief', 0.4, open],
    ['P15', 'neglectInExcellence', 0.25, open],
    ['P15', 'materialContrast', 0, open],
  ]);
});

it('reports are those that the homes of the scenario owe, in the share of the paper', () => {
  const [first] = targetsOf('distinct', { 'city.homes': 50, 'city.target': 10, 'city.years': 3 });
  // 1,768 of 2,000, of 1,500.
  expect(first).toEqual({ pattern: 'P1', figure: 'acceptedDistinct', low: 1326, high: 1326 });
});
