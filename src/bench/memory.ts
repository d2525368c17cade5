import { type HeapProfiler, Session } from 'node:inspector/promises';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Scenario } from '../model/scenario.ts';
import { simulate } from '../model/simulate.ts';
import { withValues } from '../scenario/withValues.ts';
import type { Measurement } from './bench.ts';

const repeats = 30;

/**
 * What runs leave behind, and what they use up on the heap on the way, after warm-up. Columns of numbers lie outside of the
 * heap; what is used up for each home and week are doubles that the engine boxes between functions.
 */
export async function memory(scenario: Scenario): Promise<readonly Measurement[]> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const threeYears = withValues(scenario, { 'city.years': 3 });
  for (const city of [scenario, threeYears]) runs(city);
  const short = await used(scenario);
  const long = await used(threeYears);
  runs(scenario);
  const before = await held(collect);
  runs(scenario);
  const left = (await held(collect)) - before;
  const homeWeeks = 2 * 52 * scenario.values['city.homes'];
  return [
    { name: 'memory: left behind by a run that is dropped', value: left / repeats / 1024, unit: 'KB' },
    { name: 'memory: used up on the heap by a run', value: short / 1024, unit: 'KB' },
    { name: 'memory: used up by one more home and week', value: (long - short) / homeWeeks, unit: 'bytes' },
  ];
}

function runs(scenario: Scenario): void {
  for (let k = 1; k <= repeats; k++) simulate(scenario, 'bench', k);
}

/** Bytes that are held, columns included, once everything that can be collected has been. */
async function held(collect: () => void): Promise<number> {
  collect();
  // What lies outside of the heap is freed on another thread.
  await setTimeout(100);
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Bytes that a run takes on the heap, collected again or not: estimated by the engine from a sample of one in 512 bytes. */
async function used(scenario: Scenario): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post('HeapProfiler.startSampling', {
      samplingInterval: 512,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    });
    runs(scenario);
    const { profile } = await session.post('HeapProfiler.stopSampling');
    return size(profile.head) / repeats;
  } finally {
    session.disconnect();
  }
}

function size({ selfSize, children }: HeapProfiler.SamplingHeapProfileNode): number {
  return selfSize + children.reduce((sum, child) => sum + size(child), 0);
}
