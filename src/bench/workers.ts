import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Measurement, median } from './bench.ts';

const replicates = 1000;
const repeats = 3;

/**
 * How long the built command takes for the same runs with one worker and with two, from start to end. What the machine allows is seen
 * from two commands of one worker each, at once: two cores that share their insides are worth less than two. Needs dist/.
 */
export async function workers(): Promise<readonly Measurement[]> {
  const times = { one: [] as number[], two: [] as number[], both: [] as number[] };
  // In turns, so that a busy machine slows all.
  for (let repeat = 0; repeat < repeats; repeat++) {
    times.one.push(await time(1));
    times.two.push(await time(2));
    times.both.push(Math.max(...(await Promise.all([time(1), time(1)]))));
  }
  const [one, two, both] = [median(times.one), median(times.two), median(times.both)];
  return [
    { name: `workers: ${replicates} replicates, all tables, 1 worker`, value: one / 1000, unit: 's' },
    { name: `workers: ${replicates} replicates, all tables, 2 workers`, value: two / 1000, unit: 's' },
    { name: 'workers: speed-up', value: one / two, unit: 'times' },
    { name: 'workers: speed-up of two separate commands at once', value: (2 * one) / both, unit: 'times' },
  ];
}

/** Milliseconds of one command. */
async function time(count: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'lastmeter-bench-'));
  const args = ['dist/lastmeter.js', 'run', 'lastmeter:baseline', '--replicates', String(replicates)];
  const more = ['--workers', String(count), '--out', join(folder, 'out')];
  try {
    const start = performance.now();
    const child = spawn(process.execPath, [...args, ...more], { stdio: 'ignore' });
    const status = await new Promise((done, fail) => child.on('error', fail).on('close', done));
    if (status !== 0) throw new Error(`lastmeter run ended with ${status}`);
    return performance.now() - start;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
