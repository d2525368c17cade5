import process from 'node:process';
import { canonical } from '../scenario/canonical.ts';
import type { Experiment } from './experiment.ts';
import { runCount } from './plan.ts';

/** One file of an output folder. */
export interface FileEntry {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** `manifest.json`: what a folder holds. It is written last, so a folder without it is not finished. It holds no time of day. */
export interface Manifest {
  /** Version of this file's layout. */
  readonly format: 1;
  readonly status: 'complete';
  readonly experiment: Experiment;
  /** What it was made with; the numbers do not depend on it. */
  readonly versions: { readonly node: string; readonly v8: string };
  readonly runs: number;
  /** By name. */
  readonly files: Readonly<Record<string, FileEntry>>;
}

/** The manifest of a complete folder. */
export function manifest(experiment: Experiment, files: Readonly<Record<string, FileEntry>>): Manifest {
  const { node, v8 } = process.versions;
  return { format: 1, status: 'complete', experiment, versions: { node, v8 }, runs: runCount(experiment), files };
}

/** A manifest as it lies on disk. */
export function manifestText(made: Manifest): string {
  return `${JSON.stringify(made, null, 2)}\n`;
}

/** What a person needs to hear of an experiment in which it differs from another, such as `seed "a" instead of "b"`. */
export function differences(old: Experiment, fresh: Experiment): string {
  const told = (['lastmeter', 'seed', 'first', 'replicates'] as const)
    .filter((name) => old[name] !== fresh[name])
    .map((name) => `${name} ${JSON.stringify(old[name])} instead of ${JSON.stringify(fresh[name])}`);
  const names = (of: Experiment) => of.arms.map(({ name }) => name).join(', ');
  if (names(old) !== names(fresh)) told.push(`scenarios ${names(old)} instead of ${names(fresh)}`);
  else if (old.arms.some((arm, index) => arm.fingerprint !== fresh.arms[index]?.fingerprint)) {
    told.push('other values in its scenarios');
  }
  const drawn = ({ ensemble }: Experiment) => canonical(ensemble ? [ensemble.sets, ensemble.kept] : null);
  if (drawn(old) !== drawn(fresh)) told.push(`${sets(old)} instead of ${sets(fresh)}`);
  return told.join('; ');
}

/** Whether, and from where, parameter sets were drawn. */
function sets({ ensemble }: Experiment): string {
  return ensemble === undefined ? 'no ensemble' : `${ensemble.sets.length} sets of ${ensemble.file}`;
}
