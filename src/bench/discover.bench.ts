import { discover } from '../analysis/discovery/discover.ts';
import { drawsAt } from '../experiment/design/draws.ts';
import { type Measurement, median } from './bench.ts';
import { cpuTime } from './clock.ts';

const rows = 100_000;
const factors = 8;
const repeats = 5;

/** Scenario discovery, boxes and tree, in a table whose condition holds in a planted box of two factors. */
export function bench(): Promise<readonly Measurement[]> {
  const times = Array.from({ length: repeats }, (_, repeat) => {
    const { uniform } = drawsAt('bench', repeat);
    const columns = Array.from({ length: factors }, () => Float64Array.from({ length: rows }, () => uniform()));
    const [first, second] = columns as [Float64Array, Float64Array];
    const holds = Uint8Array.from(first, (x, row) => Number(x >= 0.6 && (second[row] as number) <= 0.3));
    return cpuTime(() => void discover({ columns, holds }, 1));
  });
  return Promise.resolve([
    {
      name: `discover: ${rows} rows of ${factors} factors, a box and a tree, median`,
      value: median(times),
      unit: 'ms',
    },
  ]);
}
