import type { Bilingual } from '../../model/scenario.ts';
import type { Plan } from '../plan.ts';

/** Tables that a study can keep, in the order in which its parts hold them. */
export const tableNames = ['runs', 'homes', 'weeks', 'quarters', 'children'] as const;
export type TableName = (typeof tableNames)[number];

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
  /** Units that are computed and kept together; a unit is one replicate in one set, of all arms. */
  readonly block: number;
}

/** One replicate in one set, of all arms. */
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
export function unitCount({ plan }: Study): number {
  return plan.replicates * (plan.ensemble?.sets.length ?? 1);
}

/** Runs of a study: rows of runs.csv. */
export function rowCount(study: Study): number {
  return unitCount(study) * study.plan.arms.length;
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
  const { length } = study.plan.arms;
  return [from * length + 1, to * length];
}

/** A unit by its number (from 0): sets in their order, the replicates of each together. */
export function unitAt({ plan }: Study, unit: number): Unit {
  const set = Math.floor(unit / plan.replicates);
  const time = plan.ensemble?.sets[set]?.time ?? 0;
  return { set, replicate: plan.first + time * plan.replicates + (unit % plan.replicates) };
}

/** Row of runs.csv (from 1) of an arm in a unit: the arms of a unit stand together. */
export function rowAt({ plan }: Study, unit: number, arm: number): number {
  return unit * plan.arms.length + arm + 1;
}

/** The run of a row of runs.csv (from 1). @throws RangeError for a row that there is not */
export function runAt(study: Study, row: number): RunOf {
  if (!(Number.isInteger(row) && row >= 1 && row <= rowCount(study))) {
    throw new RangeError(`row ${row} of ${rowCount(study)}`);
  }
  const arms = study.plan.arms.length;
  return { ...unitAt(study, Math.floor((row - 1) / arms)), arm: (row - 1) % arms };
}

/** Number of a set as tables carry it; 0 without sets. */
export function setNumber({ plan }: Study, set: number): number {
  return plan.ensemble?.sets[set]?.number ?? 0;
}
