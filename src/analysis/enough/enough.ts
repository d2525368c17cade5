import { deviation } from '../../measures/statistics/spread.ts';
import { mean } from '../comparison/runs.ts';
import { studentInterval } from '../comparison/student.ts';
import { halfWidth } from './sequence.ts';

/** What must be narrow enough. */
export interface Aim {
  /** Widest 95 % interval that will do, in the unit of the outcome. */
  readonly width: number;
  /** Units before which nobody looks. */
  readonly least: number;
  /** Units after which it is given up. */
  readonly most: number;
  /** Units between two looks. */
  readonly step: number;
}

/** One look at the values so far. */
export interface Look {
  readonly units: number;
  readonly mean: number;
  /** The confidence sequence. */
  readonly interval: readonly [low: number, high: number];
}

/** What the looks came to. */
export interface Enough {
  readonly looks: readonly Look[];
  /** Whether the sequence became narrow enough. */
  readonly reached: boolean;
  /** Units that were used to look. */
  readonly units: number;
  /** Values without an answer, left out. */
  readonly leftOut: number;
  /** Student's interval of as many fresh units, which nobody looked at before; null where it was not reached. */
  readonly fresh: readonly [low: number, high: number] | null;
  readonly freshMean: number | null;
  /** Whether the fresh interval is narrow enough too. */
  readonly confirmed: boolean;
}

/**
 * Run until the interval of a mean is narrow enough, without stopping at a lucky moment: the looks use a confidence sequence, which
 * holds at every look, and what is told at the end is the interval of as many fresh units.
 * @param run gives the values of units from `from` on; they are independent of each other, NaN where undefined
 */
export async function untilNarrow(
  aim: Aim,
  run: (from: number, count: number, fresh: boolean) => Promise<Float64Array>,
): Promise<Enough> {
  let values = new Float64Array();
  const looks: Look[] = [];
  for (let units = 0; units < aim.most; ) {
    const count = Math.min(aim.most, units < aim.least ? aim.least : units + aim.step) - units;
    values = Float64Array.of(...values, ...(await run(units, count, false)));
    units += count;
    const look = lookAt(values, units, aim);
    looks.push(look);
    if (look.interval[1] - look.interval[0] > aim.width) continue;
    const again = await run(0, units, true);
    const fresh = studentInterval(again);
    return {
      ...{ looks, reached: true, units, leftOut: values.filter(Number.isNaN).length },
      ...{ fresh, freshMean: mean(again), confirmed: fresh[1] - fresh[0] <= aim.width },
    };
  }
  const leftOut = values.filter(Number.isNaN).length;
  return { looks, reached: false, units: aim.most, leftOut, fresh: null, freshMean: null, confirmed: false };
}

function lookAt(values: Float64Array, units: number, aim: Aim): Look {
  const defined = values.filter((value) => !Number.isNaN(value));
  const middle = mean(defined);
  const half = halfWidth(defined.length, deviation(defined), aim.least);
  return { units, mean: middle, interval: [middle - half, middle + half] };
}
