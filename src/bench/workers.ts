import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Measurement, median } from './bench.ts';

const replicates = 1000;
const repeats = 3;

/** How long the built command takes for the same runs with one worker and with two, from start to end. Needs dist/. */
export function workers(): readonly Measurement[] {
  const times: Record<1 | 2, number[]> = { 1: [], 2: [] };
  // In turns, so that a busy machine slows both.
  for (let repeat = 0; repeat < repeats; repeat++) for (const count of [1, 2] as const) times[count].push(time(count));
  const [one, two] = [median(times[1]), median(times[2])];
  return [
    { name: `workers: ${replicates} replicates, all tables, 1 worker`, value: one / 1000, unit: 's' },
    { name: `workers: ${replicates} replicates, all tables, 2 workers`, value: two / 1000, unit: 's' },
    { name: 'workers: speed-up', value: one / two, unit: 'times' },
  ];
}

function time(count: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'lastmeter-bench-'));
  const args = ['dist/lastmeter.js', 'run', 'lastmeter:baseline', '--replicates', String(replicates)];
  try {
    const start = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      [...args, '--workers', String(count), '--out', join(folder, 'out')],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`lastmeter run ended with ${status}: ${stderr}`);
    return performance.now() - start;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
