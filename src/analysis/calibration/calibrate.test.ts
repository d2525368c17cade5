import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { load } from '../../scenario/load.ts';
import { calibrate } from './calibrate.ts';
import { freeParameters, freePaths, setOf } from './dimensions.ts';
import type { Choice } from './experiment.ts';
import { calibrationJob } from './job.ts';
import { reachOf } from './reach.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lastmeter-calibrate-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const { scenario } = await load('lastmeter:baseline', { set: ['city.homes=4'] });
const parameters = freeParameters(new Set(freePaths.slice(1)));
const choice: Choice = {
  scenario,
  parameters,
  reading: 'uploads',
  seed: 'small',
  replicates: 2,
  accept: 3,
  // Never reached: figures of four homes have no value in some years.
  tolerance: 1e-6,
};
const conduct = (sets: number, progress: (simulated: number) => void = () => undefined) => ({
  sets,
  folder,
  workers: 1,
  signal: new AbortController().signal,
  warn: (message: string) => {
    throw new Error(message);
  },
  progress,
});

describe('a calibration', { timeout: 60_000 }, () => {
  it('tells all sets, each judged over lucks of its own, and goes on with what the folder holds', async () => {
    const seen: number[] = [];
    const found = await calibrate(
      choice,
      conduct(8, (simulated) => seen.push(simulated)),
    );
    const { tried, populations, targets, units, ending, reach } = found;
    expect(found.folder).toBe(folder);
    expect(seen).toEqual(tried.map((_, k) => k + 1));
    expect(ending).toEqual({ reason: 'sets', simulated: tried.length });
    expect(populations[0]?.particles).toHaveLength(3);

    const evaluate = calibrationJob.prepare({ scenario, seed: 'small', targets, replicates: 2, units });
    for (const { generation, index, values, evaluation } of tried) {
      expect(Object.keys(values)).toEqual(['director.pressure']);
      // Set i of generation g has the years from 2 (g 2^24 + i) + 1 on.
      const first = 2 * (generation * 16_777_216 + index) + 1;
      const tolerance = generation === 0 ? Number.POSITIVE_INFINITY : evaluation.distance;
      expect(evaluate({ set: values, first, tolerance })).toMatchObject({ distance: evaluation.distance });
    }
    const accepted = populations.flatMap(({ particles }) => particles.map(({ proposal }) => proposal));
    expect(tried.filter(({ isAccepted }) => isAccepted).map(({ values }) => values)).toEqual(
      accepted.map(({ values }) => setOf(parameters, values)),
    );
    expect(tried.filter(({ isAccepted }) => !isAccepted).length).toBeGreaterThan(0);
    expect(reach).toEqual(
      reachOf(
        tried.map(({ isAccepted: _, ...set }) => set),
        targets,
        choice.tolerance,
      ),
    );
    expect(JSON.parse(readFileSync(join(folder, 'calibration.json'), 'utf8')).standardErrors).toHaveLength(9);

    // As text: JSON keeps no sign of a zero.
    const again = await calibrate(choice, conduct(8));
    expect(JSON.stringify(again.tried)).toBe(JSON.stringify(tried));
    expect(again.units).toEqual(units);
  });

  it('refuses a figure that has no value over the priors', async () => {
    const none = await load('lastmeter:baseline', {
      set: ['city.homes=4', 'child.specialNone=1', 'city.namedVillages=false'],
    });
    await expect(calibrate({ ...choice, scenario: none.scenario }, conduct(8))).rejects.toMatchObject({
      exit: 2,
      message: expect.stringMatching(/^P15 cannot be calibrated on: ".*" has no value in 128 simulated years/),
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});
