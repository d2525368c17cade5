import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { measure } from '../measures/outcomes.ts';
import { simulate } from '../model/simulate.ts';
import { load } from '../scenario/load.ts';
import { type Measurement, median } from './bench.ts';

const warmUp = 20;
const runs = 120;
/** Homes in one run, and how many such runs are timed. */
const sizes = [
  [100, 60],
  [1000, 10],
  [10_000, 3],
] as const;

/** One replicate of the case, what its parts cost, how cost grows with homes, and what a second worker brings. Needs dist/. */
export async function bench(): Promise<readonly Measurement[]> {
  const { scenario } = await load('lastmeter:baseline');
  for (let k = 1; k <= warmUp; k++) measure(simulate(scenario, 'bench', k), scenario.values);
  const whole: number[] = [];
  const simulation: number[] = [];
  for (let k = 1; k <= runs; k++) {
    const start = performance.now();
    const run = simulate(scenario, 'bench', k);
    simulation.push(performance.now() - start);
    measure(run, scenario.values);
    whole.push(performance.now() - start);
  }
  return [
    { name: 'yardstick: Math.exp', value: exponential(), unit: 'ns' },
    { name: 'replicate of the case with all measures, median', value: median(whole), unit: 'ms' },
    { name: 'replicate of the case with all measures, least', value: Math.min(...whole), unit: 'ms' },
    { name: 'simulation alone, median', value: median(simulation), unit: 'ms' },
    ...(await growth()),
    ...workers(),
  ];
}

/** Nanoseconds of the host's own exponential here and now: how fast or busy the machine is. */
function exponential(): number {
  let sum = 0;
  const once = () => {
    const start = performance.now();
    for (let k = 0; k < 2e6; k++) sum += Math.exp(k * 1e-6);
    return (performance.now() - start) / 2;
  };
  const times = Array.from({ length: 9 }, once);
  if (!Number.isFinite(sum)) throw new Error('the yardstick overflowed');
  return median(times);
}

async function growth(): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const [homes, times] of sizes) {
    const { scenario } = await load('lastmeter:baseline', { set: [`city.homes=${homes}`] });
    const least = Array.from({ length: times }, (_, k) => {
      const start = performance.now();
      simulate(scenario, 'bench', k + 1);
      return performance.now() - start;
    }).reduce((a, b) => Math.min(a, b));
    measurements.push({
      name: `per home, ${homes} homes in one run, least`,
      value: (least / homes) * 1000,
      unit: 'us',
    });
  }
  return measurements;
}

/** The built command on 200 replicates with one worker and with two, in turns. */
function workers(): readonly Measurement[] {
  const folder = mkdtempSync(join(tmpdir(), 'lastmeter-bench-'));
  const time = (count: number): number => {
    const args = ['dist/lastmeter.js', 'run', 'lastmeter:baseline', '--replicates', '200', '--events', 'none'];
    const start = performance.now();
    const { status } = spawnSync(process.execPath, [...args, '--workers', String(count), '--out', join(folder, 'out')]);
    if (status !== 0) throw new Error(`the command ended with ${status}`);
    return performance.now() - start;
  };
  try {
    const one: number[] = [];
    const two: number[] = [];
    for (let repeat = 0; repeat < 3; repeat++) {
      one.push(time(1));
      two.push(time(2));
    }
    return [
      { name: '200 replicates by the command, one worker', value: median(one), unit: 'ms' },
      { name: '200 replicates by the command, two workers', value: median(two), unit: 'ms' },
      { name: 'speed-up of the second worker', value: median(one) / median(two), unit: 'times' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
