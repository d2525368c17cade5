import type { OpenRun } from '../../measures/openRun.ts';

/** Homes that the lot favoured: at least half of the largest rise of support in quarter 1 over the same run without the gift. */
export function giftedHomes(run: OpenRun, control: OpenRun): readonly number[] {
  const usual = control.supportIn(0);
  const extra = run.supportIn(0).map((given, home) => given - (usual[home] as number));
  const largest = Math.max(0, ...extra);
  return largest > 0 ? [...extra.keys()].filter((home) => (extra[home] as number) >= largest / 2) : [];
}

/** Mean of a value over homes; NaN for none. */
export function meanOver(homes: readonly number[], value: (home: number) => number): number {
  let sum = 0;
  for (const home of homes) sum += value(home);
  return homes.length === 0 ? Number.NaN : sum / homes.length;
}
