import { csvParseRows } from 'd3';
import { OpenRun } from '../../measures/openRun.ts';
import { copy } from '../../model/arms/copy.ts';
import { simulate } from '../../model/simulate.ts';
import { armOf } from '../plan.ts';
import type { Store } from './store/store.ts';
import { blockCount, type RunOf, rowsOf, runAt, type Study } from './study.ts';
import { readsBase, studyTables } from './tables.ts';
import { rowsOfRun } from './workers/rows.ts';

/** The row of runs.csv that a run has when it is simulated by itself, as its cells. @param row from 1 */
export function simulatedRow(study: Study, row: number): readonly string[] {
  const { arm, set, replicate }: RunOf = runAt(study, row);
  const scenario = armOf(study.plan, arm, set);
  const { seed } = study.plan;
  const first = armOf(study.plan, 0, set);
  const base = readsBase(study) ? new OpenRun(copy(simulate(first, seed, replicate)), first.values) : null;
  const run = simulate(scenario, seed, replicate);
  const [runs] = studyTables(study);
  if (runs === undefined) throw new Error('a study without runs');
  const [made] = rowsOfRun(study, [runs], scenario, { set, replicate }, run, base);
  return cells(Buffer.concat(made?.pieces ?? []))[0] ?? [];
}

/** The block that holds a row of runs.csv. */
function blockOf(study: Study, row: number): number {
  return Math.min(blockCount(study) - 1, Math.floor((row - 1) / (study.block * study.plan.arms.length)));
}

/** A row of runs.csv as its part has it; null where there is no part, or a damaged one. */
export function keptRow(store: Store, row: number): readonly string[] | null {
  const block = blockOf(store.study, row);
  const part = store.get(block);
  if (part === null || typeof part === 'string') return null;
  const [first] = rowsOf(store.study, block);
  return cells(part.tables[0]?.bytes ?? new Uint8Array())[row - first] ?? null;
}

/** Names of the columns of runs.csv. */
export function runColumns(study: Study): readonly string[] {
  return studyTables(study)[0]?.columns.map(({ name }) => name) ?? [];
}

function cells(bytes: Uint8Array): readonly (readonly string[])[] {
  return csvParseRows(new TextDecoder().decode(bytes));
}
