import type { Bilingual } from '../../model/scenario.ts';
import type { Plan } from '../plan.ts';

/** Tables that a study file can ask for, in the order in which parts hold them. */
export const tableNames = ['runs', 'homes', 'weeks', 'quarters', 'children'] as const;
export type TableName = (typeof tableNames)[number] | 'events';

/**
 * Everything that decides the numbers and names in the tables of a study. Plain data: it lies in the study's folder and goes to the
 * workers as it is.
 */
export interface Study {
  /** Part of the name of its folder. */
  readonly name: string;
  /** What people read; it decides no number. */
  readonly title: Bilingual;
  /** The base first. */
  readonly plan: Plan;
  /** Names of the outcomes of runs.csv. */
  readonly outcomes: readonly string[];
  /** `runs` among them. */
  readonly tables: readonly TableName[];
  /** Units that are computed and kept together; a unit is one replicate in one set, of all arms or of one. */
  readonly block: number;
  /** A unit is of one arm, and all units of an arm stand together. Left out, a unit is of all arms. */
  readonly apart?: true;
  /** Which replicates have rows in the table of events, where there is one: every one, or the plan's first. */
  readonly events?: 'all' | 'first';
}

/** One replicate in one set, of all arms or of one. */
export interface Unit {
  /** Index in the sets of the plan; 0 without sets. */
  readonly set: number;
  readonly replicate: number;
}

/** One run of a study. */
export interface RunOf extends Unit {
  /** Index in the arms. */
  readonly arm: number;
}

/** Units of a study. */
export function unitCount({ plan, apart }: Study): number {
  return replicatesOf(plan) * (apart ? plan.arms.length : 1);
}

/** Replicates of an arm in all sets. */
function replicatesOf({ replicates, ensemble }: Plan): number {
  return replicates * (ensemble?.sets.length ?? 1);
}

/** Runs of a unit. */
function unitSize({ plan, apart }: Study): number {
  return apart ? 1 : plan.arms.length;
}

/** Runs of a study: rows of runs.csv. */
export function rowCount(study: Study): number {
  return unitCount(study) * unitSize(study);
}

/** Blocks of a study. */
export function blockCount(study: Study): number {
  return Math.ceil(unitCount(study) / study.block);
}

/** Numbers of the blocks of a study, from 0. */
export function blocksOf(study: Study): readonly number[] {
  return Array.from({ length: blockCount(study) }, (_, block) => block);
}

/** Units of a block (from 0): the first one, and the one after the last. */
export function unitsOf(study: Study, block: number): readonly [from: number, to: number] {
  const from = block * study.block;
  return [from, Math.min(unitCount(study), from + study.block)];
}

/** Rows of runs.csv that a block holds (from 1, both included). */
export function rowsOf(study: Study, block: number): readonly [first: number, last: number] {
  const [from, to] = unitsOf(study, block);
  const size = unitSize(study);
  return [from * size + 1, to * size];
}

/** A unit by its number (from 0): sets in their order, the replicates of each together. */
export function unitAt({ plan }: Study, unit: number): Unit {
  const set = Math.floor((unit % replicatesOf(plan)) / plan.replicates);
  const time = plan.ensemble?.sets[set]?.time ?? 0;
  return { set, replicate: plan.first + time * plan.replicates + (unit % plan.replicates) };
}

/** The arms of a unit, as indices. */
export function armsAt({ plan, apart }: Study, unit: number): readonly number[] {
  return apart ? [Math.floor(unit / replicatesOf(plan))] : plan.arms.map((_, arm) => arm);
}

/** Row of runs.csv (from 1) of one of the arms of a unit: they stand together. */
export function rowAt(study: Study, unit: number, arm: number): number {
  return unit * unitSize(study) + (study.apart ? 0 : arm) + 1;
}

/** The run of a row of runs.csv (from 1). @throws RangeError for a row that there is not */
export function runAt(study: Study, row: number): RunOf {
  if (!(Number.isInteger(row) && row >= 1 && row <= rowCount(study))) {
    throw new RangeError(`row ${row} of ${rowCount(study)}`);
  }
  const size = unitSize(study);
  const unit = Math.floor((row - 1) / size);
  return { ...unitAt(study, unit), arm: armsAt(study, unit)[(row - 1) % size] as number };
}

/** Number of a set as tables carry it; 0 without sets. */
export function setNumber({ plan }: Study, set: number): number {
  return plan.ensemble?.sets[set]?.number ?? 0;
}
