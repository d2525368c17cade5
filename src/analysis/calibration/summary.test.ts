import { describe, expect, it } from 'vitest';
import { load } from '../../scenario/load.ts';
import { calibratedByHand } from '../../testing/calibratedByHand.ts';
import { summarizeCalibration } from './summary.ts';

const { scenario } = await load('lastmeter:baseline');
const calibrated = calibratedByHand(scenario);

describe('the summary of a calibration', () => {
  const found = summarizeCalibration(calibrated);

  it('tells the last generation, and how each of them went', () => {
    expect(found).toMatchObject({
      status: 'reached',
      ended: 'tolerance',
      simulated: 5,
      accepted: 2,
      effectiveSize: 1.6,
      tolerance: 0.5,
    });
    expect(found.generations).toEqual([
      { generation: 0, tolerance: 2, acceptance: 0.5, effectiveSize: 1, simulated: 2 },
      { generation: 1, tolerance: 0.5, acceptance: 2 / 3, effectiveSize: 1.6, simulated: 5 },
    ]);
  });

  it('has medians by weight of each target and of its distance', () => {
    const [reports, atTarget] = found.targets;
    // Middles of the weights 1/4 and 3/4 lie at 1/8 and 5/8: half of all is three quarters of the way from one to the other.
    expect(reports).toMatchObject({ figure: 'acceptedUploads', standardError: 59, median: 1775 });
    expect(reports?.distance).toBeCloseTo(0.4375, 12);
    expect(atTarget).toMatchObject({ figure: 'atTarget', standardError: 0.1, distance: 0 });
    expect(atTarget?.median).toBeCloseTo(0.375, 12);
  });

  it('has the posterior of each parameter', () => {
    expect(found.posterior.map(({ path }) => path)).toEqual(['director.pressure', 'director.costOfFaking']);
    expect(found.posterior[0]?.median).toBeCloseTo(10 * 2 ** 0.75, 9);
  });
});

it('a calibration that stopped farther away than was sought did not reach it', () => {
  const choice = { ...calibrated.choice, tolerance: 0.49 };
  expect(summarizeCalibration({ ...calibrated, choice }).status).toBe('not reached');
  expect(() => summarizeCalibration({ ...calibrated, populations: [] })).toThrow('without a generation');
});
