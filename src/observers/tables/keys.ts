import { type Column, column, type View } from './column.ts';

/** The columns that every table starts with: they name the run. */
export const keys: readonly Column[] = [
  column('arm', 'key', ['-', 'a name', 'Name of the scenario.', '情景名称。'], ({ key }) => key.arm),
  column(
    'set',
    'key',
    ['-', '0, 1, 2, …', 'Parameter set; 0 is the scenario’s own values.', '参数组编号；0 表示情景自身的取值。'],
    ({ key }) => key.set,
  ),
  column(
    'replicate',
    'key',
    [
      '-',
      '1, 2, 3, …',
      'Replicate. The same replicate has the same luck in every arm and set.',
      '重复编号。同一重复在各情景和参数组中运气相同。',
    ],
    ({ key }) => key.replicate,
  ),
];

/** The experiment's seed, written once a run. */
export const seed = column(
  'seed',
  'key',
  ['-', 'a text', 'Seed of the experiment.', '实验的随机种子。'],
  ({ key }) => key.seed,
);

/** The number of the home that a row belongs to. @param index position of that home in the run */
export function homeNumber(index: (view: View, row: number) => number): Column {
  return column(
    'home',
    'key',
    ['-', '1 to 1000000', 'Number of the home.', '儿童之家编号。'],
    (view, row) => view.run.homes.number[index(view, row)] ?? null,
  );
}
