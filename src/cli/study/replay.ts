import { type Exit, exits, Failure } from '../../experiment/failure.ts';
import { armOf } from '../../experiment/plan.ts';
import { keptRow, runColumns, simulatedRow } from '../../experiment/study/again.ts';
import { rowCount, runAt, setNumber } from '../../experiment/study/study.ts';
import type { Bilingual } from '../../model/scenario.ts';
import { withFormulas } from '../formula.ts';
import { aligned, print, printJson, tell } from '../say.ts';
import { leaveToSystem } from '../stop.ts';
import { look, type Named } from './folder.ts';

/** What `study replay` was given. */
export interface ReplayGiven extends Named {
  readonly row: number;
  readonly diary?: string | undefined;
  readonly events: boolean;
  readonly language: keyof Bilingual;
  readonly json: boolean;
}

/** Simulate the run of a row again: its outcomes, its events, or the year of one home. */
export async function replayRow(given: ReplayGiven): Promise<Exit> {
  const store = await look(given);
  const { study } = store;
  const rows = rowCount(study);
  if (given.row > rows)
    throw new Failure(exits.wrong, `--row takes a row of runs.csv from 1 to ${rows}; it is "${given.row}"`);
  const { arm, set, replicate } = runAt(study, given.row);
  const { seed } = study.plan;
  const scenario = armOf(study.plan, arm, set);
  const number = setNumber(study, set);
  tell(`row ${given.row}: ${scenario.name}, set ${number}, replicate ${replicate}, seed ${JSON.stringify(seed)}`);
  // A run computes without a pause: it would not hear a Ctrl-C.
  leaveToSystem();
  if (given.diary !== undefined) {
    const { printDiary } = await import('../diary.ts');
    await printDiary(scenario, seed, replicate, given.diary, given);
    return exits.done;
  }
  if (given.events) {
    const { eventsText } = await import('../../experiment/study/events.ts');
    process.stdout.write(withFormulas(scenario, () => eventsText(study, given.row)));
    return exits.done;
  }
  const again = withFormulas(scenario, () => simulatedRow(study, given.row));
  const kept = keptRow(store, given.row);
  const columns = runColumns(study);
  const same = kept === null ? null : columns.every((_, k) => kept[k] === again[k]);
  if (given.json) {
    const run = Object.fromEntries(columns.map((name, k) => [name, again[k]]));
    printJson({ row: given.row, arm: scenario.name, set: number, replicate, seed, same, run });
  } else print(aligned(columns.map((name, k) => [name, again[k] ?? ''])));
  if (same === null) tell('The study has no part with this row yet.');
  else tell(same ? 'The study has the same row.' : 'The study has ANOTHER row: run `lastmeter study verify`.');
  return same === false ? exits.damaged : exits.done;
}
