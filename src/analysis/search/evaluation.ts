import { mean, setMeans } from '../comparison/runs.ts';
import type { PackageArm } from './levers.ts';
import type { Chances, PackageQuestion } from './question.ts';

/** For each package and objective the gains over the base: means of the sets, or single lucks where there is one set. */
export async function gainsOf(
  { base, objectives }: Pick<PackageQuestion, 'base' | 'objectives'>,
  packages: readonly PackageArm[],
  part: string,
  chances: Chances,
): Promise<readonly (readonly Float64Array[])[]> {
  if (packages.length === 0) return [];
  const outcomes = [...new Set(objectives.flatMap(({ outcome }) => outcome.split('+')))];
  const runs = await chances.run(part, [{ scenario: base, kept: [] }, ...packages], outcomes);
  return packages.map((_one, k) =>
    objectives.map(({ outcome, wanted }) => {
      const before = runs.column(0, outcome);
      const sign = wanted === 'more' ? 1 : -1;
      const gains = runs.column(k + 1, outcome).map((value, run) => sign * (value - (before[run] as number)));
      return runs.design.sets > 1 ? setMeans(gains, runs.design) : gains;
    }),
  );
}

/** What a package does on the whole, to be minimized: its cost, then the mean gains, less than nothing where they are gains. */
export function objectivesOf(cost: number, gains: readonly Float64Array[]): readonly number[] {
  return [cost, ...gains.map((own) => -mean(own))];
}
