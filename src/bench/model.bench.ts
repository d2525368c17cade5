import { loadavg } from 'node:os';
import { compileFor } from '../experiment/v8.ts';
import { measure } from '../measures/outcomes.ts';
import type { Run } from '../model/run.ts';
import type { Scenario } from '../model/scenario.ts';
import { simulate } from '../model/simulate.ts';
import { load } from '../scenario/load.ts';
import { type Measurement, median } from './bench.ts';
import { cpuTime, least, yardstick } from './clock.ts';
import { memory } from './memory.ts';
import { workers } from './workers.ts';

const warmUp = 60;
const repeats = 200;
/** Homes in one run, and how often each size is run. `--large` adds the last. */
const sizes = [
  { homes: 100, times: 200 },
  { homes: 1000, times: 20 },
  { homes: 10_000, times: 5 },
  { homes: 100_000, times: 2, large: true },
];

/** One replicate of the baseline, what a home costs in larger cities, two workers, memory. Processor time but for the workers. */
export async function bench(): Promise<readonly Measurement[]> {
  compileFor(Number.POSITIVE_INFINITY);
  const { scenario } = await load('lastmeter:baseline');
  const busy = { name: 'machine: programs that ran or waited in the last minute', value: loadavg()[0] ?? 0, unit: '' };
  return [busy, ...replicate(scenario), ...perHome(scenario), ...(await memory(scenario)), ...(await workers())];
}

function replicate(scenario: Scenario): readonly Measurement[] {
  for (let k = 1; k <= warmUp; k++) measure(simulate(scenario, 'bench', k), scenario.values);
  const alone: number[] = [];
  const both: number[] = [];
  const exps: number[] = [];
  for (let k = 1; k <= repeats; k++) {
    let run: Run | undefined;
    const simulation = cpuTime(() => {
      run = simulate(scenario, 'bench', k);
    });
    const measures = cpuTime(() => void measure(run as Run, scenario.values));
    alone.push(simulation);
    both.push(simulation + measures);
    exps.push(yardstick());
  }
  return [
    ...figures('model: yardstick, one Math.exp', exps, 'ns'),
    ...figures('model: replicate of the baseline with all measures', both, 'ms'),
    ...figures('model: the simulation alone', alone, 'ms'),
  ];
}

function perHome(scenario: Scenario): readonly Measurement[] {
  const large = process.argv.includes('--large');
  const rows: Measurement[] = [];
  let first = Number.NaN;
  for (const { homes, times } of sizes.filter((size) => large || !size.large)) {
    const city = { ...scenario, values: Object.freeze({ ...scenario.values, 'city.homes': homes }) };
    const costs = Array.from(
      { length: times },
      (_, k) => (cpuTime(() => void simulate(city, 'bench', k + 1)) * 1000) / homes,
    );
    if (Number.isNaN(first)) first = median(costs);
    rows.push(...figures(`model: per home of ${homes}`, costs, 'us'));
    rows.push({ name: `model: per home of ${homes}, against 100`, value: median(costs) / first, unit: 'times' });
  }
  return rows;
}

function figures(name: string, values: readonly number[], unit: string): readonly Measurement[] {
  return [
    { name: `${name}, median`, value: median(values), unit },
    { name: `${name}, least`, value: least(values), unit },
  ];
}
