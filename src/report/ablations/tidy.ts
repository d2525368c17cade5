import type { Cell } from '../../analysis/ablations/cells.ts';
import type { Matrix, Row } from '../../analysis/ablations/matrix.ts';
import type { Bilingual } from '../../model/scenario.ts';

type Value = string | number | boolean | null;

/** Columns of `ablations.csv` and `rivals.csv`: one row a pattern, or a figure that the design names, in one world. */
export const tidyColumns = [
  'variant',
  'file',
  'title',
  'world',
  'pressure',
  'reports',
  'pattern',
  'asked',
  'verdictWith',
  'verdictWithout',
  'outcome',
  'figure',
  'with',
  'without',
  'difference',
  'low',
  'high',
  'direction',
  'expected',
  'agreement',
  'explanation',
  'reason',
  'suspensionRemains',
] as const;

export function tidyRows({ rows }: Matrix, language: keyof Bilingual): readonly (readonly Value[])[] {
  return rows.flatMap((row) => [
    ...row.cells.map((cell) => tidyRow(row, cell, 'plain', language)),
    ...(row.tuned?.cells ?? []).map((cell) => tidyRow(row, cell, 'tuned', language)),
  ]);
}

function tidyRow(row: Row, cell: Cell, world: 'plain' | 'tuned', language: keyof Bilingual): readonly Value[] {
  const { movement } = cell;
  const said = cell.figure === null ? row.explained.find(({ pattern }) => pattern === cell.pattern) : undefined;
  return [
    row.id,
    row.file,
    row.title[language],
    world,
    world === 'tuned' ? (row.tuned?.pressure ?? null) : null,
    world === 'tuned' ? (row.tuned?.reports ?? null) : null,
    cell.pattern,
    cell.figure,
    cell.verdictWith,
    cell.verdictWithout,
    cell.outcome,
    movement.figure,
    movement.with,
    movement.without,
    movement.difference,
    ...(movement.interval ?? [null, null]),
    movement.direction,
    cell.fate,
    cell.agreement,
    said?.explanation ?? null,
    said?.reason ?? null,
    row.suspension.share,
  ];
}
