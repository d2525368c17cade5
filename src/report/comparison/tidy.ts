import type { Effect } from '../../analysis/comparison/effect.ts';
import { comparable } from '../../analysis/comparison/outcomes.ts';
import type { Budget, Comparison, DoseCurve, Packages } from '../../analysis/comparison/result.ts';
import type { Runs } from '../../analysis/comparison/runs.ts';
import type { Cell } from '../../observers/tables/column.ts';
import { beatRows, rankingRows } from './tidyRankings.ts';

/** A CSV file: its name and its rows, the header first. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const effectColumns = [
  'base',
  'value',
  'difference',
  'low95',
  'high95',
  'studentLow95',
  'studentHigh95',
  'median',
  'low90Runs',
  'high90Runs',
  'signRuns',
  'signSets',
  'standardized',
  'deviationBetweenSets',
  'deviationWithinSets',
  'undefinedPairs',
  'sameWithin',
  'verdict',
] as const;

function effectCells(effect: Effect): readonly Cell[] {
  const ends = (pair: readonly [number, number] | null) => pair ?? [null, null];
  return [
    effect.base,
    effect.arm,
    effect.difference,
    ...ends(effect.interval),
    ...ends(effect.student),
    effect.median,
    ...ends(effect.band),
    effect.signRuns,
    effect.signSets,
    effect.standardized,
    effect.betweenSets,
    effect.withinSets,
    effect.undefined,
    effect.same,
    effect.verdict,
  ];
}

/** Every table of a comparison; tables that were not asked for are left out. */
export function sheetsOf(comparison: Comparison, runs: Runs, seed: string): readonly Sheet[] {
  const { arms, budget, doses, packages, rankings } = comparison;
  return [
    { name: 'comparison.csv', rows: comparisonRows(comparison) },
    { name: 'rankings.csv', rows: rankingRows(arms, rankings) },
    { name: 'beats.csv', rows: beatRows(arms, rankings) },
    ...(budget === null ? [] : [{ name: 'budget.csv', rows: budgetRows(budget) }]),
    ...(doses.length === 0 ? [] : [{ name: 'doses.csv', rows: doseRows(doses) }]),
    ...(packages === null ? [] : [{ name: 'packages.csv', rows: packageRows(packages) }]),
    { name: 'runs.csv', rows: runRows(comparison, runs, seed) },
  ];
}

function unitOf(outcome: string): string {
  return comparable.find(({ name }) => name === outcome)?.unit ?? '';
}

function comparisonRows({ arms }: Comparison): Sheet['rows'] {
  const head = [
    'arm',
    'outcome',
    'unit',
    ...effectColumns,
    'costYuan',
    'costLow',
    'costHigh',
    'agencyHours',
    'replicates',
  ];
  return [
    head,
    ...arms.flatMap(({ name, effects, cost, replicates }) =>
      Object.entries(effects).map(([outcome, effect]) => [
        name,
        outcome,
        unitOf(outcome),
        ...effectCells(effect),
        cost.total,
        cost.low,
        cost.high,
        cost.agencyHours,
        replicates,
      ]),
    ),
  ];
}

function budgetRows({ yuan, arms }: Budget): Sheet['rows'] {
  return [
    ['budget', 'arm', 'doseMultiple', 'costYuan', 'short', 'outcome', 'unit', ...effectColumns],
    ...arms.flatMap(({ of, multiple, cost, short, effects }) =>
      effects === null
        ? [[yuan, of, multiple, cost.total, short, null, null, ...effectColumns.map(() => null)]]
        : Object.entries(effects).map(([outcome, effect]) => [
            yuan,
            of,
            multiple,
            cost.total,
            short,
            outcome,
            unitOf(outcome),
            ...effectCells(effect),
          ]),
    ),
  ];
}

function doseRows(doses: readonly DoseCurve[]): Sheet['rows'] {
  return [
    ['arm', 'parameter', 'parameterUnit', 'before', 'dose', 'costYuan', 'outcome', 'unit', ...effectColumns],
    ...doses.flatMap(({ of, path, unit, before, points }) =>
      points.flatMap(({ dose, cost, effects }) =>
        Object.entries(effects).map(([outcome, effect]) => [
          of,
          path,
          unit,
          before,
          dose,
          cost,
          outcome,
          unitOf(outcome),
          ...effectCells(effect),
        ]),
      ),
    ),
  ];
}

function packageRows({ levers, outcomes }: Packages): Sheet['rows'] {
  return [
    ['outcome', 'unit', 'lever', 'with', 'effect', 'low95', 'high95'],
    ...outcomes.flatMap(({ outcome, main, pairs }) => [
      ...main.map(({ estimate, interval }, lever) => [
        outcome,
        unitOf(outcome),
        levers[lever] ?? null,
        null,
        estimate,
        ...(interval ?? [null, null]),
      ]),
      ...pairs.map(({ levers: [a, b], estimate, interval }) => [
        outcome,
        unitOf(outcome),
        levers[a] ?? null,
        levers[b] ?? null,
        estimate,
        ...(interval ?? [null, null]),
      ]),
    ]),
  ];
}

/** One row a run of the base and the arms, on the luck that pairs them. */
function runRows({ base, arms }: Comparison, runs: Runs, seed: string): Sheet['rows'] {
  const { outcomes } = runs;
  const rows: (readonly Cell[])[] = [['arm', 'set', 'replicate', 'seed', ...outcomes]];
  for (const [arm, { name }] of [base, ...arms].entries()) {
    const columns = outcomes.map((outcome) => runs.column(arm, outcome));
    const { sets, replicates } = runs.designOf(arm);
    for (let run = 0; run < sets * replicates; run++) {
      const set = Math.floor(run / replicates);
      const luck = set * runs.design.replicates + (run % replicates) + 1;
      rows.push([name, set + 1, luck, seed, ...columns.map((values) => values[run] ?? null)]);
    }
  }
  return rows;
}
