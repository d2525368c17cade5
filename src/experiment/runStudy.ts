import type { Extras, Plan } from './plan.ts';
import { blockSize, WORK, workOf } from './study/size.ts';
import { blockCount, type Study, unitCount } from './study/study.ts';
import { outcomeNames, tableNamesOf } from './tables.ts';

/** An experiment as a study whose rows stand in the order of (arm, set, replicate). */
export function runStudy(plan: Plan, extras: Extras): Study {
  const { events, children } = extras;
  const [{ name, title } = { name: 'run', title: { en: 'run', zh: 'run' } }] = plan.arms;
  const perHome = 1 + (children ? CHILDREN : 0) + (events === 'all' ? EVENTS : 0);
  return {
    name,
    title,
    plan,
    outcomes: outcomeNames,
    tables: tableNamesOf(extras),
    block: blockSize(plan, perHome, true),
    apart: true,
    ...(events === 'none' ? {} : { events }),
  };
}

/** Text that a home adds to the tables of a run, in rows of homes: of its children, and of its events. */
const CHILDREN = 11;
const EVENTS = 4;

/** Whether the blocks of an experiment are kept while it runs: one that takes about a second, or has one block, is made again as fast. */
export function keepsBlocks(study: Study): boolean {
  return blockCount(study) > 1 && workOf(study.plan) > WORK;
}

/** Most runs that a thread does between two messages. */
const LARGEST = 16;

/** The same rows in blocks for an experiment of which nothing is kept: enough of them to keep all workers busy. */
export function inShortBlocks(study: Study, workers: number): Study {
  const share = Math.floor(unitCount(study) / (2 * workers));
  return { ...study, block: workers === 1 ? 1 : Math.max(1, Math.min(LARGEST, share)) };
}
