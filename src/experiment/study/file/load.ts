import { basename, extname } from 'node:path';
import type { Path } from '../../../model/parameters/table.ts';
import { loadEnsemble } from '../../../scenario/ensemble/load.ts';
import { checkFormulas } from '../../../scenario/formulas.ts';
import { load } from '../../../scenario/load.ts';
import { Faults } from '../../../scenario/place.ts';
import { quoted } from '../../../scenario/printable.ts';
import { type Located, locate, locateFirst } from '../../../scenario/project.ts';
import { read } from '../../../scenario/read.ts';
import type { Resolved } from '../../../scenario/resolve.ts';
import { entry } from '../../../scenario/tree.ts';
import { NAME, type Reference } from '../../../scenario/validate.ts';
import { planEnsemble } from '../../ensemble.ts';
import type { PlannedEnsemble } from '../../plan.ts';
import { blockSize } from '../size.ts';
import type { Study } from '../study.ts';
import { lucks } from './keys.ts';
import { readStudy, type StudySheet } from './read.ts';
import type { SetsSheet } from './sets.ts';

/**
 * Reads a study file with the scenarios that it names.
 * @param file path, or `lastmeter:studies/…` for a packaged one
 * @throws ScenarioError with every fault that could be found at once
 */
export async function loadStudy(file: string): Promise<Study> {
  const { sheet, resolved, from } = await openStudy(file);
  const ensemble = setsOf(sheet, resolved, from);
  const own = {
    arms: resolved.map(({ scenario }) => scenario),
    seed: sheet.seed,
    first: sheet.first,
    replicates: sheet.replicates,
  };
  const plan = ensemble === null ? own : { ...own, ensemble };
  const { outcomes, tables } = sheet;
  const block = sheet.block ?? blockSize(plan, tables.length > 1 ? 1 : 0);
  const name = sheet.name ?? nameOf(from.file);
  return { name, title: sheet.title ?? { en: name, zh: name }, plan, outcomes, tables, block };
}

/** A study file as it says, with its scenarios. */
export interface OpenedStudy {
  readonly sheet: StudySheet;
  /** The base first. */
  readonly resolved: readonly [Resolved, ...Resolved[]];
  readonly from: Located;
}

/** Whether a file is a study rather than a scenario: it names a base and extends nothing. @throws ScenarioError where it is no YAML */
export function isStudy(file: string): boolean {
  const from = locateFirst(file);
  const root = read(from.path, from.file);
  return entry(root, 'base') !== undefined && entry(root, 'extends') === undefined;
}

/** The ensemble file that a study names, and how many sets; null where its sets are none of an ensemble. */
export function ensembleOf({ sheet, from }: OpenedStudy): { readonly file: string; readonly count: number } | null {
  if (sheet.sets?.kind !== 'ensemble') return null;
  const { file, count } = sheet.sets;
  const text = file.kind === 'scalar' ? String(file.value) : '';
  return { file: fileOf({ text, place: file.place }, from), count };
}

/**
 * Reads a study file and the scenarios that it names, whatever is to be done with them. @param more `--set` of a command line
 * @throws ScenarioError with every fault that could be found at once
 */
export async function openStudy(file: string, more: readonly string[] = []): Promise<OpenedStudy> {
  const from = locateFirst(file);
  const root = read(from.path, from.file);
  const faults = new Faults();
  const sheet = readStudy(root, faults);
  if (sheet !== null) {
    const varied = sheet.sets?.kind === 'points' ? sheet.sets.varied : [];
    await checkFormulas([...sheet.set, ...varied, ...(sheet.weights?.tried ?? [])], faults);
    refuseBoth(sheet, faults);
  }
  faults.check();
  if (sheet === null || sheet.base === null) throw new Error('a study without a base passed the check');
  const set = [...sheet.set.map(({ path, value }) => `${path}=${String(value)}`), ...more];
  const references = [sheet.base, ...sheet.arms];
  const resolved: Resolved[] = [];
  for (const reference of references) resolved.push(await load(fileOf(reference, from), { set }));
  refuseTwins(references, resolved, faults);
  faults.check();
  const [base, ...arms] = resolved;
  if (base === undefined) throw new Error('a study without a base passed the check');
  return { sheet, resolved: [base, ...arms], from };
}

function fileOf(reference: Reference, from: Located): string {
  const { file, path } = locate(reference, from);
  return file.startsWith('lastmeter:') ? file : path;
}

/** A parameter that varies cannot be set for all sets alike. */
function refuseBoth({ set, sets }: StudySheet, faults: Faults): void {
  if (sets?.kind !== 'points') return;
  for (const { path, place } of set) {
    if (!sets.varied.some((one) => one.path === path)) continue;
    faults.at(place, `"${path}" is set, and "sets" varies it`, '', 'Leave it out at one of the two places.');
  }
}

/** Two arms of one name could not be told apart in the tables. */
function refuseTwins(references: readonly Reference[], resolved: readonly Resolved[], faults: Faults): void {
  const names = resolved.map(({ scenario }) => scenario.name);
  for (const [index, name] of names.entries()) {
    const first = names.indexOf(name);
    if (first === index) continue;
    const why = `${references[first]?.text} is called so too.`;
    const { place } = references[index] as Reference;
    faults.at(place, `two arms are called ${quoted(name)}`, why, 'Give one of them another `name:`.');
  }
}

function setsOf({ sets, seed, luck }: StudySheet, arms: readonly Resolved[], from: Located): PlannedEnsemble | null {
  if (sets === null) return null;
  const planned = sets.kind === 'ensemble' ? drawn(sets, seed, arms, from) : pointsOf(sets, arms);
  if (luck === lucks[0]) return planned;
  return { ...planned, sets: planned.sets.map((set, time) => ({ ...set, time })) };
}

function drawn(
  { file, count }: Extract<SetsSheet, { kind: 'ensemble' }>,
  seed: string,
  arms: readonly Resolved[],
  from: Located,
): PlannedEnsemble {
  const text = file.kind === 'scalar' ? String(file.value) : '';
  const path = fileOf({ text, place: file.place }, from);
  return planEnsemble(text, loadEnsemble(path), count, seed, arms);
}

/** Points of a design. An arm that sets a varied parameter to another value than the base does keeps its own. */
function pointsOf(
  { design, varied, points }: Extract<SetsSheet, { kind: 'points' }>,
  arms: readonly Resolved[],
): PlannedEnsemble {
  const paths: readonly Path[] = [...new Set(varied.map(({ path }) => path))];
  const base = arms[0]?.scenario.values;
  return {
    file: design,
    sets: points.map((set, index) => ({ number: index + 1, set, time: 0 })),
    kept: arms.map(({ scenario }) => paths.filter((path) => scenario.values[path] !== base?.[path])),
  };
}

function nameOf(file: string): string {
  const name = basename(file.replace(/^lastmeter:/, ''), extname(file));
  return NAME.test(name) ? name : 'study';
}
