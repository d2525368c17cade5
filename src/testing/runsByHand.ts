import { type Design, Runs } from '../analysis/comparison/runs.ts';

/** Runs with values that were written down. @param columns for each outcome the values of each arm, the base first */
export function runsByHand(design: Design, columns: Readonly<Record<string, readonly (readonly number[])[]>>): Runs {
  const names = Object.keys(columns);
  const arms = Object.values(columns)[0]?.length ?? 0;
  const runs = new Runs(design, arms, names);
  for (let run = 0; run < design.sets * design.replicates; run++) {
    const found = Array.from({ length: arms }, (_, arm) => names.map((name) => columns[name]?.[arm]?.[run] as number));
    runs.put(run, Float64Array.from(found.flat()));
  }
  return runs;
}
