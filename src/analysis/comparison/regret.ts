import { mean } from './runs.ts';

/** How much is lost by choosing an alternative before it is known in which parameter set we live. */
export interface Regret {
  /** Over the sets: greatest and mean distance to the best alternative of the set, in the unit of the outcome. */
  readonly greatest: number;
  readonly mean: number;
}

/**
 * @param gains for each alternative its gain in every set, in the wanted direction
 * @returns in the order of the alternatives; NaN where one has no value in a set
 */
export function regrets(gains: readonly Float64Array[]): readonly Regret[] {
  const best = Float64Array.from({ length: gains[0]?.length ?? 0 }, (_, set) =>
    Math.max(...gains.map((own) => own[set] as number).filter((gain) => !Number.isNaN(gain))),
  );
  return gains.map((own) => {
    const lost = own.map((gain, set) => (best[set] as number) - gain);
    return { greatest: Math.max(...lost), mean: mean(lost) };
  });
}
