import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { type Measurement, median } from './bench.ts';

const repeats = 21;

/** How long a person waits for help: `lastmeter --help` against a Node that does nothing. Needs dist/. */
export function bench(): Promise<readonly Measurement[]> {
  const bare: number[] = [];
  const help: number[] = [];
  // Taken in turns, so that a busy machine slows both.
  for (let repeat = 0; repeat < repeats; repeat++) {
    bare.push(time(['-e', '0']));
    help.push(time(['dist/lastmeter.js', '--help']));
  }
  return Promise.resolve([
    { name: 'startup: node -e 0', value: median(bare), unit: 'ms' },
    { name: 'startup: lastmeter --help', value: median(help), unit: 'ms' },
    { name: 'startup: ratio of medians', value: median(help) / median(bare), unit: 'times' },
  ]);
}

function time(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}
