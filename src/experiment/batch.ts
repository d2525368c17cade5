import { simulate } from '../model/simulate.ts';
import type { Cell } from '../observers/tables/column.ts';
import { rows, view } from '../observers/tables/rows.ts';
import { formulaFault } from '../scenario/formulaFault.ts';
import { csv } from './csv.ts';
import { inlineMore } from './inlining.ts';
import { armOf, type Batch, type Extras, type Plan } from './plan.ts';
import { tablesOf } from './tables.ts';

/** A run that went well: what it adds to each table. */
export interface Finished {
  /** Its row of runs.csv. */
  readonly row: readonly Cell[];
  /** One entry a table, in the order of `tablesOf`. */
  readonly parts: readonly Part[];
}

/** Rows of one run for one table, as CSV. */
export interface Part {
  readonly rows: number;
  readonly text: string;
}

/** A run that threw: what is needed to see it again. */
export interface Broken {
  readonly replicate: number;
  readonly message: string;
  /** Empty where the fault is the scenario's, not the program's. */
  readonly stack: string;
}

/** What one batch came to; runs after a broken one are not made. */
export interface BatchResult {
  readonly finished: readonly Finished[];
  readonly broken: Broken | null;
}

/** A function that runs one replicate of one arm in one set and turns it into rows. It keeps nothing between calls. */
export function runner(plan: Plan, extras: Extras): (arm: number, set: number, replicate: number) => Finished {
  inlineMore();
  const tables = tablesOf(plan, extras);
  return (arm, set, replicate) => {
    const scenario = armOf(plan, arm, set);
    const number = plan.ensemble?.sets[set]?.number ?? 0;
    const events = extras.events === 'all' || (extras.events === 'first' && replicate === plan.first);
    const run = simulate(scenario, plan.seed, replicate, { events });
    const seen = view({ arm: scenario.name, set: number, replicate, seed: plan.seed }, run, scenario.values);
    const made = tables.map((table) => rows(table, seen));
    return { row: made[0]?.[0] ?? [], parts: made.map((cells) => ({ rows: cells.length, text: csv(cells) })) };
  };
}

/** Run a batch. A run that throws ends it. */
export function runBatch(plan: Plan, run: ReturnType<typeof runner>, { arm, set, from, to }: Batch): BatchResult {
  const finished: Finished[] = [];
  for (let replicate = from; replicate <= to; replicate++) {
    try {
      finished.push(run(arm, set, replicate));
    } catch (error) {
      const fault = formulaFault(armOf(plan, arm, set), error);
      if (fault !== null) return { finished, broken: { replicate, message: fault, stack: '' } };
      const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
      return { finished, broken: { replicate, message, stack } };
    }
  }
  return { finished, broken: null };
}
