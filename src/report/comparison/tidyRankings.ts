import type { Ranking } from '../../analysis/comparison/result.ts';
import type { Cell } from '../../observers/tables/column.ts';

type Named = readonly { readonly name: string }[];

/** `rankings.csv`: one row an arm and outcome by which arms are ranked, the header first. */
export function rankingRows(arms: Named, rankings: readonly Ranking[]): readonly (readonly Cell[])[] {
  const head = [
    'outcome',
    'arm',
    'standing',
    'against',
    'yuanPerUnitMore',
    'yuanPerUnit',
    'onFrontier',
    'regretGreatest',
    'regretMean',
    'satisfies',
    'first',
    'rankLow90',
    'rankMedian',
    'rankHigh90',
  ];
  return [
    head,
    ...rankings.flatMap(({ outcome, standings, onFrontier, regrets, satisfies, places, perUnit }) =>
      arms.map(({ name }, arm) => {
        const standing = standings[arm];
        const against =
          standing?.kind === 'dominated'
            ? standing.by
            : standing?.kind === 'extended'
              ? standing.between.join(' and ')
              : null;
        return [
          outcome,
          name,
          standing?.kind ?? null,
          against,
          standing?.kind === 'efficient' ? standing.ratio : null,
          perUnit[arm] ?? null,
          onFrontier[arm] ?? null,
          regrets[arm]?.greatest ?? null,
          regrets[arm]?.mean ?? null,
          satisfies[arm] ?? null,
          places[arm]?.first ?? null,
          ...(places[arm]?.rank ?? [null, null, null]),
        ];
      }),
    ),
  ];
}

/** `beats.csv`: how often one arm beats another on the same luck, the header first. */
export function beatRows(arms: Named, rankings: readonly Ranking[]): readonly (readonly Cell[])[] {
  return [
    ['outcome', 'arm', 'other', 'probabilityOfBeating'],
    ...rankings.flatMap(({ outcome, beats }) =>
      arms.flatMap(({ name }, a) =>
        arms.flatMap((other, b) => (a === b ? [] : [[outcome, name, other.name, beats[a]?.[b] ?? null]])),
      ),
    ),
  ];
}
